package io.selfcare.knowledge.quality;

import io.selfcare.api.model.KnowledgeQuality;
import io.selfcare.api.model.QualityArticle;
import io.selfcare.api.model.QualityCount;
import io.selfcare.api.model.QualityEvidence;
import io.selfcare.api.model.QualityFinding;
import io.selfcare.api.model.QualityFindingKind;
import io.selfcare.api.model.QualityFindingStatus;
import io.selfcare.api.model.QualityMessage;
import io.selfcare.knowledge.KnowledgeMapper;
import io.selfcare.platform.ids.ArticleId;
import io.selfcare.platform.jobs.JobMapper;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The quality report as the API shows it. */
final class QualityMapper {
  private QualityMapper() {}

  static KnowledgeQuality summary(QualitySummary summary) {
    QualitySummary.Examined last = summary.last();
    return new KnowledgeQuality()
        .generatedAt(last == null ? null : KnowledgeMapper.time(last.endedAt()))
        .texts(last == null ? 0 : last.texts())
        .open(summary.counts().stream().mapToInt(QualitySummary.Count::open).sum())
        .acknowledged(summary.counts().stream().mapToInt(QualitySummary.Count::acknowledged).sum())
        .counts(
            Arrays.stream(FindingKind.values())
                .map(
                    kind ->
                        summary.counts().stream()
                            .filter(count -> count.kind() == kind)
                            .findFirst()
                            .orElse(new QualitySummary.Count(kind, 0, 0)))
                .map(QualityMapper::count)
                .toList())
        .running(summary.running() == null ? null : JobMapper.job(summary.running()));
  }

  private static QualityCount count(QualitySummary.Count count) {
    return new QualityCount()
        .kind(kind(count.kind()))
        .open(count.open())
        .acknowledged(count.acknowledged());
  }

  static QualityFinding finding(KeptFinding kept) {
    Finding finding = kept.finding();
    KeptFinding.Acknowledged acknowledged = kept.acknowledged();
    QualityFinding shown =
        new QualityFinding()
            .id(kept.id().text())
            .kind(kind(finding.evidence().kind()))
            .status(
                acknowledged == null
                    ? QualityFindingStatus.OPEN
                    : QualityFindingStatus.ACKNOWLEDGED)
            .article(article(finding.article(), kept.article()))
            .otherArticle(
                finding.other() == null || kept.other() == null
                    ? null
                    : article(finding.other(), kept.other()))
            .locale(finding.locale().isEmpty() ? null : finding.locale())
            .message(
                new QualityMessage()
                    .fr(FindingSentences.french(kept))
                    .en(FindingSentences.english(kept)))
            .evidence(evidence(finding.evidence()))
            .foundAt(KnowledgeMapper.time(kept.foundAt()));
    return acknowledged == null
        ? shown
        : shown
            .acknowledgedAt(KnowledgeMapper.time(acknowledged.at()))
            .acknowledgedBy(acknowledged.by())
            .comment(acknowledged.comment());
  }

  private static QualityFindingKind kind(FindingKind kind) {
    return QualityFindingKind.valueOf(kind.name());
  }

  private static QualityArticle article(ArticleId id, KeptFinding.Named named) {
    return new QualityArticle().id(id.text()).externalId(named.externalId()).title(named.title());
  }

  private static QualityEvidence evidence(Evidence evidence) {
    QualityEvidence shown = new QualityEvidence();
    return switch (evidence) {
      case Evidence.SameText same -> shown.likeness(share(same.likeness()));
      case Evidence.SameQuestion same ->
          shown
              .phrase(same.phrase())
              .otherPhrase(same.otherPhrase())
              .likeness(share(same.likeness()));
      case Evidence.DeadLink dead ->
          shown.link(dead.link()).httpStatus(dead.httpStatus()).reason(reason(dead));
      case Evidence.MissingLocale missing -> shown.presentIn(missing.presentIn());
      case Evidence.Unread unread -> shown.since(unread.since()).shown(0);
      case Evidence.Unhelpful unhelpful ->
          shown
              .shown(unhelpful.shown())
              .helpful(unhelpful.helpful())
              .unhelpful(unhelpful.unhelpful());
      case Evidence.TooLong text ->
          shown.channel(text.channel()).length(text.length()).limit(text.limit());
      case Evidence.Stale stale ->
          shown.since(stale.since()).reason(stale.expired() ? "expired" : "review_due");
    };
  }

  private static @Nullable String reason(Evidence.DeadLink dead) {
    return dead.httpStatus() == null ? dead.reason() : null;
  }

  private static double share(double likeness) {
    return Math.round(likeness * 100) / 100.0;
  }
}
