package io.selfcare.search;

import io.selfcare.platform.ids.ArticleId;
import io.selfcare.platform.ids.CategoryId;
import io.selfcare.platform.ids.SpaceId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Short ways to say what the tests of an index say often. */
final class SearchFixture {
  private SearchFixture() {}

  static SpaceId space(int number) {
    return new SpaceId(new UUID(1, number));
  }

  static ArticleId article(int number) {
    return new ArticleId(new UUID(2, number));
  }

  static CategoryId category(int number) {
    return new CategoryId(new UUID(3, number));
  }

  /** An article in the making: public, in no category, without tags. */
  record Draft(int number, Access access, List<CategoryId> path, List<ArticleDocument> documents) {
    Draft in(String locale, String title, String body, String... variants) {
      List<ArticleDocument> more = new ArrayList<>(documents);
      more.add(new ArticleDocument(1, locale, title, List.of(variants), body));
      return new Draft(number, access, path, more);
    }

    Draft seenBy(Access other) {
      return new Draft(number, other, path, documents);
    }

    Draft under(CategoryId... categories) {
      return new Draft(number, access, List.of(categories), documents);
    }

    ArticleDocuments done() {
      return new ArticleDocuments(article(number), access, path, List.of(), documents);
    }
  }

  static Draft draft(int number) {
    return new Draft(number, Access.everybody(), List.of(), List.of());
  }

  static Draft french(int number, String title, String body, String... variants) {
    return draft(number).in("fr", title, body, variants);
  }

  static List<ArticleDocuments> all(Draft... drafts) {
    return Arrays.stream(drafts).map(Draft::done).toList();
  }

  /** A question of somebody unknown. */
  static SearchRequest question(String text, String... locales) {
    return question(text, Audience.anonymous(), null, SynonymSet.NONE, locales);
  }

  static SearchRequest question(
      String text,
      Audience audience,
      @Nullable CategoryId within,
      SynonymSet synonyms,
      String... locales) {
    return new SearchRequest(text, LocaleChain.of(locales), audience, within, synonyms, 10);
  }

  static SuggestionRequest typed(String text, String... locales) {
    return new SuggestionRequest(text, LocaleChain.of(locales), Audience.anonymous(), 10);
  }

  static List<ArticleId> ids(SearchResult result) {
    return result.hits().stream().map(SearchHit::articleId).toList();
  }

  static List<String> texts(List<Suggestion> suggestions) {
    return suggestions.stream().map(Suggestion::text).toList();
  }
}
