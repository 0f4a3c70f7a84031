package io.selfcare.answers;

import java.util.List;

/** What comes of a question. */
sealed interface Decision {
  /** The first candidate answers it. */
  record Answer() implements Decision {}

  /** Several readings are close: ask which one is meant. */
  record Clarify(List<WeighedCandidate> options) implements Decision {
    public Clarify {
      options = List.copyOf(options);
    }
  }

  /** There is no answer. */
  record Limit(LimitReason reason) implements Decision {}

  /** The word for it. */
  default Kind kind() {
    return switch (this) {
      case Answer answer -> Kind.ANSWER;
      case Clarify clarify -> Kind.CLARIFY;
      case Limit limit -> Kind.LIMIT;
    };
  }

  /** The three outcomes. */
  enum Kind {
    ANSWER,
    CLARIFY,
    LIMIT
  }
}
