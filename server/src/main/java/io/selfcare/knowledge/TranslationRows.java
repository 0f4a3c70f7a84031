package io.selfcare.knowledge;

import io.selfcare.knowledge.Translation.Key;
import io.selfcare.knowledge.body.BodyFormat;
import io.selfcare.platform.ids.ArticleId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/** Reads translations from the columns of their table. */
public final class TranslationRows {
  private TranslationRows() {}

  static ArticleId article(ResultSet row) throws SQLException {
    return new ArticleId(row.getObject("article_id", UUID.class));
  }

  static TranslationSummary summary(ResultSet row) throws SQLException {
    return new TranslationSummary(
        row.getString("locale"),
        row.getString("title"),
        publication(row),
        Rows.instant(row, "updated_at"),
        row.getBoolean("source_changed"));
  }

  /** The draft with its text. */
  public static Translation translation(ResultSet row) throws SQLException {
    return new Translation(
        new Key(article(row), row.getString("locale")),
        text(row),
        row.getString("html"),
        publication(row),
        row.getLong("version"),
        Rows.instant(row, "created_at"),
        Rows.instant(row, "updated_at"),
        row.getBoolean("source_changed"));
  }

  static ArticleText text(ResultSet row) throws SQLException {
    return new ArticleText(
        row.getString("title"),
        Rows.strings(row, "variants"),
        row.getString("body"),
        BodyFormat.of(row.getString("body_format")).orElseThrow(),
        ChannelRows.of(row.getString("channels")),
        row.getString("slug"));
  }

  static Publication publication(ResultSet row) throws SQLException {
    return new Publication(
        TranslationState.of(row.getString("state")),
        row.getLong("content_revision"),
        row.getObject("published_revision", Long.class),
        row.getObject("published_version", Integer.class),
        row.getInt("last_version"),
        review(row));
  }

  private static Review review(ResultSet row) throws SQLException {
    return new Review(
        DraftState.of(row.getString("draft_state")) == DraftState.IN_REVIEW,
        row.getObject("approved_revision", Long.class),
        row.getString("submitted_by"),
        row.getString("edited_by"));
  }
}
