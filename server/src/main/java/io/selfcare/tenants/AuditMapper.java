package io.selfcare.tenants;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.selfcare.api.model.AuditActor;
import io.selfcare.api.model.AuditActorKind;
import io.selfcare.api.model.AuditEntry;
import io.selfcare.api.model.AuditTarget;
import java.time.ZoneOffset;
import java.util.Map;

/** Audit entries as the API shows them. */
final class AuditMapper {
  private static final ObjectMapper JSON = new ObjectMapper();

  private AuditMapper() {}

  static AuditEntry entry(AuditLogEntry entry) {
    return new AuditEntry()
        .id(entry.id().text())
        .sequence(entry.sequence())
        .at(entry.at().atOffset(ZoneOffset.UTC))
        .actor(
            new AuditActor().kind(AuditActorKind.fromValue(entry.actorKind())).id(entry.actorId()))
        .action(entry.action())
        .target(new AuditTarget().kind(entry.targetKind()).id(entry.targetId()))
        .details(details(entry.details()))
        .previousHash(entry.previousHash())
        .hash(entry.hash());
  }

  private static Map<String, Object> details(String text) {
    try {
      return JSON.readValue(text, new TypeReference<>() {});
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
