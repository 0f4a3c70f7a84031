package io.selfcare.knowledge.proposals;

import io.selfcare.knowledge.proposals.ProposedText.Difference;
import java.util.List;

/**
 * A proposal beside the draft as it is now.
 *
 * @param outdated the draft was changed after the proposal was made
 * @param differences what accepting would change
 */
public record ShownProposal(
    ArticleProposal proposal, boolean outdated, List<Difference> differences) {
  public ShownProposal {
    differences = List.copyOf(differences);
  }
}
