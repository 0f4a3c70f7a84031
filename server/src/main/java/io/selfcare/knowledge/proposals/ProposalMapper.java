package io.selfcare.knowledge.proposals;

import io.selfcare.api.model.ArticleProposalAccept;
import io.selfcare.api.model.ArticleProposalCreate;
import io.selfcare.api.model.ArticleProposalStatus;
import io.selfcare.api.model.ProposedDifference;
import io.selfcare.api.model.ProposedPart;
import io.selfcare.knowledge.ArticleFacts;
import io.selfcare.knowledge.Care;
import io.selfcare.knowledge.KnowledgeMapper;
import io.selfcare.knowledge.body.BodyFormat;
import io.selfcare.platform.http.ProblemException;
import io.selfcare.platform.ids.ArticleId;
import io.selfcare.platform.ids.UnknownIdException;
import io.selfcare.search.Access;
import io.selfcare.search.Visibility;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Proposals between the API and the domain. */
final class ProposalMapper {
  private ProposalMapper() {}

  static NewProposal proposal(ArticleProposalCreate sent) {
    if (sent.getTitle().isBlank()) {
      throw ProblemException.invalid("/title", "blank", "A title needs a visible character.");
    }
    List<String> variants = sent.getVariants();
    return new NewProposal(
        article(sent.getArticleId()),
        sent.getLocale(),
        sent.getBaseRevision() == null ? null : sent.getBaseRevision().longValue(),
        new ProposedText(
            sent.getTitle(),
            variants == null ? null : KnowledgeMapper.list(variants, "/variants"),
            sent.getBody(),
            sent.getBodyFormat() == null
                ? BodyFormat.MARKDOWN
                : BodyFormat.valueOf(sent.getBodyFormat().name())),
        sent.getReason(),
        sent.getConversation());
  }

  /** What a new article is to be; public unless somebody says otherwise. */
  static ArticleFacts facts(@Nullable ArticleProposalAccept sent) {
    Visibility visibility = sent == null ? null : KnowledgeMapper.visibility(sent.getVisibility());
    if (visibility == Visibility.SEGMENT) {
      throw ProblemException.invalid(
          "/visibility", "not_allowed", "Accept it as internal, then name the segments.");
    }
    return new ArticleFacts(
        null,
        sent == null ? null : KnowledgeMapper.category(sent.getCategoryId(), "/categoryId"),
        new Access(visibility == null ? Visibility.PUBLIC : visibility, Set.of()),
        List.of(),
        List.of(),
        Care.none());
  }

  static io.selfcare.api.model.ArticleProposal shown(ShownProposal shown) {
    ArticleProposal proposal = shown.proposal();
    ArticleProposal.Decision decided = proposal.decided();
    ProposedText text = proposal.text();
    return new io.selfcare.api.model.ArticleProposal()
        .id(proposal.id().text())
        .status(status(decided))
        .articleId(proposal.article() == null ? null : proposal.article().text())
        .locale(proposal.locale())
        .baseRevision(proposal.baseRevision() == null ? null : proposal.baseRevision().intValue())
        .title(text.title())
        .variants(text.variants())
        .body(text.body())
        .bodyFormat(io.selfcare.api.model.BodyFormat.valueOf(text.format().name()))
        .reason(proposal.reason())
        .conversation(proposal.conversation())
        .outdated(shown.outdated())
        .differences(shown.differences().stream().map(ProposalMapper::difference).toList())
        .createdAt(KnowledgeMapper.time(proposal.createdAt()))
        .createdBy(proposal.createdBy())
        .decidedAt(decided == null ? null : KnowledgeMapper.time(decided.at()))
        .decidedBy(decided == null ? null : decided.by())
        .decision(decided == null ? null : decided.word());
  }

  private static ArticleProposalStatus status(ArticleProposal.@Nullable Decision decided) {
    if (decided == null) {
      return ArticleProposalStatus.OPEN;
    }
    return decided.accepted() ? ArticleProposalStatus.ACCEPTED : ArticleProposalStatus.REJECTED;
  }

  private static ProposedDifference difference(ProposedText.Difference difference) {
    return new ProposedDifference()
        .part(ProposedPart.fromValue(difference.part()))
        .before(difference.before())
        .after(difference.after());
  }

  private static @Nullable ArticleId article(@Nullable String sent) {
    try {
      return sent == null ? null : ArticleId.parse(sent);
    } catch (UnknownIdException e) {
      throw ProblemException.invalid("/articleId", "unknown", "There is no such article.");
    }
  }
}
