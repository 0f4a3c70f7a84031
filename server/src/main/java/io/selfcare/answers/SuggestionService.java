package io.selfcare.answers;

import io.selfcare.knowledge.PublishedArticle;
import io.selfcare.knowledge.PublishedArticle.Reference;
import io.selfcare.knowledge.reading.LocaleChoice;
import io.selfcare.knowledge.reading.QuestionText;
import io.selfcare.platform.db.TenantDb;
import io.selfcare.platform.db.TenantTx;
import io.selfcare.platform.ids.ArticleId;
import io.selfcare.platform.ids.SpaceId;
import io.selfcare.search.Audience;
import io.selfcare.search.SearchIndex;
import io.selfcare.search.Suggestion;
import io.selfcare.search.SuggestionRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Completes a question while it is typed, from what the asker may see. */
final class SuggestionService {
  private final TenantDb db;
  private final AnswerSettings settings;
  private final SearchIndex index;
  private final AnswersWiring.Sources sources;

  SuggestionService(
      TenantDb db, AnswerSettings settings, SearchIndex index, AnswersWiring.Sources sources) {
    this.db = db;
    this.settings = settings;
    this.index = index;
    this.sources = sources;
  }

  /** Titles and variants that continue what was typed; what is pinned to it comes first. */
  List<SuggestedQuestion> complete(
      SpaceId space, QuestionText typed, @Nullable String locale, Audience audience, int limit) {
    if (typed.isBlank()) {
      return List.of();
    }
    Begun begun = db.read(space, tx -> begun(tx, typed, locale, audience, limit));
    SuggestionRequest request =
        new SuggestionRequest(typed.text(), begun.choice().chain(), audience, limit);
    List<Suggestion> found = index.suggest(space, request);
    Set<ArticleId> pinned =
        begun.pinned().stream().map(SuggestedQuestion::articleId).collect(Collectors.toSet());
    return Stream.concat(
            begun.pinned().stream(),
            published(space, found, audience).stream()
                .filter(suggestion -> !pinned.contains(suggestion.articleId())))
        .limit(limit)
        .toList();
  }

  private record Begun(LocaleChoice choice, List<SuggestedQuestion> pinned) {}

  private Begun begun(
      TenantTx tx, QuestionText typed, @Nullable String locale, Audience audience, int limit) {
    LocaleChoice choice = LocaleChoice.of(locale, settings.of(tx).locales());
    return new Begun(
        choice,
        sources.pinned().begun(tx, typed, choice.chain(), audience, limit).stream()
            .map(SuggestedQuestion::pinned)
            .toList());
  }

  private List<SuggestedQuestion> published(
      SpaceId space, List<Suggestion> found, Audience audience) {
    if (found.isEmpty()) {
      return List.of();
    }
    List<Reference> asked = found.stream().map(SuggestionService::reference).toList();
    Map<Reference, PublishedArticle> published =
        db.read(space, tx -> sources.articles().find(tx, asked));
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
        suggestion.text(), suggestion.articleId(), suggestion.locale(), title, false);
  }

  private static Reference reference(Suggestion suggestion) {
    return new Reference(suggestion.articleId(), suggestion.locale(), suggestion.version());
  }
}
