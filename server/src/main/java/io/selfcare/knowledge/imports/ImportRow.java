package io.selfcare.knowledge.imports;

import io.selfcare.knowledge.Care;
import io.selfcare.search.Access;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row that keeps all rules: one article in one locale. What is null was not said and stays as it
 * is.
 *
 * @param number the line
 * @param externalId null for an article that nobody will name again
 * @param forNew what holds for a new article only
 * @param draft whether the text stays a draft although the others go live
 */
record ImportRow(
    long number,
    @Nullable String externalId,
    String locale,
    TextWish text,
    Placing placing,
    Placing forNew,
    @Nullable List<String> tags,
    Care care,
    boolean draft,
    List<String> remarks) {

  /**
   * Where an article stands and who finds it.
   *
   * @param category names from the top of the tree down
   */
  record Placing(@Nullable List<String> category, @Nullable Access access) {
    static Placing nowhere() {
      return new Placing(null, null);
    }

    /** The same, filled from another where it says nothing. */
    Placing or(Placing other) {
      return new Placing(
          category == null ? other.category : category, access == null ? other.access : access);
    }
  }
}
