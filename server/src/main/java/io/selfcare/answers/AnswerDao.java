package io.selfcare.answers;

import io.selfcare.platform.db.TenantTx;
import io.selfcare.platform.ids.AnswerId;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The log of answers. The HTML of the articles is kept once for all answers that showed it: in the
 * stored JSON stands its {@link ShownPageDao key}.
 */
final class AnswerDao {
  private final AnswerJson json = new AnswerJson();
  private final ShownPageDao pages = new ShownPageDao();

  void insert(TenantTx tx, Explanation given) {
    GivenAnswer answer = given.answer();
    Trace trace = given.trace();
    GivenAnswer stored = answer.withResults(pages.put(tx, answer.results()));
    Map<String, @Nullable Object> values = new HashMap<>();
    values.put("space", tx.space().value());
    values.put("id", answer.id().value());
    values.put("now", given.createdAt());
    values.put("locale", trace.asked().locale());
    values.put("channel", trace.asked().channel());
    values.put("question", trace.asked().question());
    values.put("decision", word(answer.decision()));
    values.put("reason", answer.limitReason() == null ? null : word(answer.limitReason()));
    values.put("confidence", answer.confidence());
    values.put("answer", json.write(stored));
    values.put("trace", json.write(trace));
    tx.send(
        """
        insert into answers (space_id, id, created_at, locale, channel, question, decision,
          limit_reason, confidence, answer, trace)
        values (:space, :id, :now, :locale, :channel, :question, :decision,
          :reason, :confidence, cast(:answer as json), cast(:trace as json))
        """,
        values);
  }

  Optional<Explanation> find(TenantTx tx, AnswerId id) {
    return tx.handle()
        .createQuery(
            """
            select answer, trace, created_at from answers where space_id = :space and id = :id
            """)
        .bind("space", tx.space().value())
        .bind("id", id.value())
        .map(
            (row, context) ->
                new Explanation(
                    json.read(row.getString("answer"), GivenAnswer.class),
                    json.read(row.getString("trace"), Trace.class),
                    row.getObject("created_at", OffsetDateTime.class).toInstant()))
        .findOne();
  }

  /** The same answer with the HTML that it showed. */
  Explanation withPages(TenantTx tx, Explanation stored) {
    List<GivenResult> results = pages.get(tx, stored.answer().results());
    return new Explanation(
        stored.answer().withResults(results), stored.trace(), stored.createdAt());
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
