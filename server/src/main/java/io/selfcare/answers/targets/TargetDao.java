package io.selfcare.answers.targets;

import io.selfcare.knowledge.Rows;
import io.selfcare.platform.db.ChangeTx;
import io.selfcare.platform.db.TenantTx;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of targets, one for each locale. */
final class TargetDao {
  /** False when somebody else was faster. */
  boolean put(ChangeTx tx, String locale, long expected, @Nullable Double maxWrongPercent) {
    return tx.handle()
            .createUpdate(
                """
                insert into answer_targets (space_id, locale, max_wrong_percent, updated_at)
                values (:space, :locale, :target, :now)
                on conflict (space_id, locale) do update
                  set max_wrong_percent = excluded.max_wrong_percent,
                    updated_at = excluded.updated_at, version = answer_targets.version + 1
                  where answer_targets.version = :expected
                """)
            .bind("space", tx.space().value())
            .bind("locale", locale)
            .bind("target", maxWrongPercent)
            .bind("expected", expected)
            .bind("now", tx.now())
            .execute()
        == 1;
  }

  List<AnswerTarget> all(TenantTx tx) {
    return tx.handle()
        .createQuery("select * from answer_targets where space_id = :space order by locale")
        .bind("space", tx.space().value())
        .map(
            (row, context) ->
                new AnswerTarget(
                    row.getString("locale"),
                    row.getObject("max_wrong_percent", Double.class),
                    row.getLong("version"),
                    Rows.instant(row, "updated_at")))
        .list();
  }
}
