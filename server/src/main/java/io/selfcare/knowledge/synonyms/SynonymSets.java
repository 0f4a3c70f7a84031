package io.selfcare.knowledge.synonyms;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.selfcare.platform.db.TenantTx;
import io.selfcare.platform.ids.SpaceId;
import io.selfcare.search.SynonymRule;
import io.selfcare.search.SynonymSet;

/**
 * The synonyms of a space as the search takes them. Kept until any entry changes, on whatever node:
 * each question reads the state of the entries, which is one small query.
 */
public final class SynonymSets {
  private static final long SPACES = 10_000;

  private final SynonymDao dao = new SynonymDao();
  private final Cache<SpaceId, SynonymSet> sets = Caffeine.newBuilder().maximumSize(SPACES).build();

  public SynonymSet of(TenantTx tx) {
    String state = dao.state(tx);
    SynonymSet known = sets.getIfPresent(tx.space());
    if (known != null && known.version().equals(state)) {
      return known;
    }
    SynonymSet fresh =
        new SynonymSet(state, dao.all(tx).stream().map(s -> rule(s.facts())).toList());
    sets.put(tx.space(), fresh);
    return fresh;
  }

  private static SynonymRule rule(SynonymFacts facts) {
    return switch (facts.kind()) {
      case TWO_WAY -> SynonymRule.twoWay(facts.language(), facts.terms());
      case ONE_WAY -> new SynonymRule(facts.language(), facts.terms(), facts.replacements());
    };
  }
}
