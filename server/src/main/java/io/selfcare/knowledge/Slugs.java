package io.selfcare.knowledge;

import io.selfcare.knowledge.SlugClaim.Slug;
import io.selfcare.knowledge.Translation.Key;
import io.selfcare.platform.db.ChangeTx;
import io.selfcare.platform.http.ErrorCode;
import io.selfcare.platform.http.ProblemException;
import io.selfcare.platform.http.Violation;
import io.selfcare.platform.ids.ArticleId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Gives live texts their place in an address: the slug their author chose, or one derived from the
 * title. A text that gets another slug keeps the old one as a redirect, which the next who claims
 * it takes over. Texts that are taken back keep their slug.
 */
final class Slugs {
  private static final int TRIES = 5;

  private final SlugDao dao = new SlugDao();

  /**
   * Gives a text that goes live its slug.
   *
   * @throws ProblemException {@code slug_taken} when its author chose the slug of another article
   */
  void claim(ChangeTx tx, Translation live) {
    SlugClaim claim = SlugClaim.of(live);
    if (claim.chosen()) {
      Slug wish = claim.candidates().getFirst();
      ArticleId owner = dao.owners(tx, List.of(wish)).get(wish);
      if (owner != null && !owner.equals(claim.key().articleId())) {
        throw taken(wish);
      }
    }
    claim(tx, List.of(claim));
  }

  /** Gives many texts their slugs; a chosen one that another article has gets a number. */
  void claimAll(ChangeTx tx, Collection<Translation> live) {
    claim(tx, live.stream().map(SlugClaim::of).toList());
  }

  private void claim(ChangeTx tx, List<SlugClaim> claims) {
    if (claims.isEmpty()) {
      return;
    }
    List<SlugClaim> open = withoutThoseContent(tx, claims);
    if (open.isEmpty()) {
      return;
    }
    dao.retire(tx, open.stream().map(SlugClaim::key).toList());
    for (int attempt = 1; !open.isEmpty(); attempt++) {
      if (attempt > TRIES) {
        throw new ProblemException(
            ErrorCode.CONFLICT, "Others took the slugs of these articles meanwhile; try again.");
      }
      Map<Slug, SlugClaim> chosen = choose(tx, open);
      Map<Slug, Key> wanted = new LinkedHashMap<>();
      chosen.forEach((slug, claim) -> wanted.put(slug, claim.key()));
      Set<Slug> got = dao.take(tx, wanted);
      open =
          chosen.entrySet().stream()
              .filter(entry -> !got.contains(entry.getKey()))
              .map(Map.Entry::getValue)
              .toList();
    }
  }

  private List<SlugClaim> withoutThoseContent(ChangeTx tx, List<SlugClaim> claims) {
    Map<Key, String> present = dao.present(tx, claims.stream().map(SlugClaim::key).toList());
    List<SlugClaim> open = new ArrayList<>();
    for (SlugClaim claim : claims) {
      String slug = present.get(claim.key());
      if (slug == null || !claim.suits(slug)) {
        open.add(claim);
      }
    }
    return open;
  }

  /** For each text the first candidate that is nobody else's, neither stored nor in this round. */
  private Map<Slug, SlugClaim> choose(ChangeTx tx, List<SlugClaim> open) {
    Map<Slug, ArticleId> owners =
        dao.owners(tx, open.stream().flatMap(c -> c.candidates().stream()).distinct().toList());
    Map<Slug, SlugClaim> chosen = new LinkedHashMap<>();
    for (SlugClaim claim : open) {
      Slug slug =
          claim.candidates().stream()
              .filter(candidate -> !owners.containsKey(candidate) && !chosen.containsKey(candidate))
              .findFirst()
              .orElseGet(() -> claim.candidates().getLast());
      chosen.put(slug, claim);
    }
    return chosen;
  }

  private static ProblemException taken(Slug slug) {
    String detail =
        "Another article has the slug '%s' in %s: choose another one, or none to get one from the title."
            .formatted(slug.text(), slug.locale());
    return new ProblemException(
        ErrorCode.SLUG_TAKEN,
        detail,
        List.of(new Violation("/slug", ErrorCode.SLUG_TAKEN.word(), detail)));
  }
}
