package io.selfcare.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.selfcare.platform.http.ErrorCode;
import io.selfcare.platform.http.ProblemException;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

final class PreconditionsTest {
  @Test
  void creatingNeedsNoHeader() {
    assertThatCode(() -> new Preconditions(null, null).check(Optional.empty()))
        .doesNotThrowAnyException();
    assertThatCode(() -> new Preconditions(null, "*").check(Optional.empty()))
        .doesNotThrowAnyException();
  }

  @Test
  void replacingNeedsTheEtagThatWasRead() {
    assertThatCode(() -> new Preconditions("\"3\"", null).check(Optional.of(3L)))
        .doesNotThrowAnyException();
    refused(
        () -> new Preconditions(null, null).check(Optional.of(3L)),
        ErrorCode.PRECONDITION_REQUIRED);
    refused(
        () -> new Preconditions("\"2\"", null).check(Optional.of(3L)),
        ErrorCode.PRECONDITION_FAILED);
  }

  @Test
  void nobodyReplacesWhatHeMeantToCreateOrTheOtherWayRound() {
    refused(
        () -> new Preconditions(null, "*").check(Optional.of(3L)), ErrorCode.PRECONDITION_FAILED);
    refused(
        () -> new Preconditions("\"3\"", null).check(Optional.empty()),
        ErrorCode.PRECONDITION_FAILED);
    refused(() -> new Preconditions(null, "\"3\""), ErrorCode.INVALID_PARAMETER);
  }

  private static void refused(ThrowingCallable call, ErrorCode code) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(ProblemException.class, e -> assertThat(e.code()).isEqualTo(code));
  }
}
