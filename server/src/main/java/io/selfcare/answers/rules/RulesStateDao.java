package io.selfcare.answers.rules;

import io.selfcare.platform.db.TenantTx;

/** The state of everything that a tenant has ruled about answers. */
final class RulesStateDao {
  /** Changes with every change of any topic, context rule or target. */
  String state(TenantTx tx) {
    return tx.handle()
        .createQuery(
            """
            select concat_ws('-',
              (select concat_ws('/', count(*), coalesce(sum(version), 0), max(updated_at))
                from topics where space_id = :space),
              (select concat_ws('/', count(*), coalesce(sum(version), 0), max(updated_at))
                from context_rules where space_id = :space),
              (select concat_ws('/', count(*), coalesce(sum(version), 0), max(updated_at))
                from answer_targets where space_id = :space))
            """)
        .bind("space", tx.space().value())
        .mapTo(String.class)
        .one();
  }
}
