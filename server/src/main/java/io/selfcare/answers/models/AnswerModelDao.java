package io.selfcare.answers.models;

import io.selfcare.platform.db.TenantTx;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The models in force. */
final class AnswerModelDao {
  private final ModelFactsJson json = new ModelFactsJson();

  void put(TenantTx tx, StoredModel model, byte[] bytes) {
    tx.handle()
        .createUpdate(
            """
            insert into answer_models (space_id, locale, id, source, facts, model, learnt_at)
            values (:space, :locale, :id, :source, cast(:facts as jsonb), :model, :now)
            on conflict (space_id, locale) do update set id = excluded.id,
              source = excluded.source, facts = excluded.facts, model = excluded.model,
              learnt_at = excluded.learnt_at
            """)
        .bind("space", tx.space().value())
        .bind("locale", model.locale())
        .bind("id", model.id())
        .bind("source", model.source())
        .bind("facts", json.write(model.facts()))
        .bind("model", bytes)
        .bind("now", tx.realTime())
        .execute();
  }

  /** Only these locales keep a model. */
  void keep(TenantTx tx, Collection<String> locales) {
    tx.handle()
        .createUpdate(
            "delete from answer_models where space_id = :space and not locale = any(:locales)")
        .bind("space", tx.space().value())
        .bindArray("locales", String.class, List.copyOf(locales))
        .execute();
  }

  /** What is known of all of them, without their bytes. */
  List<StoredModel> all(TenantTx tx) {
    return tx.handle()
        .createQuery(
            """
            select locale, id, source, facts, learnt_at from answer_models
            where space_id = :space order by locale
            """)
        .bind("space", tx.space().value())
        .map((row, context) -> stored(row))
        .list();
  }

  /** The ids of the models in force by locale. */
  Map<String, String> ids(TenantTx tx) {
    Map<String, String> ids = new TreeMap<>();
    tx.handle()
        .createQuery("select locale, id from answer_models where space_id = :space")
        .bind("space", tx.space().value())
        .map((row, context) -> Map.entry(row.getString("locale"), row.getString("id")))
        .forEach(entry -> ids.put(entry.getKey(), entry.getValue()));
    return ids;
  }

  Optional<LoadedModel> load(TenantTx tx, String locale) {
    return tx.handle()
        .createQuery(
            """
            select locale, id, source, facts, learnt_at, model from answer_models
            where space_id = :space and locale = :locale
            """)
        .bind("space", tx.space().value())
        .bind("locale", locale)
        .map((row, context) -> LoadedModel.of(stored(row), row.getBytes("model")))
        .findOne();
  }

  private StoredModel stored(ResultSet row) throws SQLException {
    return new StoredModel(
        row.getString("locale"),
        row.getString("id"),
        row.getString("source"),
        json.read(row.getString("facts")),
        row.getObject("learnt_at", OffsetDateTime.class).toInstant());
  }
}
