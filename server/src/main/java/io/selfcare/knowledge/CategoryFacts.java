package io.selfcare.knowledge;

import io.selfcare.platform.ids.CategoryId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a category is called and where it stands.
 *
 * @param externalId the tenant's own id of it
 * @param parentId null at the top of the tree
 * @param names by locale, at least one
 * @param descriptions what it is about, by locale
 * @param position order among siblings
 */
public record CategoryFacts(
    @Nullable String externalId,
    @Nullable CategoryId parentId,
    Map<String, String> names,
    Map<String, String> descriptions,
    int position) {
  public CategoryFacts {
    names = Map.copyOf(names);
    descriptions = Map.copyOf(descriptions);
    if (names.isEmpty()) {
      throw new IllegalArgumentException("a category has a name");
    }
  }

  /** A category of which nothing is said but its names. */
  public CategoryFacts(
      @Nullable String externalId,
      @Nullable CategoryId parentId,
      Map<String, String> names,
      int position) {
    this(externalId, parentId, names, Map.of(), position);
  }
}
