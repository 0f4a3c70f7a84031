package io.selfcare.answers.topics;

import io.selfcare.knowledge.EnabledLocales;
import io.selfcare.knowledge.Locales;
import io.selfcare.knowledge.reading.QuestionText;
import io.selfcare.platform.audit.Actor;
import io.selfcare.platform.audit.AuditEntry;
import io.selfcare.platform.db.TenantDb;
import io.selfcare.platform.db.TenantTx;
import io.selfcare.platform.http.EntityTags;
import io.selfcare.platform.http.ErrorCode;
import io.selfcare.platform.http.Page;
import io.selfcare.platform.http.PageRequest;
import io.selfcare.platform.http.ProblemException;
import io.selfcare.platform.ids.Ids;
import io.selfcare.platform.ids.SpaceId;
import io.selfcare.platform.ids.TopicId;
import io.selfcare.search.TextWord;
import io.selfcare.search.TextWords;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The topics of a space; they act on the next question. */
final class TopicService {
  /** Every question is compared with all of them. */
  private static final int MOST = 100;

  private final TenantDb db;
  private final Ids ids;
  private final EnabledLocales locales;
  private final TextWords words;
  private final TopicDao topics = new TopicDao();

  TopicService(TenantDb db, Ids ids, EnabledLocales locales, TextWords words) {
    this.db = db;
    this.ids = ids;
    this.locales = locales;
    this.words = words;
  }

  /**
   * Makes a topic.
   *
   * @throws ProblemException {@code validation_failed}, {@code locale_not_enabled}, {@code
   *     conflict} when there are as many as there can be
   */
  Topic create(SpaceId space, Actor actor, TopicFacts sent) {
    return db.change(
        space,
        actor,
        tx -> {
          if (topics.count(tx) >= MOST) {
            throw new ProblemException(
                ErrorCode.CONFLICT,
                "There are %d topics already, the most there can be: add to one of them, or delete one."
                    .formatted(MOST));
          }
          TopicId id = new TopicId(ids.next());
          topics.insert(tx, id, checked(tx, sent));
          tx.audit(AuditEntry.of("topic.created", "topic", id));
          return require(tx, id);
        });
  }

  Topic get(SpaceId space, TopicId id) {
    return db.read(space, tx -> require(tx, id));
  }

  /** The newest first. */
  Page<Topic> list(SpaceId space, @Nullable TopicKind kind, PageRequest page) {
    return page.page(
        db.read(space, tx -> topics.list(tx, kind, page)), topic -> topic.id().value().toString());
  }

  /**
   * Replaces a topic whole.
   *
   * @throws ProblemException {@code precondition_required} or {@code precondition_failed}, and
   *     those of {@link #create}
   */
  Topic replace(SpaceId space, Actor actor, TopicId id, @Nullable String ifMatch, TopicFacts sent) {
    return db.change(
        space,
        actor,
        tx -> {
          Topic current = require(tx, id);
          EntityTags.require(ifMatch, current.version());
          if (!topics.update(tx, id, current.version(), checked(tx, sent))) {
            throw new ProblemException(ErrorCode.PRECONDITION_FAILED, "Somebody was faster.");
          }
          tx.audit(AuditEntry.of("topic.updated", "topic", id));
          return require(tx, id);
        });
  }

  void delete(SpaceId space, Actor actor, TopicId id, @Nullable String ifMatch) {
    db.change(
        space,
        actor,
        tx -> {
          EntityTags.check(ifMatch, require(tx, id).version());
          topics.delete(tx, id);
          tx.audit(AuditEntry.of("topic.deleted", "topic", id));
          return id;
        });
  }

  private TopicFacts checked(TenantTx tx, TopicFacts sent) {
    Locales enabled = locales.of(tx);
    List<TopicText> texts = new ArrayList<>();
    for (int i = 0; i < sent.texts().size(); i++) {
      String pointer = "/texts/" + i;
      TopicText text = sent.texts().get(i);
      TopicText known = text.in(enabled.require(text.locale(), pointer + "/locale"));
      checkPhrases(known, pointer + "/phrases/");
      checkExamples(known, pointer + "/examples/");
      texts.add(known);
    }
    return new TopicFacts(sent.kind(), sent.name(), texts, sent.handover(), sent.enabled())
        .checked();
  }

  private void checkPhrases(TopicText text, String pointer) {
    for (int i = 0; i < text.phrases().size(); i++) {
      String phrase = text.phrases().get(i);
      List<TextWord> read = words.of(text.locale(), phrase);
      if (read.isEmpty()) {
        throw ProblemException.invalid(
            pointer + i, "blank", "A phrase needs a letter or a digit: no question says this.");
      }
      if (read.stream().noneMatch(TextWord::telling)) {
        throw ProblemException.invalid(
            pointer + i,
            "too_common",
            "'%s' has only words that stand in nearly every question: add one that tells the subject."
                .formatted(phrase));
      }
    }
  }

  private static void checkExamples(TopicText text, String pointer) {
    for (int i = 0; i < text.examples().size(); i++) {
      if (QuestionText.of(text.examples().get(i)).isBlank()) {
        throw ProblemException.invalid(
            pointer + i, "blank", "An example needs words, as a customer would write them.");
      }
    }
  }

  private Topic require(TenantTx tx, TopicId id) {
    return topics.find(tx, id).orElseThrow(() -> ProblemException.notFound("topic"));
  }
}
