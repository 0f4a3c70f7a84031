package io.selfcare.knowledge;

import io.selfcare.platform.ids.ArticleId;
import io.selfcare.platform.ids.CategoryId;
import io.selfcare.search.Visibility;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A change of what all translations share; what is absent stays, lists are replaced. */
public record ArticleChange(
    Sent<String> externalId,
    Sent<CategoryId> categoryId,
    Sent<Visibility> visibility,
    Sent<List<String>> segments,
    Sent<List<String>> tags,
    Sent<List<ArticleId>> related,
    Sent<String> owner,
    Sent<LocalDate> reviewBy,
    Sent<Instant> expiresAt) {}
