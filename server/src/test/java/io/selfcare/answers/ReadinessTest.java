package io.selfcare.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.selfcare.platform.ids.SpaceId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Which spaces are made ready after a start, and how often. */
class ReadinessTest {
  private static final SpaceId LATEST = new SpaceId(new UUID(1, 1));
  private static final SpaceId EARLIER = new SpaceId(new UUID(1, 2));

  private final List<SpaceId> made = new ArrayList<>();
  private int looked;

  @Test
  void eachSpaceIsMadeReadyOnceAndTheListIsReadOnce() {
    Readiness readiness = new Readiness(this::used, made::add);

    while (!readiness.waiting().isEmpty()) {
      readiness.step(readiness.waiting().getFirst());
    }

    assertThat(made).containsExactly(LATEST, EARLIER);
    assertThat(readiness.waiting()).isEmpty();
    assertThat(looked).isEqualTo(1);
  }

  @Test
  void whatFailsIsLeftToItsFirstQuestion() {
    Readiness readiness =
        new Readiness(
            this::used,
            space -> {
              throw new IllegalStateException("The index is on strike.");
            });

    assertThatThrownBy(() -> readiness.step(readiness.waiting().getFirst()))
        .hasMessage("The index is on strike.");

    assertThat(readiness.waiting()).containsExactly(EARLIER);
  }

  private List<SpaceId> used() {
    looked++;
    return List.of(LATEST, EARLIER);
  }
}
