package io.selfcare.knowledge;

import io.selfcare.knowledge.Translation.Key;
import io.selfcare.platform.audit.Actor;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One step of a translation's trail.
 *
 * @param from null when there was nothing before
 * @param version the version that went live or was restored
 */
public record TranslationEvent(
    Key key,
    TranslationStep step,
    @Nullable Position from,
    Position to,
    @Nullable Integer version,
    @Nullable String comment,
    Actor actor,
    Instant at) {
  /** State of a translation, with where a staged draft stood. */
  public record Position(TranslationState state, @Nullable DraftState draft) {
    static Position of(Publication publication) {
      return new Position(publication.state(), publication.stagedState());
    }

    static Position of(String word) {
      String[] parts = word.split("/", 2);
      return new Position(
          TranslationState.of(parts[0]), parts.length == 1 ? null : DraftState.of(parts[1]));
    }

    String word() {
      return draft == null ? state.word() : state.word() + "/" + draft.word();
    }
  }
}
