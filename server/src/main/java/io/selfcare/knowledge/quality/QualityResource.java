package io.selfcare.knowledge.quality;

import io.selfcare.api.QualityApi;
import io.selfcare.api.model.QualityExamination;
import io.selfcare.api.model.QualityFindingAcknowledge;
import io.selfcare.api.model.QualityFindingKind;
import io.selfcare.api.model.QualityFindingList;
import io.selfcare.api.model.QualityFindingStatus;
import io.selfcare.knowledge.LocaleTags;
import io.selfcare.platform.http.Call;
import io.selfcare.platform.http.Page;
import io.selfcare.platform.http.PageRequest;
import io.selfcare.platform.http.ProblemException;
import io.selfcare.platform.ids.ArticleId;
import io.selfcare.platform.ids.FindingId;
import io.selfcare.platform.ids.UnknownIdException;
import io.selfcare.platform.jobs.Job;
import io.selfcare.platform.jobs.JobMapper;
import org.jspecify.annotations.Nullable;

/** The quality report over HTTP. */
public final class QualityResource implements QualityApi {
  private final QualityService quality;

  public QualityResource(QualityService quality) {
    this.quality = quality;
  }

  @Override
  public io.selfcare.api.model.KnowledgeQuality getKnowledgeQuality(Call call) {
    return QualityMapper.summary(quality.summary(call.space()));
  }

  @Override
  public io.selfcare.api.model.Job startQualityExamination(
      Call call, @Nullable QualityExamination sent) {
    boolean external = sent == null || sent.getExternalLinks();
    Job job = quality.examine(call.space(), call.actor(), external);
    call.location("/v1/jobs/" + job.id());
    return JobMapper.job(job);
  }

  @Override
  public QualityFindingList listQualityFindings(
      Call call,
      @Nullable QualityFindingKind kind,
      @Nullable QualityFindingStatus status,
      @Nullable String articleId,
      @Nullable String locale,
      Integer limit,
      @Nullable String cursor) {
    PageRequest page = PageRequest.of(call, limit, cursor, kind, status, articleId, locale);
    FindingFilter filter =
        new FindingFilter(
            kind == null ? null : FindingKind.valueOf(kind.name()),
            status == QualityFindingStatus.ACKNOWLEDGED,
            article(articleId),
            locale == null ? null : LocaleTags.canonical(locale).orElse(locale));
    Page<KeptFinding> found = quality.list(call.space(), filter, page);
    return new QualityFindingList()
        .data(found.data().stream().map(QualityMapper::finding).toList())
        .hasMore(found.hasMore())
        .nextCursor(found.nextCursor());
  }

  @Override
  public io.selfcare.api.model.QualityFinding acknowledgeQualityFinding(
      Call call, String findingId, @Nullable QualityFindingAcknowledge sent) {
    String comment = sent == null ? null : sent.getComment();
    return QualityMapper.finding(
        quality.acknowledge(call.space(), call.actor(), FindingId.parse(findingId), comment));
  }

  @Override
  public io.selfcare.api.model.QualityFinding reopenQualityFinding(Call call, String findingId) {
    return QualityMapper.finding(
        quality.reopen(call.space(), call.actor(), FindingId.parse(findingId)));
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
