package io.selfcare.answers.topics;

import io.selfcare.api.TopicsApi;
import io.selfcare.api.model.TopicCheck;
import io.selfcare.api.model.TopicCheckRequest;
import io.selfcare.api.model.TopicInput;
import io.selfcare.api.model.TopicKind;
import io.selfcare.api.model.TopicList;
import io.selfcare.knowledge.reading.LanguageTag;
import io.selfcare.platform.http.Call;
import io.selfcare.platform.http.PageRequest;
import io.selfcare.platform.http.ProblemException;
import io.selfcare.platform.ids.TopicId;
import org.jspecify.annotations.Nullable;

/** Topics over HTTP. */
final class TopicsResource implements TopicsApi {
  private final TopicService topics;
  private final TopicCheckService checks;

  TopicsResource(TopicService topics, TopicCheckService checks) {
    this.topics = topics;
    this.checks = checks;
  }

  @Override
  public io.selfcare.api.model.Topic createTopic(Call call, TopicInput sent) {
    Topic created = topics.create(call.space(), call.actor(), TopicMapper.facts(sent));
    call.location("/v1/topics/" + created.id());
    return shown(call, created);
  }

  @Override
  public TopicList listTopics(
      Call call, @Nullable TopicKind kind, Integer limit, @Nullable String cursor) {
    PageRequest page = PageRequest.of(call, limit, cursor, kind);
    return TopicMapper.page(topics.list(call.space(), TopicMapper.kind(kind), page));
  }

  @Override
  public io.selfcare.api.model.Topic getTopic(Call call, String topicId) {
    return shown(call, topics.get(call.space(), TopicId.parse(topicId)));
  }

  @Override
  public io.selfcare.api.model.Topic putTopic(
      Call call, String topicId, TopicInput sent, @Nullable String ifMatch) {
    return shown(
        call,
        topics.replace(
            call.space(), call.actor(), TopicId.parse(topicId), ifMatch, TopicMapper.facts(sent)));
  }

  @Override
  public void deleteTopic(Call call, String topicId, @Nullable String ifMatch) {
    topics.delete(call.space(), call.actor(), TopicId.parse(topicId), ifMatch);
  }

  @Override
  public TopicCheck checkTopics(Call call, TopicCheckRequest sent) {
    String locale = sent.getLocale();
    if (locale != null && !LanguageTag.isValid(locale)) {
      throw ProblemException.invalid("/locale", "unknown_locale", LanguageTag.ADVICE);
    }
    return TopicMapper.check(checks.check(call.space(), sent.getQuestion(), locale));
  }

  private static io.selfcare.api.model.Topic shown(Call call, Topic topic) {
    call.etag(topic.version());
    return TopicMapper.topic(topic);
  }
}
