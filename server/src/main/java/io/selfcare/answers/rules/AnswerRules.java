package io.selfcare.answers.rules;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.selfcare.answers.contexts.ContextRules;
import io.selfcare.answers.targets.AnswerTargets;
import io.selfcare.answers.topics.TopicReader;
import io.selfcare.answers.topics.TopicSet;
import io.selfcare.platform.db.TenantTx;
import io.selfcare.platform.ids.SpaceId;

/**
 * The topics, context rules and targets of a space. Kept until any of them changes, on whatever
 * node: each question reads their state, which is one small query.
 */
public final class AnswerRules {
  private static final long SPACES = 2_000;

  private final TopicReader topics;
  private final RulesStateDao states = new RulesStateDao();
  private final Cache<SpaceId, Rules> known = Caffeine.newBuilder().maximumSize(SPACES).build();

  public AnswerRules(TopicReader topics) {
    this.topics = topics;
  }

  /**
   * The rules of one space.
   *
   * @param version names this state of them
   */
  public record Rules(
      String version, TopicSet topics, ContextRules contexts, AnswerTargets targets) {}

  /** As they stand now. */
  public Rules of(TenantTx tx) {
    String state = states.state(tx);
    Rules kept = known.getIfPresent(tx.space());
    if (kept != null && kept.version().equals(state)) {
      return kept;
    }
    Rules fresh = new Rules(state, topics.read(tx), ContextRules.read(tx), AnswerTargets.read(tx));
    known.put(tx.space(), fresh);
    return fresh;
  }
}
