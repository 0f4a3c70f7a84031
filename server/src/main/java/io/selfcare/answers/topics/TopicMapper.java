package io.selfcare.answers.topics;

import io.selfcare.api.model.TopicCheck;
import io.selfcare.api.model.TopicInput;
import io.selfcare.api.model.TopicList;
import io.selfcare.api.model.TopicMatch;
import io.selfcare.api.model.TopicMatchedBy;
import io.selfcare.api.model.TopicTextInput;
import io.selfcare.knowledge.KnowledgeMapper;
import io.selfcare.platform.http.Page;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Topics between the API and the domain. */
public final class TopicMapper {
  private TopicMapper() {}

  static TopicFacts facts(TopicInput sent) {
    List<TopicText> texts = new ArrayList<>();
    for (TopicTextInput text : KnowledgeMapper.list(sent.getTexts(), "/texts")) {
      String pointer = "/texts/" + texts.size();
      texts.add(
          new TopicText(
              text.getLocale(),
              KnowledgeMapper.list(text.getPhrases(), pointer + "/phrases"),
              KnowledgeMapper.list(text.getExamples(), pointer + "/examples"),
              text.getMessage()));
    }
    return new TopicFacts(
        TopicKind.valueOf(sent.getKind().name()),
        sent.getName(),
        texts,
        Boolean.TRUE.equals(sent.getHandover()),
        !Boolean.FALSE.equals(sent.getEnabled()));
  }

  static @Nullable TopicKind kind(io.selfcare.api.model.@Nullable TopicKind sent) {
    return sent == null ? null : TopicKind.valueOf(sent.name());
  }

  static io.selfcare.api.model.Topic topic(Topic topic) {
    TopicFacts facts = topic.facts();
    return new io.selfcare.api.model.Topic()
        .id(topic.id().text())
        .kind(kind(facts.kind()))
        .name(facts.name())
        .texts(facts.texts().stream().map(TopicMapper::text).toList())
        .handover(facts.handover())
        .enabled(facts.enabled())
        .createdAt(KnowledgeMapper.time(topic.createdAt()))
        .updatedAt(KnowledgeMapper.time(topic.updatedAt()))
        .version((int) topic.version());
  }

  private static io.selfcare.api.model.TopicText text(TopicText text) {
    return new io.selfcare.api.model.TopicText()
        .locale(text.locale())
        .phrases(text.phrases())
        .examples(text.examples())
        .message(text.message());
  }

  static TopicList page(Page<Topic> page) {
    return new TopicList()
        .data(page.data().stream().map(TopicMapper::topic).toList())
        .hasMore(page.hasMore())
        .nextCursor(page.nextCursor());
  }

  static TopicCheck check(TopicGuard.Checked checked) {
    return new TopicCheck().topic(match(checked.hit())).meaning(checked.meaning());
  }

  /** What a question was caught by, as explanations show it. */
  public static @Nullable TopicMatch match(@Nullable TopicHit hit) {
    return hit == null
        ? null
        : new TopicMatch()
            .topicId(hit.topicId().text())
            .kind(kind(hit.kind()))
            .name(hit.name())
            .matchedBy(TopicMatchedBy.valueOf(hit.by().name()))
            .text(hit.text())
            .similarity(hit.similarity());
  }

  private static io.selfcare.api.model.TopicKind kind(TopicKind kind) {
    return io.selfcare.api.model.TopicKind.valueOf(kind.name());
  }
}
