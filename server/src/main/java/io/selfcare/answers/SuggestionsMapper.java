package io.selfcare.answers;

import io.selfcare.api.model.Suggestion;
import io.selfcare.api.model.SuggestionList;
import io.selfcare.api.model.SuggestionMatched;
import java.util.List;

/** Translates suggestions to HTTP. */
final class SuggestionsMapper {
  private SuggestionsMapper() {}

  static SuggestionList suggestions(List<SuggestedQuestion> suggestions) {
    return new SuggestionList()
        .data(suggestions.stream().map(SuggestionsMapper::suggestion).toList());
  }

  private static Suggestion suggestion(SuggestedQuestion suggestion) {
    return new Suggestion()
        .text(suggestion.text())
        .articleId(suggestion.articleId().text())
        .locale(suggestion.locale())
        .title(suggestion.title())
        .matched(matched(suggestion));
  }

  private static SuggestionMatched matched(SuggestedQuestion suggestion) {
    if (suggestion.pinned()) {
      return SuggestionMatched.PINNED;
    }
    return suggestion.isTitle() ? SuggestionMatched.TITLE : SuggestionMatched.VARIANT;
  }
}
