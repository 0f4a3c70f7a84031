package io.selfcare.answers.targets;

import io.selfcare.knowledge.EnabledLocales;
import io.selfcare.knowledge.Locales;
import io.selfcare.platform.audit.Actor;
import io.selfcare.platform.audit.AuditEntry;
import io.selfcare.platform.db.TenantDb;
import io.selfcare.platform.db.TenantTx;
import io.selfcare.platform.http.EntityTags;
import io.selfcare.platform.http.ErrorCode;
import io.selfcare.platform.http.ProblemException;
import io.selfcare.platform.ids.SpaceId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Shows and moves the thresholds of a space; they act on the next question. */
final class TargetService {
  private final TenantDb db;
  private final EnabledLocales locales;
  private final AnswerThresholds thresholds;
  private final TargetDao targets = new TargetDao();

  TargetService(TenantDb db, EnabledLocales locales, AnswerThresholds thresholds) {
    this.db = db;
    this.locales = locales;
    this.thresholds = thresholds;
  }

  /** A target with the curve it is measured by. */
  record Shown(AnswerTarget target, ConfidenceCurve curve) {
    ChosenThreshold threshold() {
      return ChosenThreshold.of(curve, target.maxWrongPercent());
    }

    ConfidenceCurve.Point effect() {
      return curve.at(threshold().answer());
    }

    /** Without a target there is nothing to reach. */
    boolean reachable() {
      Double wanted = target.maxWrongPercent();
      return wanted == null || curve.keeping(wanted / 100).reachable();
    }
  }

  /** Of each enabled locale, the default locale first. */
  List<Shown> list(SpaceId space) {
    return db.read(
        space,
        tx -> {
          Locales enabled = locales.of(tx);
          AnswerTargets set = AnswerTargets.read(tx);
          return Stream.concat(Stream.of(enabled.defaultLocale()), enabled.enabled().stream())
              .distinct()
              .map(locale -> shown(tx, set.of(locale)))
              .toList();
        });
  }

  /**
   * Of one locale; the default locale when null.
   *
   * @param pointer where the locale was sent, for what is refused
   * @throws ProblemException {@code locale_not_enabled}
   */
  Shown get(SpaceId space, @Nullable String locale, String pointer) {
    return db.read(space, tx -> current(tx, locale, pointer));
  }

  /**
   * Moves the threshold of a locale.
   *
   * @throws ProblemException {@code locale_not_enabled}, {@code precondition_failed}
   */
  Shown put(
      SpaceId space,
      Actor actor,
      String locale,
      @Nullable String ifMatch,
      @Nullable Double maxWrongPercent) {
    return db.change(
        space,
        actor,
        tx -> {
          AnswerTarget current = current(tx, locale, "").target();
          EntityTags.check(ifMatch, current.version());
          if (!targets.put(tx, current.locale(), current.version(), maxWrongPercent)) {
            throw new ProblemException(ErrorCode.PRECONDITION_FAILED, "Somebody was faster.");
          }
          tx.audit(
              new AuditEntry(
                  "answer_target.updated",
                  "answer_target",
                  current.locale(),
                  Map.of("maxWrongPercent", String.valueOf(maxWrongPercent))));
          return current(tx, locale, "");
        });
  }

  private Shown current(TenantTx tx, @Nullable String locale, String pointer) {
    Locales enabled = locales.of(tx);
    String known = locale == null ? enabled.defaultLocale() : enabled.require(locale, pointer);
    return shown(tx, AnswerTargets.read(tx).of(known));
  }

  private Shown shown(TenantTx tx, AnswerTarget target) {
    return new Shown(target, thresholds.curve(tx, target.locale()));
  }
}
