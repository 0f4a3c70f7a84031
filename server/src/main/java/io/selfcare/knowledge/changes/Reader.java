package io.selfcare.knowledge.changes;

import io.selfcare.platform.http.Caller;
import io.selfcare.platform.http.Role;
import org.jspecify.annotations.Nullable;

/** For whom changes are read or unread: a key with its role. */
public record Reader(String keyId, @Nullable Role role) {
  static Reader of(Caller caller) {
    return new Reader(caller.id(), caller.role());
  }

  /** The word of the role, empty when there is none. */
  String roleWord() {
    return role == null ? "" : role.word();
  }
}
