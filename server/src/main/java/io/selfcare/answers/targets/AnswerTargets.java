package io.selfcare.answers.targets;

import io.selfcare.platform.db.TenantTx;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The targets that a space has set. */
public final class AnswerTargets {
  /** None. */
  public static final AnswerTargets NONE = new AnswerTargets(Map.of());

  private final Map<String, AnswerTarget> byLocale;

  private AnswerTargets(Map<String, AnswerTarget> byLocale) {
    this.byLocale = Map.copyOf(byLocale);
  }

  /** As they stand now. */
  public static AnswerTargets read(TenantTx tx) {
    return new AnswerTargets(
        new TargetDao()
            .all(tx).stream().collect(Collectors.toMap(AnswerTarget::locale, Function.identity())));
  }

  /** The one of a locale, set or not. */
  public AnswerTarget of(String locale) {
    AnswerTarget set = byLocale.get(locale);
    return set == null ? AnswerTarget.none(locale) : set;
  }
}
