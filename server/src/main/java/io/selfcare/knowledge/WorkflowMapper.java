package io.selfcare.knowledge;

import io.selfcare.api.model.TranslationEventList;
import io.selfcare.api.model.TranslationGap;
import io.selfcare.api.model.TranslationStatusList;
import io.selfcare.knowledge.TranslationEvent.Position;
import io.selfcare.platform.http.Page;

/** The trail of a translation as the API shows it. */
final class WorkflowMapper {
  private WorkflowMapper() {}

  static TranslationEventList page(Page<TranslationEvent> page) {
    return new TranslationEventList()
        .data(page.data().stream().map(WorkflowMapper::event).toList())
        .hasMore(page.hasMore())
        .nextCursor(page.nextCursor());
  }

  private static io.selfcare.api.model.TranslationEvent event(TranslationEvent event) {
    Position from = event.from();
    return new io.selfcare.api.model.TranslationEvent()
        .step(io.selfcare.api.model.TranslationStep.valueOf(event.step().name()))
        .from(from == null ? null : TranslationMapper.shown(from.state()))
        .fromDraft(from == null ? null : TranslationMapper.shown(from.draft()))
        .to(TranslationMapper.shown(event.to().state()))
        .toDraft(TranslationMapper.shown(event.to().draft()))
        .version(event.version())
        .comment(event.comment())
        .actorId(event.actor().id())
        .at(KnowledgeMapper.time(event.at()));
  }

  static TranslationStatusList status(TranslationStatusService.Report report) {
    return new TranslationStatusList()
        .data(report.gaps().data().stream().map(WorkflowMapper::gap).toList())
        .counts(report.counts().stream().map(WorkflowMapper::counts).toList())
        .hasMore(report.gaps().hasMore())
        .nextCursor(report.gaps().nextCursor());
  }

  private static io.selfcare.api.model.TranslationStatus gap(TranslationStatus gap) {
    return new io.selfcare.api.model.TranslationStatus()
        .articleId(gap.article().text())
        .title(gap.title())
        .locale(gap.locale())
        .gap(TranslationGap.fromValue(gap.gap()));
  }

  private static io.selfcare.api.model.LocaleCounts counts(LocaleCounts counts) {
    return new io.selfcare.api.model.LocaleCounts()
        .locale(counts.locale())
        .sources(counts.sources())
        .published(counts.published())
        .missing(counts.missing())
        .unpublished(counts.unpublished())
        .sourceChanged(counts.sourceChanged());
  }
}
