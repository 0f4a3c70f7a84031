package io.selfcare.answers;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.selfcare.platform.db.TenantTx;
import io.selfcare.platform.ids.SpaceId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The long texts that answers have shown, each once and named by its hash, so that an answer can be
 * shown again when the article is long gone.
 */
final class ShownPageDao {
  private static final long REMEMBERED = 100_000;

  /** What need not be sent again: a page that is kept is kept as long as its space. */
  private final Cache<Kept, Boolean> kept = Caffeine.newBuilder().maximumSize(REMEMBERED).build();

  private record Kept(SpaceId space, String key) {}

  /** Keeps the pages of the results; gives them back with keys in their place. */
  List<GivenResult> put(TenantTx tx, List<GivenResult> results) {
    // Sorted, so that two transactions that add the same pages never wait for each other in a ring.
    TreeMap<String, String> pages = new TreeMap<>();
    List<GivenResult> keyed =
        results.stream()
            .map(
                result ->
                    result.withPages(
                        page -> {
                          String key = key(page);
                          pages.put(key, page);
                          return key;
                        }))
            .toList();
    pages.keySet().removeIf(key -> kept.getIfPresent(new Kept(tx.space(), key)) != null);
    if (!pages.isEmpty()) {
      insert(tx, pages);
    }
    return keyed;
  }

  /** Gives results that hold keys their pages back. */
  List<GivenResult> get(TenantTx tx, List<GivenResult> results) {
    Map<String, String> pages = read(tx, results);
    return results.stream().map(result -> result.withPages(key -> page(pages, key))).toList();
  }

  private static String page(Map<String, String> pages, String key) {
    return Objects.requireNonNull(pages.get(key), "a page is kept as long as its answers");
  }

  private void insert(TenantTx tx, SortedMap<String, String> pages) {
    tx.send(
        """
        insert into shown_pages (space_id, key, html)
        select :space, key, html from unnest(:keys, :pages) as shown (key, html) order by key
        on conflict do nothing
        """,
        Map.of(
            "space", tx.space().value(),
            "keys", pages.keySet().toArray(new String[0]),
            "pages", pages.values().toArray(new String[0])));
    tx.afterCommit(() -> pages.keySet().forEach(key -> kept.put(new Kept(tx.space(), key), true)));
  }

  private static Map<String, String> read(TenantTx tx, List<GivenResult> results) {
    Set<String> keys =
        results.stream()
            .flatMap(result -> result.pages().stream())
            .collect(Collectors.toCollection(TreeSet::new));
    return keys.isEmpty()
        ? Map.of()
        : tx.handle()
            .createQuery(
                "select key, html from shown_pages where space_id = :space and key in (<keys>)")
            .bind("space", tx.space().value())
            .bindList("keys", List.copyOf(keys))
            .reduceRows(
                new TreeMap<String, String>(),
                (pages, row) -> {
                  pages.put(
                      row.getColumn("key", String.class), row.getColumn("html", String.class));
                  return pages;
                });
  }

  private static String key(String html) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(html.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
