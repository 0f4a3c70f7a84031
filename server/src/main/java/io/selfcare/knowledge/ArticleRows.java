package io.selfcare.knowledge;

import io.selfcare.platform.ids.ArticleId;
import io.selfcare.platform.ids.CategoryId;
import io.selfcare.search.Access;
import io.selfcare.search.Visibility;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads articles from the columns of their table. */
public final class ArticleRows {
  private ArticleRows() {}

  /** The article, without its translations. */
  static Article article(ResultSet row) throws SQLException {
    return new Article(
        new ArticleId(row.getObject("id", UUID.class)),
        facts(row),
        List.of(),
        row.getLong("version"),
        Rows.instant(row, "created_at"),
        Rows.instant(row, "updated_at"),
        Stale.NOT);
  }

  /** What its translations share. */
  public static ArticleFacts facts(ResultSet row) throws SQLException {
    return new ArticleFacts(
        row.getString("external_id"),
        category(row),
        access(row),
        Rows.strings(row, "tags"),
        Rows.uuids(row, "related").stream().map(ArticleId::new).toList(),
        care(row));
  }

  private static Care care(ResultSet row) throws SQLException {
    return new Care(
        row.getString("owner"),
        row.getObject("review_by", LocalDate.class),
        Rows.instantOrNull(row, "expires_at"));
  }

  private static @Nullable CategoryId category(ResultSet row) throws SQLException {
    UUID id = Rows.uuid(row, "category_id");
    return id == null ? null : new CategoryId(id);
  }

  private static Access access(ResultSet row) throws SQLException {
    return new Access(
        Visibility.valueOf(row.getString("visibility").toUpperCase(Locale.ROOT)),
        Set.copyOf(Rows.strings(row, "segments")));
  }
}
