package io.selfcare.platform.audit;

/** Who did something: a key, the operator, a job or the platform itself. */
public record Actor(Kind kind, String id) {
  /** The kinds of actors that the audit log knows. */
  public enum Kind {
    KEY,
    OPERATOR,
    JOB,
    SYSTEM
  }

  public static final Actor OPERATOR = new Actor(Kind.OPERATOR, "operator");

  /** A piece of the platform that acts by itself, e.g. a job. */
  public static Actor system(String name) {
    return new Actor(Kind.SYSTEM, name);
  }
}
