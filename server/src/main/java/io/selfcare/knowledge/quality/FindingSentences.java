package io.selfcare.knowledge.quality;

import org.jspecify.annotations.Nullable;

/** What is wrong and what to do, as one or two sentences for a person. Pure. */
final class FindingSentences {
  private FindingSentences() {}

  static String french(KeptFinding kept) {
    String title = kept.article().title();
    String other = title(kept.other());
    return switch (kept.finding().evidence()) {
      case Evidence.SameText same ->
          "« %s » et « %s » disent la même chose à %d %%. Gardez-en un et archivez l’autre."
              .formatted(title, other, percent(same.likeness()));
      case Evidence.SameQuestion same ->
          "« %s » est aussi la question de l’article « %s ». Gardez-la dans l’un des deux."
              .formatted(same.phrase(), other);
      case Evidence.DeadLink dead ->
          "Le lien « %s » ne mène nulle part (%s). Corrigez-le ou retirez-le."
              .formatted(dead.link(), frenchReason(dead));
      case Evidence.MissingLocale missing ->
          "« %s » est publié en « %s », mais pas en « %s ». Traduisez-le."
              .formatted(title, missing.presentIn(), kept.finding().locale());
      case Evidence.Unread unread ->
          "Aucune réponse n’a montré « %s » depuis le %s. Revoyez son titre et ses variantes, ou archivez-le."
              .formatted(title, unread.since());
      case Evidence.Unhelpful unhelpful ->
          "« %s » n’a pas aidé %d lecteurs sur %d. Relisez-le."
              .formatted(title, unhelpful.unhelpful(), unhelpful.unhelpful() + unhelpful.helpful());
      case Evidence.TooLong text ->
          "Le texte pour %s a %d caractères, %d conviennent. Raccourcissez-le."
              .formatted(frenchChannel(text.channel()), text.length(), text.limit());
      case Evidence.Stale stale ->
          stale.expired()
              ? "« %s » a expiré le %s. Mettez-le à jour ou archivez-le."
                  .formatted(title, stale.since())
              : "« %s » devait être relu avant le %s. Relisez-le et fixez une nouvelle date."
                  .formatted(title, stale.since());
    };
  }

  static String english(KeptFinding kept) {
    String title = kept.article().title();
    String other = title(kept.other());
    return switch (kept.finding().evidence()) {
      case Evidence.SameText same ->
          "“%s” and “%s” say the same to %d %%. Keep one and archive the other."
              .formatted(title, other, percent(same.likeness()));
      case Evidence.SameQuestion same ->
          "“%s” is also the question of the article “%s”. Keep it in one of the two."
              .formatted(same.phrase(), other);
      case Evidence.DeadLink dead ->
          "The link “%s” leads nowhere (%s). Correct or remove it."
              .formatted(dead.link(), englishReason(dead));
      case Evidence.MissingLocale missing ->
          "“%s” is published in “%s” but not in “%s”. Translate it."
              .formatted(title, missing.presentIn(), kept.finding().locale());
      case Evidence.Unread unread ->
          "No answer has shown “%s” since %s. Look at its title and variants, or archive it."
              .formatted(title, unread.since());
      case Evidence.Unhelpful unhelpful ->
          "“%s” did not help %d of %d readers. Read it again."
              .formatted(title, unhelpful.unhelpful(), unhelpful.unhelpful() + unhelpful.helpful());
      case Evidence.TooLong text ->
          "The text for %s has %d characters, %d are fit. Shorten it."
              .formatted(englishChannel(text.channel()), text.length(), text.limit());
      case Evidence.Stale stale ->
          stale.expired()
              ? "“%s” expired on %s. Bring it up to date or archive it."
                  .formatted(title, stale.since())
              : "“%s” was due for a review by %s. Read it and set a new date."
                  .formatted(title, stale.since());
    };
  }

  private static String title(KeptFinding.@Nullable Named other) {
    return other == null ? "" : other.title();
  }

  private static long percent(double share) {
    return Math.round(share * 100);
  }

  private static String frenchReason(Evidence.DeadLink dead) {
    return dead.httpStatus() == null
        ? DeadLinkReason.of(dead.reason()).french()
        : "réponse " + dead.httpStatus();
  }

  private static String englishReason(Evidence.DeadLink dead) {
    return dead.httpStatus() == null
        ? DeadLinkReason.of(dead.reason()).english()
        : "answer " + dead.httpStatus();
  }

  private static String frenchChannel(String channel) {
    return switch (channel) {
      case "sms" -> "le SMS";
      case "voice" -> "la voix";
      case "email" -> "l’e-mail";
      case "title" -> "le titre";
      default -> "la page";
    };
  }

  private static String englishChannel(String channel) {
    return switch (channel) {
      case "sms" -> "the SMS";
      case "voice" -> "the voice";
      case "email" -> "the e-mail";
      case "title" -> "the title";
      default -> "the page";
    };
  }
}
