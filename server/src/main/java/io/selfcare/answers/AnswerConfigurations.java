package io.selfcare.answers;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.selfcare.answers.models.AnswerModels;
import io.selfcare.answers.rules.AnswerRules;
import io.selfcare.platform.db.TenantDb;
import io.selfcare.platform.db.TenantTx;
import io.selfcare.platform.ids.SpaceId;

/**
 * Keeps configurations in memory. Every transaction hears the revision of its space when it begins,
 * so that looking whether a kept one still holds costs nothing.
 */
final class AnswerConfigurations {
  private static final long SPACES = 5_000;

  private final TenantDb db;
  private final AnswerSettings settings;
  private final AnswersWiring.Sources sources;
  private final AnswerModels models;
  private final AnswerRules rules;
  private final Cache<SpaceId, AnswerConfiguration> kept =
      Caffeine.newBuilder().maximumSize(SPACES).build();

  AnswerConfigurations(
      TenantDb db,
      AnswerSettings settings,
      AnswersWiring.Sources sources,
      AnswerModels models,
      AnswerRules rules) {
    this.db = db;
    this.settings = settings;
    this.sources = sources;
    this.models = models;
    this.rules = rules;
  }

  /** The last one that was seen; whoever uses it has to look whether it still holds. */
  AnswerConfiguration lastSeen(SpaceId space) {
    AnswerConfiguration known = kept.getIfPresent(space);
    return known == null ? db.read(space, this::of) : known;
  }

  /** The one that holds now. */
  AnswerConfiguration of(TenantTx tx) {
    AnswerConfiguration known = kept.getIfPresent(tx.space());
    if (known != null && known.revision() == tx.configuration()) {
      return known;
    }
    AnswerConfiguration fresh =
        new AnswerConfiguration(
            tx.configuration(),
            settings.of(tx),
            sources.synonyms().of(tx),
            sources.stopWords().of(tx),
            sources.pinned().any(tx),
            models.ids(tx),
            rules.of(tx));
    kept.put(tx.space(), fresh);
    return fresh;
  }
}
