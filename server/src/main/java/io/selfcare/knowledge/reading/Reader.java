package io.selfcare.knowledge.reading;

import io.selfcare.platform.http.Caller;
import io.selfcare.platform.http.EndUser;
import io.selfcare.platform.http.ErrorCode;
import io.selfcare.platform.http.ProblemException;
import io.selfcare.platform.http.Role;
import io.selfcare.search.Audience;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who asks or reads, and so what can be found. */
public record Reader(AudienceKind kind, Audience audience) {
  private static final Set<Role> STAFF =
      EnumSet.of(Role.ADMIN, Role.EDITOR, Role.PUBLISHER, Role.AGENT);

  /**
   * Decides what a caller may see.
   *
   * @throws ProblemException forbidden, when a key that is not for staff asks as an agent
   */
  public static Reader of(Caller caller, @Nullable EndUser endUser, AudienceKind kind) {
    return switch (kind) {
      case CUSTOMER -> new Reader(kind, customer(endUser));
      case AGENT -> new Reader(kind, staff(caller));
    };
  }

  private static Audience customer(@Nullable EndUser endUser) {
    return endUser == null ? Audience.anonymous() : Audience.customer(endUser.segments());
  }

  private static Audience staff(Caller caller) {
    Role role = caller.role();
    if (caller.kind() != Caller.Kind.SECRET || role == null || !STAFF.contains(role)) {
      throw new ProblemException(
          ErrorCode.FORBIDDEN,
          "The audience agent sees internal knowledge: it needs a secret key of the role admin,"
              + " editor, publisher or agent.");
    }
    return Audience.staff();
  }
}
