package io.selfcare.knowledge.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/**
 * One call of a random sequence.
 *
 * @param text what an edit writes, or which version a restoration asks for
 */
record WorkflowCall(String role, Kind kind, int text) {
  /** What is called. */
  enum Kind {
    EDIT("putTranslation", ""),
    RESTORE("putTranslation", "/versions/%d/restore"),
    SUBMIT("submitTranslation", "/submit"),
    APPROVE("approveTranslation", "/approve"),
    REJECT("rejectTranslation", "/reject"),
    PUBLISH("publishTranslation", "/publish"),
    UNPUBLISH("unpublishTranslation", "/unpublish"),
    ARCHIVE("archiveTranslation", "/archive");

    private final String operation;
    private final String path;

    Kind(String operation, String path) {
      this.operation = operation;
      this.path = path;
    }

    /** The operation under which the table of the specification knows it. */
    String operation() {
      return operation;
    }

    String path(int text) {
      return path.formatted(text);
    }
  }

  static final List<String> ROLES = List.of("admin", "editor", "publisher", "agent", "integration");

  /** What takes a text further is called more often, so that sequences get somewhere. */
  private static final List<Kind> KINDS =
      Stream.concat(Stream.of(Kind.values()), Stream.of(Kind.SUBMIT, Kind.APPROVE, Kind.PUBLISH))
          .toList();

  static List<WorkflowCall> sequence(RandomGenerator random, int length) {
    List<WorkflowCall> calls = new ArrayList<>();
    for (int i = 0; i < length; i++) {
      calls.add(
          new WorkflowCall(
              ROLES.get(random.nextInt(ROLES.size())),
              KINDS.get(random.nextInt(KINDS.size())),
              1 + random.nextInt(4)));
    }
    return calls;
  }
}
