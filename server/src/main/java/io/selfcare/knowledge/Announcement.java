package io.selfcare.knowledge;

import io.selfcare.platform.http.Role;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts a change on the reading list of some roles.
 *
 * @param mustRead everybody with one of the roles has to acknowledge it
 * @param summary what they need to know
 */
public record Announcement(List<Role> roles, boolean mustRead, @Nullable String summary) {
  public Announcement {
    roles = roles.stream().distinct().toList();
  }
}
