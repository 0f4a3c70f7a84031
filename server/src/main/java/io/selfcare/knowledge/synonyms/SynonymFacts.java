package io.selfcare.knowledge.synonyms;

import io.selfcare.platform.http.ProblemException;
import java.util.List;

/**
 * Words that mean the same in one language.
 *
 * @param language without a region
 * @param replacements what the terms also find; empty unless one-way
 */
public record SynonymFacts(
    String language, Kind kind, List<String> terms, List<String> replacements) {
  /** In which direction it works. */
  public enum Kind {
    TWO_WAY("twoWay"),
    ONE_WAY("oneWay");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    /** The word that the API and the database use. */
    public String word() {
      return word;
    }

    static Kind of(String word) {
      return word.equals(ONE_WAY.word) ? ONE_WAY : TWO_WAY;
    }
  }

  /**
   * Checks the rules between the fields.
   *
   * @throws ProblemException {@code validation_failed}
   */
  public SynonymFacts {
    terms = terms.stream().map(String::strip).distinct().toList();
    replacements = replacements.stream().map(String::strip).distinct().toList();
    require(!terms.contains(""), "/terms", "blank", "A term needs a visible character.");
    require(
        !replacements.contains(""),
        "/replacements",
        "blank",
        "A replacement needs a visible character.");
    if (kind == Kind.TWO_WAY) {
      require(
          terms.size() > 1, "/terms", "wrong_size", "'twoWay' needs at least two different terms.");
      require(
          replacements.isEmpty(), "/replacements", "not_allowed", "'twoWay' has no replacements.");
    } else {
      require(!replacements.isEmpty(), "/replacements", "required", "'oneWay' needs replacements.");
    }
  }

  private static void require(boolean holds, String pointer, String code, String detail) {
    if (!holds) {
      throw ProblemException.invalid(pointer, code, detail);
    }
  }
}
