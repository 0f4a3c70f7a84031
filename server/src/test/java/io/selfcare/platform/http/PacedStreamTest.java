package io.selfcare.platform.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

final class PacedStreamTest {
  private final AtomicLong time = new AtomicLong();

  /** A sender that takes its time for each byte. */
  private InputStream sender(int bytes, Duration each) {
    return new ByteArrayInputStream(new byte[bytes]) {
      @Override
      public synchronized int read(byte[] buffer, int offset, int length) {
        time.addAndGet(each.toNanos());
        return super.read(buffer, offset, Math.min(length, 1));
      }
    };
  }

  @Test
  void aBodyThatTricklesInIsEnded() {
    PacedStream body = new PacedStream(sender(1000, Duration.ofSeconds(1)), time::get);
    ProblemException problem =
        catchThrowableOfType(ProblemException.class, () -> body.readAllBytes());
    assertThat(problem.code()).isEqualTo(ErrorCode.REQUEST_TIMEOUT);
    assertThat(Duration.ofNanos(time.get())).isLessThan(Duration.ofSeconds(15));
  }

  @Test
  void aSlowServerIsNotTheSendersFault() throws IOException {
    PacedStream body = new PacedStream(sender(100, Duration.ofMillis(1)), time::get);
    byte[] buffer = new byte[1];
    int seen = 0;
    while (body.read(buffer, 0, 1) > 0) {
      seen++;
      time.addAndGet(Duration.ofSeconds(20).toNanos());
    }
    assertThat(seen).isEqualTo(100);
  }
}
