package io.selfcare.search.elastic;

import static org.assertj.core.api.Assertions.assertThat;

import io.selfcare.platform.ids.ArticleId;
import io.selfcare.platform.ids.SpaceId;
import io.selfcare.search.Access;
import io.selfcare.search.ArticleDocument;
import io.selfcare.search.ArticleDocuments;
import io.selfcare.search.Audience;
import io.selfcare.search.LocaleChain;
import io.selfcare.search.SearchIndex;
import io.selfcare.search.SearchRequest;
import io.selfcare.search.SynonymSet;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an index in a cluster does that an embedded one does not: several hands, one step. */
class ElasticGenerationsTest {
  private static final SpaceId SPACE = new SpaceId(new UUID(1, 1));

  @TempDir Path root;

  @Test
  void isMadeAnewWhileTheOldOneAnswers() {
    try (ElasticSearchIndex index = TestElastic.open(root);
        SearchIndex other = TestElastic.open(root)) {
      index.create(SPACE);
      index.replace(SPACE, List.of(article(1, "Ascenseur en panne")));
      String before = generation(other);

      index.renew(
          fresh -> {
            fresh.create(SPACE);
            assertThat(titles(other, "ascenseur")).isEqualTo(1);
            fresh.replace(SPACE, List.of(article(1, "Ascenseur réparé")));
            other.replace(SPACE, List.of(article(2, "Ascenseur bloqué")));
            assertThat(titles(other, "ascenseur")).isEqualTo(2);
            assertThat(titles(other, "réparé")).isZero();
          });

      assertThat(generation(other)).isNotEqualTo(before);
      assertThat(titles(other, "réparé")).isEqualTo(1);
      assertThat(other.contents(SPACE)).hasSize(1);
      other.replace(SPACE, List.of(article(2, "Ascenseur bloqué")));
      assertThat(index.contents(SPACE)).hasSize(2);
    }
  }

  @Test
  void manyArticlesAreWrittenAndListedInPortions() {
    try (ElasticSearchIndex index = TestElastic.open(root)) {
      index.create(SPACE);
      List<ArticleDocuments> many = new ArrayList<>();
      for (int i = 0; i < 2_300; i++) {
        many.add(article(i, "Badge " + i));
      }
      index.replace(SPACE, many);
      assertThat(index.contents(SPACE)).hasSize(2_300);
      index.replace(
          SPACE, many.stream().map(each -> ArticleDocuments.removed(each.articleId())).toList());
      assertThat(index.contents(SPACE)).isEmpty();
    }
  }

  private static int titles(SearchIndex index, String asked) {
    return index.search(SPACE, question(asked)).hits().size();
  }

  private static String generation(SearchIndex index) {
    return index.search(SPACE, question("ascenseur")).generation();
  }

  private static SearchRequest question(String text) {
    return new SearchRequest(
        text, LocaleChain.of("fr"), Audience.anonymous(), null, SynonymSet.NONE, 5);
  }

  private static ArticleDocuments article(int number, String title) {
    return new ArticleDocuments(
        new ArticleId(new UUID(2, number)),
        Access.everybody(),
        List.of(),
        List.of(),
        List.of(new ArticleDocument(1, "fr", title, List.of(), "Rien.")));
  }
}
