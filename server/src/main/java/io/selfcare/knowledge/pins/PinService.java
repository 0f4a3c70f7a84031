package io.selfcare.knowledge.pins;

import io.selfcare.knowledge.EnabledLocales;
import io.selfcare.knowledge.reading.QuestionText;
import io.selfcare.platform.audit.Actor;
import io.selfcare.platform.audit.AuditEntry;
import io.selfcare.platform.db.ChangeTx;
import io.selfcare.platform.db.TenantDb;
import io.selfcare.platform.db.TenantTx;
import io.selfcare.platform.http.EntityTags;
import io.selfcare.platform.http.ErrorCode;
import io.selfcare.platform.http.Page;
import io.selfcare.platform.http.PageRequest;
import io.selfcare.platform.http.ProblemException;
import io.selfcare.platform.ids.ArticleId;
import io.selfcare.platform.ids.Ids;
import io.selfcare.platform.ids.PinId;
import io.selfcare.platform.ids.SpaceId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The pins of a space; they act on the next question and the next list. */
final class PinService {
  private final TenantDb db;
  private final Ids ids;
  private final EnabledLocales locales;
  private final PinDao pins = new PinDao();
  private final PinQueryDao queries = new PinQueryDao();

  PinService(TenantDb db, Ids ids, EnabledLocales locales) {
    this.db = db;
    this.ids = ids;
    this.locales = locales;
  }

  /**
   * Makes a pin.
   *
   * @throws ProblemException {@code conflict} when a question or category has another pin, {@code
   *     validation_failed}, {@code locale_not_enabled}
   */
  Pin create(SpaceId space, Actor actor, PinFacts sent) {
    return db.change(
        space,
        actor,
        tx -> {
          PinId id = new PinId(ids.next());
          PinFacts facts = checked(tx, id, sent);
          pins.insert(tx, id, facts);
          ask(tx, id, facts);
          tx.audit(AuditEntry.of("pin.created", "pin", id));
          return require(tx, id);
        });
  }

  Pin get(SpaceId space, PinId id) {
    return db.read(space, tx -> require(tx, id));
  }

  /** The newest first. */
  Page<Pin> list(SpaceId space, PinFacts.@Nullable Kind kind, PageRequest page) {
    return page.page(
        db.read(space, tx -> pins.list(tx, kind, page)), pin -> pin.id().value().toString());
  }

  /**
   * Replaces a pin whole.
   *
   * @throws ProblemException {@code precondition_required} or {@code precondition_failed}, and
   *     those of {@link #create}
   */
  Pin replace(SpaceId space, Actor actor, PinId id, @Nullable String ifMatch, PinFacts sent) {
    return db.change(
        space,
        actor,
        tx -> {
          Pin current = require(tx, id);
          EntityTags.require(ifMatch, current.version());
          PinFacts facts = checked(tx, id, sent);
          if (!pins.update(tx, id, current.version(), facts)) {
            throw new ProblemException(ErrorCode.PRECONDITION_FAILED, "Somebody was faster.");
          }
          ask(tx, id, facts);
          tx.audit(AuditEntry.of("pin.updated", "pin", id));
          return require(tx, id);
        });
  }

  void delete(SpaceId space, Actor actor, PinId id, @Nullable String ifMatch) {
    db.change(
        space,
        actor,
        tx -> {
          EntityTags.check(ifMatch, require(tx, id).version());
          pins.delete(tx, id);
          tx.audit(AuditEntry.of("pin.deleted", "pin", id));
          return id;
        });
  }

  /** The questions lead to the pin from now on. */
  private void ask(ChangeTx tx, PinId id, PinFacts facts) {
    String locale = facts.locale();
    if (locale == null) {
      queries.delete(tx, id);
      return;
    }
    Set<String> words = new LinkedHashSet<>();
    for (int i = 0; i < facts.queries().size(); i++) {
      String asked = QuestionText.of(facts.queries().get(i)).words();
      if (asked.isEmpty()) {
        throw ProblemException.invalid(
            "/queries/" + i, "blank", "A question needs a letter or a digit.");
      }
      words.add(asked);
    }
    List<String> taken = queries.replace(tx, id, locale, words);
    if (!taken.isEmpty()) {
      throw new ProblemException(
          ErrorCode.CONFLICT,
          "Another pin has the question '%s' in %s: a question belongs to one pin."
              .formatted(taken.getFirst(), locale));
    }
  }

  private PinFacts checked(TenantTx tx, PinId id, PinFacts sent) {
    Set<ArticleId> known = pins.existing(tx, sent.articles());
    for (int i = 0; i < sent.articles().size(); i++) {
      if (!known.contains(sent.articles().get(i))) {
        throw ProblemException.invalid("/articleIds/" + i, "unknown", "There is no such article.");
      }
    }
    if (sent.category() != null) {
      if (!pins.existsCategory(tx, sent.category())) {
        throw ProblemException.invalid("/categoryId", "unknown", "There is no such category.");
      }
      if (pins.ofCategory(tx, sent.category()).filter(pin -> !pin.id().equals(id)).isPresent()) {
        throw new ProblemException(
            ErrorCode.CONFLICT, "The category has a pin already: change that one.");
      }
    }
    String locale = sent.locale();
    return locale == null
        ? sent
        : new PinFacts(
            sent.kind(),
            locales.of(tx).require(locale, "/locale"),
            sent.queries(),
            sent.category(),
            sent.articles());
  }

  private Pin require(TenantTx tx, PinId id) {
    return pins.find(tx, id).orElseThrow(() -> ProblemException.notFound("pin"));
  }
}
