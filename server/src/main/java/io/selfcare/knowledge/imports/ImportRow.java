package io.selfcare.knowledge.imports;

import io.selfcare.knowledge.ArticleText;
import io.selfcare.search.Access;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row that keeps all rules: one article in one locale. What is null was not said and stays as it
 * is.
 *
 * @param number the line
 * @param externalId null for an article that nobody will name again
 * @param category names from the top of the tree down
 */
record ImportRow(
    long number,
    @Nullable String externalId,
    String locale,
    ArticleText text,
    @Nullable List<String> category,
    @Nullable List<String> tags,
    @Nullable Access access) {}
