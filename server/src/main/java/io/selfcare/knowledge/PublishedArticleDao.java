package io.selfcare.knowledge;

import io.selfcare.knowledge.PublishedArticle.Reference;
import io.selfcare.platform.db.TenantQuery;
import io.selfcare.platform.ids.ArticleId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Texts of translations that are live. */
final class PublishedArticleDao {
  /**
   * The live ones of those asked for.
   *
   * @param known of these the texts are in memory already: only the facts are read
   */
  static TenantQuery<Live> query(Collection<Reference> asked, Set<Reference> known) {
    return new TenantQuery<>(
        """
        select a.*, v.locale, v.version as text_version, v.published_at, asked.known,
          case when not asked.known then v.title end as title,
          case when not asked.known then v.html end as html,
          case when not asked.known then v.channels end as channels
        from unnest(:ids, :locales, :versions, :known) as asked (id, locale, version, known)
        join article_versions v on v.space_id = :space and v.article_id = asked.id
          and v.locale = asked.locale and v.version = asked.version
        join translations t on t.space_id = :space and t.article_id = v.article_id
          and t.locale = v.locale and t.state = 'published'
        join articles a on a.space_id = :space and a.id = v.article_id
        """,
        Map.of(
            "ids", array(asked, r -> r.articleId().value(), UUID[]::new),
            "locales", array(asked, Reference::locale, String[]::new),
            "versions", array(asked, Reference::version, Integer[]::new),
            "known", array(asked, known::contains, Boolean[]::new)),
        PublishedArticleDao::live);
  }

  private static <T> T[] array(
      Collection<Reference> asked, Function<Reference, T> part, IntFunction<T[]> array) {
    return asked.stream().map(part).toArray(array);
  }

  /**
   * A live text.
   *
   * @param text null when it is in memory already
   */
  record Live(Reference reference, ArticleFacts facts, @Nullable Text text) {}

  /** What a version says; it never changes. */
  record Text(String title, String html, ChannelTexts channels, Instant publishedAt) {}

  private static Live live(ResultSet row) throws SQLException {
    Text text =
        row.getBoolean("known")
            ? null
            : new Text(
                row.getString("title"),
                row.getString("html"),
                ChannelRows.of(row.getString("channels")),
                Rows.instant(row, "published_at"));
    return new Live(
        new Reference(
            new ArticleId(row.getObject("id", UUID.class)),
            row.getString("locale"),
            row.getInt("text_version")),
        ArticleRows.facts(row),
        text);
  }
}
