package io.selfcare.knowledge;

import io.selfcare.platform.http.ProblemException;
import io.selfcare.platform.ids.CategoryId;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What a category may be called and where it may stand. Pure. */
final class CategoryRules {
  private static final int LONGEST_NAME = 200;

  private CategoryRules() {}

  /** Checks the place of a category that is new or moves. */
  static void check(CategoryTree tree, CategoryId id, @Nullable CategoryId parent) {
    if (parent == null) {
      return;
    }
    if (!tree.contains(parent)) {
      throw refused("/parentId", "unknown", "There is no such category to stand under.");
    }
    if (tree.closesCircle(id, parent)) {
      throw refused("/parentId", "circle", "A category cannot stand below itself.");
    }
    int height = tree.contains(id) ? tree.height(id) : 1;
    if (tree.path(parent).size() + height > CategoryTree.DEEPEST) {
      throw refused(
          "/parentId", "too_deep", "A tree has at most %d levels.".formatted(CategoryTree.DEEPEST));
    }
  }

  /** The facts after a change. */
  static CategoryFacts apply(CategoryFacts current, CategoryChange change, Locales locales) {
    Map<String, String> names = merged(current.names(), change.names(), "/names", locales);
    names.forEach(CategoryRules::checked);
    if (names.isEmpty()) {
      throw refused("/names", "required", "A category keeps at least one name.");
    }
    Integer position = change.position().or(current.position());
    return new CategoryFacts(
        change.externalId().or(current.externalId()),
        change.parentId().or(current.parentId()),
        names,
        merged(current.descriptions(), change.descriptions(), "/descriptions", locales),
        position == null ? current.position() : position);
  }

  private static Map<String, String> merged(
      Map<String, String> current,
      Map<String, @Nullable String> changes,
      String field,
      Locales locales) {
    Map<String, String> merged = new TreeMap<>(current);
    changes.forEach(
        (locale, text) -> {
          if (text == null) {
            merged.remove(LocaleTags.canonical(locale).orElse(locale));
          } else {
            merged.put(locales.require(locale, pointer(field, locale)), text);
          }
        });
    return merged;
  }

  /** The facts of a new category, its names under canonical locales. */
  static CategoryFacts named(CategoryFacts facts, Locales locales) {
    Map<String, String> names = new TreeMap<>();
    facts
        .names()
        .forEach(
            (locale, name) ->
                names.put(locales.require(locale, pointer(locale)), checked(locale, name)));
    return new CategoryFacts(
        facts.externalId(),
        facts.parentId(),
        names,
        merged(Map.of(), new TreeMap<>(facts.descriptions()), "/descriptions", locales),
        facts.position());
  }

  private static String checked(String locale, String name) {
    if (name.isBlank()) {
      throw refused(pointer(locale), "blank", "A name needs a visible character.");
    }
    if (name.length() > LONGEST_NAME) {
      throw refused(
          pointer(locale), "too_long", "A name has at most %d characters.".formatted(LONGEST_NAME));
    }
    if (name.contains(CategoryTree.SEPARATOR)) {
      throw refused(
          pointer(locale),
          "reserved",
          "A name cannot hold '%s': it separates the names of a path."
              .formatted(CategoryTree.SEPARATOR));
    }
    return name;
  }

  private static String pointer(String locale) {
    return pointer("/names", locale);
  }

  private static String pointer(String field, String locale) {
    return field + "/" + locale.replace("~", "~0").replace("/", "~1");
  }

  private static ProblemException refused(String pointer, String code, String detail) {
    return ProblemException.invalid(pointer, code, detail);
  }
}
