package io.selfcare.knowledge.reading;

import io.selfcare.platform.ids.CategoryId;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The categories of a space as one reader sees them: named in a locale, counted, in order. Pure.
 */
final class ReaderTree {
  private final Map<CategoryId, Node> nodes = new HashMap<>();
  private final Map<@Nullable CategoryId, List<Node>> children = new HashMap<>();
  private final List<String> locales;

  ReaderTree(List<Node> nodes, List<String> locales) {
    this.locales = locales;
    Comparator<Node> order =
        Comparator.comparingInt(Node::position)
            .thenComparing(
                this::name, Collator.getInstance(Locale.forLanguageTag(locales.getFirst())))
            .thenComparing(node -> node.id().value());
    nodes.stream()
        .sorted(order)
        .forEach(
            node -> {
              this.nodes.put(node.id(), node);
              children.computeIfAbsent(node.parentId(), id -> new ArrayList<>()).add(node);
            });
  }

  /** A category as it is stored. */
  record Node(
      CategoryId id,
      @Nullable CategoryId parentId,
      Map<String, String> names,
      Map<String, String> descriptions,
      int position) {}

  /** A category on the way to an article. */
  record Step(CategoryId id, String name) {}

  /**
   * Every category followed by all below it.
   *
   * @param articles how many the reader sees directly in each
   * @param emptyToo also those below which there is nothing to see
   */
  List<ReadableCategory> shown(Map<CategoryId, Integer> articles, boolean emptyToo) {
    List<ReadableCategory> shown = new ArrayList<>();
    below(null, 1, articles, emptyToo, shown);
    return shown;
  }

  private int below(
      @Nullable CategoryId parent,
      int level,
      Map<CategoryId, Integer> articles,
      boolean emptyToo,
      List<ReadableCategory> shown) {
    int sum = 0;
    for (Node node : children.getOrDefault(parent, List.of())) {
      int place = shown.size();
      int direct = articles.getOrDefault(node.id(), 0);
      int all = direct + below(node.id(), level + 1, articles, emptyToo, shown);
      if (all > 0 || emptyToo) {
        shown.add(place, readable(node, level, direct, all));
      }
      sum += all;
    }
    return sum;
  }

  private ReadableCategory readable(Node node, int level, int direct, int all) {
    return new ReadableCategory(
        node.id(),
        node.parentId(),
        name(node),
        locales.stream()
            .map(node.descriptions()::get)
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null),
        level,
        direct,
        all);
  }

  /** From the top of the tree to a category. */
  List<Step> path(@Nullable CategoryId id) {
    List<Step> path = new ArrayList<>();
    Node node = id == null ? null : nodes.get(id);
    while (node != null && path.size() <= nodes.size()) {
      path.addFirst(new Step(node.id(), name(node)));
      node = node.parentId() == null ? null : nodes.get(node.parentId());
    }
    return path;
  }

  private String name(Node node) {
    return locales.stream()
        .map(node.names()::get)
        .filter(Objects::nonNull)
        .findFirst()
        .orElseGet(() -> node.names().values().stream().sorted().findFirst().orElseThrow());
  }
}
