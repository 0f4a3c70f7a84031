package io.selfcare.knowledge.proposals;

import io.selfcare.platform.ids.ArticleId;
import io.selfcare.platform.ids.ProposalId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A proposed text and what became of it.
 *
 * @param article the one it is for, or that was made of it; null for a new one
 * @param baseRevision of the translation that it was made on; null where there was none
 * @param createdBy id of the key
 * @param decided null while it is open
 */
public record ArticleProposal(
    ProposalId id,
    @Nullable ArticleId article,
    String locale,
    @Nullable Long baseRevision,
    ProposedText text,
    String reason,
    @Nullable String conversation,
    String createdBy,
    Instant createdAt,
    @Nullable Decision decided) {
  /** What became of a proposal. */
  public record Decision(boolean accepted, String by, Instant at, @Nullable String word) {}

  boolean open() {
    return decided == null;
  }
}
