package io.selfcare.answers.topics;

import io.selfcare.answers.topics.ReadTopic.Wording;
import io.selfcare.platform.db.TenantTx;
import io.selfcare.search.TextWords;
import java.util.ArrayList;
import java.util.List;

/** Reads the topics that hold, with their words. */
public final class TopicReader {
  private final TextWords words;
  private final TopicDao topics = new TopicDao();

  public TopicReader(TextWords words) {
    this.words = words;
  }

  /** As they stand now. */
  public TopicSet read(TenantTx tx) {
    List<ReadTopic> read = new ArrayList<>();
    for (Topic topic : topics.enabled(tx)) {
      for (TopicText text : topic.facts().texts()) {
        read.add(read(topic, text));
      }
    }
    return new TopicSet(read);
  }

  ReadTopic read(Topic topic, TopicText text) {
    return new ReadTopic(
        topic,
        text.locale(),
        text.phrases().stream().map(phrase -> wording(text.locale(), phrase)).toList(),
        text.examples().stream().map(example -> wording(text.locale(), example)).toList());
  }

  private Wording wording(String locale, String text) {
    return new Wording(text, words.of(locale, text));
  }
}
