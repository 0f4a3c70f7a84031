package io.selfcare.answers.topics;

import java.util.List;

/** The topics of a space that hold, ready to be compared with questions. */
public final class TopicSet {
  /** None. */
  public static final TopicSet NONE = new TopicSet(List.of());

  private final List<ReadTopic> texts;

  TopicSet(List<ReadTopic> texts) {
    this.texts = List.copyOf(texts);
  }

  /** One for each topic and locale, in the order of the topics' ids. */
  List<ReadTopic> texts() {
    return texts;
  }
}
