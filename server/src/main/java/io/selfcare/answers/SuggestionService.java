package io.selfcare.answers;

import io.selfcare.knowledge.PublishedArticle;
import io.selfcare.knowledge.PublishedArticle.Reference;
import io.selfcare.knowledge.PublishedArticles;
import io.selfcare.knowledge.reading.LocaleChoice;
import io.selfcare.platform.db.TenantDb;
import io.selfcare.platform.ids.SpaceId;
import io.selfcare.search.Audience;
import io.selfcare.search.SearchIndex;
import io.selfcare.search.Suggestion;
import io.selfcare.search.SuggestionRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Completes a question while it is typed, from what the asker may see. */
final class SuggestionService {
  private final TenantDb db;
  private final AnswerSettings settings;
  private final SearchIndex index;
  private final PublishedArticles articles;

  SuggestionService(
      TenantDb db, AnswerSettings settings, SearchIndex index, PublishedArticles articles) {
    this.db = db;
    this.settings = settings;
    this.index = index;
    this.articles = articles;
  }

  /** Titles and variants that continue what was typed, the best first. */
  List<SuggestedQuestion> complete(
      SpaceId space, QuestionText typed, @Nullable String locale, Audience audience, int limit) {
    if (typed.isBlank()) {
      return List.of();
    }
    LocaleChoice choice = LocaleChoice.of(locale, db.read(space, settings::of).locales());
    SuggestionRequest request =
        new SuggestionRequest(typed.text(), choice.chain(), audience, limit);
    List<Suggestion> found = SearchOutage.watch(() -> index.suggest(space, request));
    return found.isEmpty() ? List.of() : published(space, found, audience);
  }

  private List<SuggestedQuestion> published(
      SpaceId space, List<Suggestion> found, Audience audience) {
    List<Reference> asked = found.stream().map(SuggestionService::reference).toList();
    Map<Reference, PublishedArticle> published = db.read(space, tx -> articles.find(tx, asked));
    List<SuggestedQuestion> suggestions = new ArrayList<>();
    for (Suggestion suggestion : found) {
      PublishedArticle article = published.get(reference(suggestion));
      if (article != null && audience.maySee(article.facts().access())) {
        suggestions.add(suggested(suggestion, article.title()));
      }
    }
    return List.copyOf(suggestions);
  }

  private static SuggestedQuestion suggested(Suggestion suggestion, String title) {
    return new SuggestedQuestion(
        suggestion.text(), suggestion.articleId(), suggestion.locale(), title);
  }

  private static Reference reference(Suggestion suggestion) {
    return new Reference(suggestion.articleId(), suggestion.locale(), suggestion.version());
  }
}
