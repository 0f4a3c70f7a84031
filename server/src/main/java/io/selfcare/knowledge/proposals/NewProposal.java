package io.selfcare.knowledge.proposals;

import io.selfcare.platform.ids.ArticleId;
import org.jspecify.annotations.Nullable;

/** A proposal as it was sent; its locale is still to be checked. */
record NewProposal(
    @Nullable ArticleId article,
    String locale,
    @Nullable Long baseRevision,
    ProposedText text,
    String reason,
    @Nullable String conversation) {}
