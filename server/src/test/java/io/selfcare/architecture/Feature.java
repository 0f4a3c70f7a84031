package io.selfcare.architecture;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who may use whom: the table of the architecture, from the bottom to the top. Every feature may
 * use {@code platform} besides; nothing else is allowed.
 */
@SuppressWarnings("ImmutableEnumChecker") // lists made by List.of
enum Feature {
  PLATFORM,
  TENANTS,
  SEARCH,
  CHANNELS,
  CUSTOMERS,
  SCHEDULES,
  WEBHOOKS,
  ANALYTICS,
  KNOWLEDGE(SEARCH),
  BILLING(TENANTS),
  ACTIONS(CUSTOMERS),
  INCIDENTS(CUSTOMERS),
  ANSWERS(KNOWLEDGE, SEARCH, CUSTOMERS, INCIDENTS),
  PROACTIVE(CHANNELS, CUSTOMERS, SCHEDULES, INCIDENTS, ACTIONS),
  BOT(ANSWERS, ACTIONS),
  CONVERSATIONS(BOT, CHANNELS, CUSTOMERS),
  HANDOVER(CONVERSATIONS, CHANNELS, SCHEDULES, CUSTOMERS),
  TRAINING(KNOWLEDGE, ANSWERS, BOT, CONVERSATIONS),
  WIDGETS(TENANTS, CHANNELS),
  PRIVACY(Reach.EVERYTHING),
  CONFIGURATION(Reach.EVERYTHING),
  CLI(Reach.EVERYTHING);

  /** How far a feature at the top sees. */
  private enum Reach {
    LISTED,
    EVERYTHING
  }

  private final Reach reach;
  private final List<Feature> used;

  Feature(Feature... used) {
    this.reach = Reach.LISTED;
    this.used = List.of(used);
  }

  Feature(Reach reach) {
    this.reach = reach;
    this.used = List.of();
  }

  /** True for those that see all features, and the application that puts them together. */
  boolean isTop() {
    return reach == Reach.EVERYTHING;
  }

  /** The package of the feature below a root. */
  String packageName(String root) {
    return root + "." + word();
  }

  /** The packages, with all below them, that its classes may use. */
  String[] allowedPackages(String root) {
    List<String> allowed = new ArrayList<>();
    allowed.add(packageName(root) + "..");
    allowed.add(PLATFORM.packageName(root) + "..");
    allowed.add(root + ".api..");
    used.forEach(feature -> allowed.add(feature.packageName(root) + ".."));
    return allowed.toArray(String[]::new);
  }

  /** The row as a sentence. */
  String row() {
    return Stream.concat(Stream.of(PLATFORM), used.stream())
        .map(Feature::word)
        .collect(Collectors.joining(", ", word() + " may use ", ""));
  }

  private String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
