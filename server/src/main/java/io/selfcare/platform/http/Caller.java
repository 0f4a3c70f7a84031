package io.selfcare.platform.http;

import io.selfcare.platform.audit.Actor;
import io.selfcare.platform.ids.SpaceId;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whose credentials a request carries.
 *
 * @param id the key's id, or {@code operator}
 * @param role the role of a secret key, null for the others
 * @param space the space the key belongs to; the nil space for the operator
 * @param tenant whose limits count, as text; {@code operator} for the operator
 * @param allowedOrigins the web origins that a publishable key may be used on
 * @param quota requests per second
 */
public record Caller(
    Kind kind,
    String id,
    @Nullable Role role,
    SpaceId space,
    String tenant,
    Set<String> allowedOrigins,
    Quota quota) {
  /** The kinds of credentials. */
  public enum Kind {
    OPERATOR,
    SECRET,
    PUBLISHABLE
  }

  /** The space of the operator's own idempotency keys; no tenant has it. */
  public static final SpaceId NO_SPACE = new SpaceId(new UUID(0, 0));

  public static Caller operator(int perSecond) {
    return new Caller(
        Kind.OPERATOR,
        "operator",
        null,
        NO_SPACE,
        "operator",
        Set.of(),
        new Quota(perSecond, perSecond, perSecond));
  }

  /** The name under which the spec's table of scopes knows this caller. */
  public String holder() {
    return switch (kind) {
      case OPERATOR -> "operator";
      case PUBLISHABLE -> "widget";
      case SECRET -> role == null ? "none" : role.word();
    };
  }

  public Actor actor() {
    return kind == Kind.OPERATOR ? Actor.OPERATOR : new Actor(Actor.Kind.KEY, id);
  }
}
