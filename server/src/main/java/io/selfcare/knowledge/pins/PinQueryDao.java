package io.selfcare.knowledge.pins;

import io.selfcare.platform.db.ChangeTx;
import io.selfcare.platform.db.TenantTx;
import io.selfcare.platform.ids.PinId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The questions of pins, as they are compared. */
final class PinQueryDao {
  /** The words that another pin has already; empty when these are the pin's now. */
  List<String> replace(ChangeTx tx, PinId pin, String locale, Collection<String> words) {
    delete(tx, pin);
    List<String> stored =
        tx.handle()
            .createQuery(
                """
                insert into pin_queries (space_id, locale, words, pin_id)
                select :space, :locale, words, :pin from unnest(:words) as words
                order by words
                on conflict do nothing returning words
                """)
            .bind("space", tx.space().value())
            .bind("locale", locale)
            .bind("pin", pin.value())
            .bindArray("words", String.class, List.copyOf(words))
            .mapTo(String.class)
            .list();
    return words.stream().filter(word -> !stored.contains(word)).toList();
  }

  void delete(ChangeTx tx, PinId pin) {
    tx.handle()
        .createUpdate("delete from pin_queries where space_id = :space and pin_id = :pin")
        .bind("space", tx.space().value())
        .bind("pin", pin.value())
        .execute();
  }

  boolean any(TenantTx tx) {
    return tx.handle()
        .createQuery("select exists (select from pin_queries where space_id = :space)")
        .bind("space", tx.space().value())
        .mapTo(Boolean.class)
        .one();
  }

  /** The pin of a question in the first of these locales that has one. */
  Optional<Pin> asked(TenantTx tx, List<String> locales, String words) {
    return tx.handle()
        .createQuery(
            """
            select p.* from pin_queries q
            join pins p on p.space_id = q.space_id and p.id = q.pin_id
            where q.space_id = :space and q.locale = any(:locales) and q.words = :words
            order by array_position(cast(:locales as text[]), q.locale) limit 1
            """)
        .bind("space", tx.space().value())
        .bindArray("locales", String.class, locales)
        .bind("words", words)
        .map((row, context) -> PinDao.pin(row))
        .findOne();
  }

  /** The pins of questions that begin like this, the shortest question first. */
  List<Pin> begun(TenantTx tx, List<String> locales, String words, int limit) {
    return tx.handle()
        .createQuery(
            """
            select p.* from pin_queries q
            join pins p on p.space_id = q.space_id and p.id = q.pin_id
            where q.space_id = :space and q.locale = any(:locales) and starts_with(q.words, :words)
            order by array_position(cast(:locales as text[]), q.locale), length(q.words), q.words
            limit :limit
            """)
        .bind("space", tx.space().value())
        .bindArray("locales", String.class, locales)
        .bind("words", words)
        .bind("limit", limit)
        .map((row, context) -> PinDao.pin(row))
        .list();
  }
}
