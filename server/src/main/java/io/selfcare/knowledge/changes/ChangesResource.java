package io.selfcare.knowledge.changes;

import io.selfcare.api.ChangesApi;
import io.selfcare.api.model.KnowledgeChangeList;
import io.selfcare.api.model.KnowledgeChangeReaderList;
import io.selfcare.knowledge.KnowledgeMapper;
import io.selfcare.knowledge.LocaleTags;
import io.selfcare.platform.http.Call;
import io.selfcare.platform.http.Page;
import io.selfcare.platform.http.PageRequest;
import io.selfcare.platform.ids.ChangeId;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** The feed of changes and the reading lists over HTTP. */
public final class ChangesResource implements ChangesApi {
  private final ChangeService changes;

  public ChangesResource(ChangeService changes) {
    this.changes = changes;
  }

  @Override
  public KnowledgeChangeList listKnowledgeChanges(
      Call call,
      @Nullable OffsetDateTime since,
      @Nullable String locale,
      @Nullable String categoryId,
      Boolean unread,
      Integer limit,
      @Nullable String cursor) {
    PageRequest page = PageRequest.of(call, limit, cursor, since, locale, categoryId, unread);
    ChangeFilter filter =
        new ChangeFilter(
            since == null ? null : since.toInstant(),
            locale == null ? null : LocaleTags.canonical(locale).orElse(locale),
            KnowledgeMapper.categoryFilter(categoryId, "categoryId"),
            unread);
    Page<KnowledgeChange> found =
        changes.list(call.space(), filter, Reader.of(call.caller()), page);
    return new KnowledgeChangeList()
        .data(found.data().stream().map(ChangeMapper::change).toList())
        .hasMore(found.hasMore())
        .nextCursor(found.nextCursor());
  }

  @Override
  public io.selfcare.api.model.KnowledgeChange getKnowledgeChange(Call call, String changeId) {
    return ChangeMapper.change(
        changes.get(call.space(), ChangeId.parse(changeId), Reader.of(call.caller())));
  }

  @Override
  public io.selfcare.api.model.KnowledgeChange acknowledgeKnowledgeChange(
      Call call, String changeId) {
    return ChangeMapper.change(
        changes.acknowledge(
            call.space(), call.actor(), ChangeId.parse(changeId), Reader.of(call.caller())));
  }

  @Override
  public KnowledgeChangeReaderList listKnowledgeChangeReaders(
      Call call, String changeId, Integer limit, @Nullable String cursor) {
    PageRequest page = PageRequest.of(call, limit, cursor, changeId);
    Page<ChangeReader> found =
        changes.readers(call.space(), ChangeId.parse(changeId), Reader.of(call.caller()), page);
    return new KnowledgeChangeReaderList()
        .data(found.data().stream().map(ChangeMapper::reader).toList())
        .hasMore(found.hasMore())
        .nextCursor(found.nextCursor());
  }
}
