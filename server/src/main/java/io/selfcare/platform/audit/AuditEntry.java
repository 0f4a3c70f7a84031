package io.selfcare.platform.audit;

import io.selfcare.platform.ids.TypedId;
import java.util.Map;
import java.util.TreeMap;

/**
 * What was done to what.
 *
 * @param action feature and verb, e.g. {@code article.published}
 * @param targetKind the kind of thing changed, e.g. {@code article}
 * @param targetId its identifier as the API shows it
 * @param details what a reader needs to understand the change; no personal data and no secrets
 */
public record AuditEntry(
    String action, String targetKind, String targetId, Map<String, String> details) {
  public AuditEntry {
    details = Map.copyOf(details);
  }

  public static AuditEntry of(String action, String targetKind, TypedId target) {
    return new AuditEntry(action, targetKind, target.text(), Map.of());
  }

  /** The same entry with one more detail. */
  public AuditEntry with(String name, Object value) {
    Map<String, String> more = new TreeMap<>(details);
    more.put(name, String.valueOf(value));
    return new AuditEntry(action, targetKind, targetId, more);
  }
}
