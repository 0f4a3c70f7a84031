package io.selfcare.knowledge.quality;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a finding rests on, by its kind. */
public sealed interface Evidence {
  /** What kind of finding rests on it. */
  FindingKind kind();

  /** Tells the findings of one kind about one text apart. */
  String subject();

  /** Equal as long as somebody who has acknowledged the finding has seen what there is to see. */
  String fingerprint();

  /** Two articles say the same; the share that both say. */
  record SameText(String other, double likeness) implements Evidence {
    private static final int STEPS = 10;

    @Override
    public FindingKind kind() {
      return FindingKind.DUPLICATE_ARTICLE;
    }

    @Override
    public String subject() {
      return other;
    }

    @Override
    public String fingerprint() {
      return Long.toString(Math.round(likeness * STEPS));
    }
  }

  /** A phrase of this article asks what the other article answers. */
  record SameQuestion(String phrase, String otherPhrase, String other, double likeness)
      implements Evidence {
    @Override
    public FindingKind kind() {
      return FindingKind.COLLIDING_QUESTION;
    }

    @Override
    public String subject() {
      return phrase;
    }

    @Override
    public String fingerprint() {
      return other + "\n" + otherPhrase;
    }
  }

  /**
   * A link leads nowhere.
   *
   * @param httpStatus what the target answered, null when nothing did
   * @param reason why, in a word
   */
  record DeadLink(String link, @Nullable Integer httpStatus, String reason) implements Evidence {
    @Override
    public FindingKind kind() {
      return FindingKind.DEAD_LINK;
    }

    @Override
    public String subject() {
      return link;
    }

    @Override
    public String fingerprint() {
      return httpStatus + " " + reason;
    }
  }

  /** What is live in one locale is not in that of the finding. */
  record MissingLocale(String presentIn) implements Evidence {
    @Override
    public FindingKind kind() {
      return FindingKind.MISSING_LOCALE;
    }

    @Override
    public String subject() {
      return "";
    }

    @Override
    public String fingerprint() {
      return "";
    }
  }

  /**
   * No answer has shown the text.
   *
   * @param since the day since when
   * @param version the one that is live
   */
  record Unread(LocalDate since, int version) implements Evidence {
    @Override
    public FindingKind kind() {
      return FindingKind.UNREAD;
    }

    @Override
    public String subject() {
      return "";
    }

    @Override
    public String fingerprint() {
      return Integer.toString(version);
    }
  }

  /** Readers say that it did not help. */
  record Unhelpful(int shown, int helpful, int unhelpful, int version) implements Evidence {
    @Override
    public FindingKind kind() {
      return FindingKind.UNHELPFUL;
    }

    @Override
    public String subject() {
      return "";
    }

    @Override
    public String fingerprint() {
      return Integer.toString(version);
    }
  }

  /** A text is longer than is good for its channel, in the units of the channel. */
  record TooLong(String channel, int length, int limit) implements Evidence {
    @Override
    public FindingKind kind() {
      return FindingKind.TOO_LONG;
    }

    @Override
    public String subject() {
      return channel;
    }

    @Override
    public String fingerprint() {
      return Integer.toString(length);
    }
  }

  /** Its review was due, or it has expired. */
  record Stale(LocalDate since, boolean expired) implements Evidence {
    @Override
    public FindingKind kind() {
      return FindingKind.STALE;
    }

    @Override
    public String subject() {
      return expired ? "expired" : "review";
    }

    @Override
    public String fingerprint() {
      return since.toString();
    }
  }
}
