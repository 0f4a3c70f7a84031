package io.selfcare.knowledge.proposals;

import io.selfcare.platform.ids.ArticleId;
import org.jspecify.annotations.Nullable;

/** Which proposals a list shows; null means whatever. */
public record ProposalFilter(
    @Nullable String status, @Nullable ArticleId article, @Nullable String createdBy) {}
