package io.selfcare.knowledge.schedules;

import io.selfcare.platform.http.ProblemException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.regex.Pattern;

/**
 * Reads the time of a schedule. Pure. A local time that does not exist, because clocks are put
 * forward, is moved forward by the gap; of one that comes twice the first is meant.
 */
final class ScheduledTime {
  private static final Pattern WITH_OFFSET = Pattern.compile(".*(Z|[+-]\\d{2}:\\d{2})");

  private ScheduledTime() {}

  /**
   * The instant that a text means.
   *
   * @param zone of a local time
   * @param pointer where it was sent
   */
  static Instant of(String text, ZoneId zone, String pointer) {
    try {
      return WITH_OFFSET.matcher(text).matches()
          ? OffsetDateTime.parse(text).toInstant()
          : LocalDateTime.parse(text).atZone(zone).toInstant();
    } catch (DateTimeException e) {
      throw ProblemException.invalid(
          pointer,
          "wrong_format",
          "Write a day and time that exist, e.g. 2027-03-28T02:30:00 or 2027-03-28T00:30:00Z.");
    }
  }
}
