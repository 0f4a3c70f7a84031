package io.selfcare.answers.topics;

import io.selfcare.answers.AnswerSettings;
import io.selfcare.knowledge.reading.LocaleChoice;
import io.selfcare.knowledge.reading.QuestionText;
import io.selfcare.platform.db.TenantDb;
import io.selfcare.platform.ids.SpaceId;
import io.selfcare.search.Audience;
import io.selfcare.search.EmbeddingModel;
import io.selfcare.search.Fusion;
import io.selfcare.search.LocaleChain;
import io.selfcare.search.Meaning;
import io.selfcare.search.SearchHit;
import io.selfcare.search.SearchIndex;
import io.selfcare.search.SearchRequest;
import io.selfcare.search.StopWords;
import io.selfcare.search.SynonymSet;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tries a question against the topics, as an answer would. */
final class TopicCheckService {
  private static final int CANDIDATES = 10;

  private final TenantDb db;
  private final AnswerSettings settings;
  private final TopicReader reader;
  private final TopicGuard guard;
  private final Search search;

  TopicCheckService(
      TenantDb db, AnswerSettings settings, TopicReader reader, TopicGuard guard, Search search) {
    this.db = db;
    this.settings = settings;
    this.reader = reader;
    this.guard = guard;
    this.search = search;
  }

  /** Where articles are found, and by what model. */
  record Search(SearchIndex index, EmbeddingModel model) {}

  private record Present(LocaleChoice locale, TopicSet topics) {}

  TopicGuard.Checked check(SpaceId space, String question, @Nullable String locale) {
    Present now =
        db.read(
            space,
            tx -> new Present(LocaleChoice.of(locale, settings.of(tx).locales()), reader.read(tx)));
    String text = QuestionText.of(question).text();
    LocaleChain chain = now.locale().chain();
    Meaning meaning = meaning(chain.locales().getFirst(), text);
    TopicGuard.Asked asked =
        meaning == null ? null : TopicGuard.Asked.among(meaning, hits(space, text, chain, meaning));
    return new TopicGuard.Checked(
        guard.check(now.topics(), text, chain, asked).orElse(null), asked != null);
  }

  private List<SearchHit> hits(SpaceId space, String text, LocaleChain chain, Meaning meaning) {
    SearchRequest request =
        new SearchRequest(
            text, chain, Audience.anonymous(), null, SynonymSet.NONE, StopWords.NONE, CANDIDATES);
    return search
        .index()
        .search(space, request.meaning(meaning, Fusion.of(chain.locales().getFirst())))
        .hits();
  }

  private @Nullable Meaning meaning(String locale, String text) {
    try {
      return search
          .model()
          .space(locale)
          .map(
              space ->
                  Meaning.of(space, search.model().questions(locale, List.of(text)).getFirst()))
          .orElse(null);
    } catch (UncheckedIOException e) {
      return null;
    }
  }
}
