package io.selfcare.knowledge.schedules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.selfcare.platform.http.ProblemException;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ScheduledTimeTest {
  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  @ParameterizedTest
  @CsvSource({
    // In the night of spring 02:30 does not exist: clocks go from 02:00 to 03:00.
    "2027-03-28T01:30:00, 2027-03-28T00:30:00Z",
    "2027-03-28T02:30:00, 2027-03-28T01:30:00Z",
    "2027-03-28T03:30:00, 2027-03-28T01:30:00Z",
    // In the night of autumn 02:30 comes twice: the first is in summer time.
    "2027-10-31T02:30:00, 2027-10-31T00:30:00Z",
    "2027-10-31T03:00:00, 2027-10-31T02:00:00Z",
    "2027-07-01T08:00, 2027-07-01T06:00:00Z",
    "2027-10-31T02:30:00+01:00, 2027-10-31T01:30:00Z",
    "2027-07-01T08:00:00.5Z, 2027-07-01T08:00:00.5Z"
  })
  void aTimeMeansOneInstant(String sent, Instant meant) {
    assertThat(ScheduledTime.of(sent, PARIS, "/publishAt")).isEqualTo(meant);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2027-02-30T10:00:00", "2027-13-01T10:00:00Z", "2027-01-01T25:00"})
  void whatIsNoTimeIsRefused(String sent) {
    assertThatThrownBy(() -> ScheduledTime.of(sent, PARIS, "/publishAt"))
        .isInstanceOf(ProblemException.class);
  }

  @Test
  void anotherZoneIsAnotherInstant() {
    assertThat(ScheduledTime.of("2027-07-01T08:00:00", ZoneId.of("America/Montreal"), "/publishAt"))
        .isEqualTo(Instant.parse("2027-07-01T12:00:00Z"));
  }
}
