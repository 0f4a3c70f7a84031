package io.selfcare.answers.topics;

import io.selfcare.answers.AnswerSettings;
import io.selfcare.knowledge.reading.LocaleChoice;
import io.selfcare.knowledge.reading.QuestionText;
import io.selfcare.platform.db.TenantDb;
import io.selfcare.platform.ids.SpaceId;
import io.selfcare.search.EmbeddingModel;
import io.selfcare.search.Meaning;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tries a question against the topics, as an answer would. */
final class TopicCheckService {
  private final TenantDb db;
  private final AnswerSettings settings;
  private final TopicReader reader;
  private final TopicGuard guard;
  private final EmbeddingModel model;

  TopicCheckService(
      TenantDb db,
      AnswerSettings settings,
      TopicReader reader,
      TopicGuard guard,
      EmbeddingModel model) {
    this.db = db;
    this.settings = settings;
    this.reader = reader;
    this.guard = guard;
    this.model = model;
  }

  private record Present(LocaleChoice locale, TopicSet topics) {}

  TopicGuard.Checked check(SpaceId space, String question, @Nullable String locale) {
    Present now =
        db.read(
            space,
            tx -> new Present(LocaleChoice.of(locale, settings.of(tx).locales()), reader.read(tx)));
    String text = QuestionText.of(question).text();
    Meaning meaning = meaning(now.locale().wanted(), text);
    return new TopicGuard.Checked(
        guard.check(now.topics(), text, now.locale().chain(), meaning).orElse(null),
        meaning != null);
  }

  private @Nullable Meaning meaning(String locale, String text) {
    try {
      return model
          .space(locale)
          .map(space -> Meaning.of(space, model.questions(locale, List.of(text)).getFirst()))
          .orElse(null);
    } catch (UncheckedIOException e) {
      return null;
    }
  }
}
