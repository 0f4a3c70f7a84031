package io.selfcare.knowledge.comments;

import io.selfcare.api.CommentsApi;
import io.selfcare.api.model.CommentAnchor;
import io.selfcare.api.model.DraftCommentCreate;
import io.selfcare.api.model.DraftCommentList;
import io.selfcare.api.model.DraftCommentUpdate;
import io.selfcare.knowledge.KnowledgeMapper;
import io.selfcare.knowledge.comments.CommentService.Draft;
import io.selfcare.platform.http.Call;
import io.selfcare.platform.http.Page;
import io.selfcare.platform.http.PageRequest;
import io.selfcare.platform.ids.ArticleId;
import io.selfcare.platform.ids.CommentId;
import org.jspecify.annotations.Nullable;

/** Comments on drafts over HTTP. */
public final class CommentsResource implements CommentsApi {
  private final CommentService comments;

  public CommentsResource(CommentService comments) {
    this.comments = comments;
  }

  @Override
  public DraftCommentList listDraftComments(
      Call call,
      String articleId,
      String locale,
      @Nullable Boolean resolved,
      Integer limit,
      @Nullable String cursor) {
    PageRequest page = PageRequest.of(call, limit, cursor, articleId, locale, resolved);
    Page<DraftComment> found = comments.list(draft(call, articleId, locale), resolved, page);
    return new DraftCommentList()
        .data(found.data().stream().map(CommentsResource::shown).toList())
        .hasMore(found.hasMore())
        .nextCursor(found.nextCursor());
  }

  @Override
  public io.selfcare.api.model.DraftComment createDraftComment(
      Call call, String articleId, String locale, DraftCommentCreate sent) {
    CommentAnchor anchor = sent.getAnchor();
    DraftComment created =
        comments.create(
            draft(call, articleId, locale),
            call.actor(),
            sent.getText(),
            anchor == null ? null : anchor.getQuote());
    call.location(
        "/v1/articles/%s/translations/%s/comments/%s"
            .formatted(created.about().articleId(), created.about().locale(), created.id()));
    return shown(created);
  }

  @Override
  public io.selfcare.api.model.DraftComment getDraftComment(
      Call call, String articleId, String locale, String commentId) {
    return shown(comments.get(draft(call, articleId, locale), CommentId.parse(commentId)));
  }

  @Override
  public io.selfcare.api.model.DraftComment updateDraftComment(
      Call call, String articleId, String locale, String commentId, DraftCommentUpdate sent) {
    return shown(
        comments.resolve(
            draft(call, articleId, locale),
            call.actor(),
            CommentId.parse(commentId),
            sent.getResolved()));
  }

  @Override
  public void deleteDraftComment(Call call, String articleId, String locale, String commentId) {
    comments.delete(draft(call, articleId, locale), call.actor(), CommentId.parse(commentId));
  }

  private static Draft draft(Call call, String articleId, String locale) {
    return new Draft(call.space(), ArticleId.parse(articleId), locale);
  }

  private static io.selfcare.api.model.DraftComment shown(DraftComment comment) {
    DraftComment.Resolution resolved = comment.resolved();
    return new io.selfcare.api.model.DraftComment()
        .id(comment.id().text())
        .articleId(comment.about().articleId().text())
        .locale(comment.about().locale())
        .text(comment.text())
        .anchor(comment.quote() == null ? null : new CommentAnchor().quote(comment.quote()))
        .revision((int) comment.revision())
        .createdAt(KnowledgeMapper.time(comment.createdAt()))
        .createdBy(comment.createdBy())
        .resolved(resolved != null)
        .resolvedAt(resolved == null ? null : KnowledgeMapper.time(resolved.at()))
        .resolvedBy(resolved == null ? null : resolved.by());
  }
}
