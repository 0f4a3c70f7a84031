package io.selfcare.platform.db;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.selfcare.platform.audit.Actor;
import io.selfcare.platform.audit.AuditEntry;
import io.selfcare.platform.ids.AuditEntryId;
import io.selfcare.platform.ids.Ids;
import java.util.Locale;
import java.util.TreeMap;

/** Appends to the audit log; the database numbers and chains the entries (see V1__platform.sql). */
final class AuditDao {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Ids ids;

  AuditDao(Ids ids) {
    this.ids = ids;
  }

  void insert(TenantTx tx, Actor actor, AuditEntry entry) {
    tx.handle()
        .createUpdate(
            """
            insert into audit_log
              (space_id, id, at, actor_kind, actor_id, action, target_kind, target_id, details)
            values (:space, :id, :at, :actorKind, :actorId, :action, :targetKind, :targetId, :details)
            """)
        .bind("space", tx.space().value())
        .bind("id", new AuditEntryId(ids.next()).value())
        .bind("at", tx.now())
        .bind("actorKind", actor.kind().name().toLowerCase(Locale.ROOT))
        .bind("actorId", actor.id())
        .bind("action", entry.action())
        .bind("targetKind", entry.targetKind())
        .bind("targetId", entry.targetId())
        .bind("details", json(entry))
        .execute();
  }

  private static String json(AuditEntry entry) {
    try {
      return JSON.writeValueAsString(new TreeMap<>(entry.details()));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
