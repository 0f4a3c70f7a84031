package io.selfcare.knowledge.proposals;

import io.selfcare.api.ProposalsApi;
import io.selfcare.api.model.ArticleProposalAccept;
import io.selfcare.api.model.ArticleProposalCreate;
import io.selfcare.api.model.ArticleProposalList;
import io.selfcare.api.model.ArticleProposalReject;
import io.selfcare.api.model.ArticleProposalStatus;
import io.selfcare.platform.http.Call;
import io.selfcare.platform.http.Page;
import io.selfcare.platform.http.PageRequest;
import io.selfcare.platform.http.ProblemException;
import io.selfcare.platform.ids.ArticleId;
import io.selfcare.platform.ids.ProposalId;
import io.selfcare.platform.ids.UnknownIdException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Proposals over HTTP. */
public final class ProposalsResource implements ProposalsApi {
  private final ProposalService proposals;

  public ProposalsResource(ProposalService proposals) {
    this.proposals = proposals;
  }

  @Override
  public ArticleProposalList listArticleProposals(
      Call call,
      @Nullable ArticleProposalStatus status,
      @Nullable String articleId,
      Boolean mine,
      Integer limit,
      @Nullable String cursor) {
    PageRequest page = PageRequest.of(call, limit, cursor, status, articleId, mine);
    ProposalFilter filter =
        new ProposalFilter(
            status == null ? null : status.toString(),
            article(articleId),
            mine ? call.caller().id() : null);
    Page<ArticleProposal> found = proposals.list(call.space(), filter, page);
    return new ArticleProposalList()
        .data(
            found.data().stream()
                .map(p -> ProposalMapper.shown(new ShownProposal(p, false, List.of())))
                .toList())
        .hasMore(found.hasMore())
        .nextCursor(found.nextCursor());
  }

  @Override
  public io.selfcare.api.model.ArticleProposal createArticleProposal(
      Call call, ArticleProposalCreate sent) {
    ShownProposal created =
        proposals.create(call.space(), call.actor(), ProposalMapper.proposal(sent));
    call.location("/v1/article-proposals/" + created.proposal().id());
    return ProposalMapper.shown(created);
  }

  @Override
  public io.selfcare.api.model.ArticleProposal getArticleProposal(Call call, String proposalId) {
    return ProposalMapper.shown(proposals.get(call.space(), ProposalId.parse(proposalId)));
  }

  @Override
  public io.selfcare.api.model.ArticleProposal acceptArticleProposal(
      Call call,
      String proposalId,
      @Nullable String ifMatch,
      @Nullable ArticleProposalAccept sent) {
    return ProposalMapper.shown(
        proposals.accept(
            call.space(),
            call.actor(),
            ProposalId.parse(proposalId),
            ifMatch,
            ProposalMapper.facts(sent),
            sent == null ? null : sent.getComment()));
  }

  @Override
  public io.selfcare.api.model.ArticleProposal rejectArticleProposal(
      Call call, String proposalId, ArticleProposalReject sent) {
    return ProposalMapper.shown(
        proposals.reject(
            call.space(), call.actor(), ProposalId.parse(proposalId), sent.getReason()));
  }

  private static @Nullable ArticleId article(@Nullable String sent) {
    try {
      return sent == null ? null : ArticleId.parse(sent);
    } catch (UnknownIdException e) {
      throw ProblemException.parameter(
          "articleId", "'%s' is not the id of an article.".formatted(sent));
    }
  }
}
