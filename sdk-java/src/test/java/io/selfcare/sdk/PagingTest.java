package io.selfcare.sdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.selfcare.sdk.errors.ValidationException;
import io.selfcare.sdk.model.Article;
import java.io.IOException;
import java.util.Iterator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Lists that are longer than a page. */
class PagingTest {
  private FakeApi api;
  private Stream<Article> articles;

  @BeforeEach
  void start() throws IOException {
    api = new FakeApi();
    SelfcareClient client = SelfcareClient.builder().baseUrl(api.url()).build();
    articles =
        Paging.all(
            cursor ->
                client.articles().listArticles(options -> options.tag("lift").cursor(cursor)));
  }

  @AfterEach
  void stop() {
    api.close();
  }

  @Test
  void walksThroughAllPagesAnEmptyOneIncluded() {
    api.reply(
            200,
            "{\"data\":[{\"id\":\"a\"},{\"id\":\"b\"}],\"hasMore\":true,\"nextCursor\":\"c/1\"}")
        .reply(200, "{\"data\":[],\"hasMore\":true,\"nextCursor\":\"c2\"}")
        .reply(200, "{\"data\":[{\"id\":\"c\"}],\"hasMore\":false,\"nextCursor\":null}");

    assertThat(articles.map(Article::getId)).containsExactly("a", "b", "c");
    assertThat(api.received())
        .extracting(FakeApi.Received::target)
        .containsExactly(
            "/v1/articles?tag=lift",
            "/v1/articles?tag=lift&cursor=c%2F1",
            "/v1/articles?tag=lift&cursor=c2");
  }

  @Test
  void fetchesAPageOnlyWhenItIsNeeded() {
    api.reply(
        200, "{\"data\":[{\"id\":\"a\"},{\"id\":\"b\"}],\"hasMore\":true,\"nextCursor\":\"c1\"}");

    assertThat(api.received()).isEmpty();
    assertThat(articles.limit(2)).hasSize(2);
    assertThat(api.received()).hasSize(1);
  }

  @Test
  void failsWhereTheListFails() {
    api.reply(200, "{\"data\":[{\"id\":\"a\"}],\"hasMore\":true,\"nextCursor\":\"c1\"}")
        .problem(400, "invalid_cursor");

    Iterator<Article> iterator = articles.iterator();

    assertThat(iterator.next().getId()).isEqualTo("a");
    assertThatThrownBy(iterator::hasNext).isInstanceOf(ValidationException.class);
  }
}
