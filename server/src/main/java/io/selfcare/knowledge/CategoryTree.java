package io.selfcare.knowledge;

import io.selfcare.platform.ids.CategoryId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All categories of a space at one moment. Pure. */
public final class CategoryTree {
  /** How deep a tree may grow. */
  public static final int DEEPEST = 20;

  /** What stands between the names of a path. */
  public static final String SEPARATOR = " > ";

  private final Map<CategoryId, Node> nodes = new LinkedHashMap<>();

  public CategoryTree(Collection<Node> nodes) {
    nodes.forEach(this::add);
  }

  /** A category as a part of the tree. */
  public record Node(CategoryId id, @Nullable CategoryId parentId, Map<String, String> names) {}

  public void add(Node node) {
    nodes.put(node.id(), node);
  }

  public boolean contains(CategoryId id) {
    return nodes.containsKey(id);
  }

  /** From the top of the tree to the category itself; empty when there is no such category. */
  public List<CategoryId> path(@Nullable CategoryId id) {
    Deque<CategoryId> path = new ArrayDeque<>();
    Node node = id == null ? null : nodes.get(id);
    while (node != null && path.size() <= nodes.size()) {
      path.addFirst(node.id());
      node = node.parentId() == null ? null : nodes.get(node.parentId());
    }
    return List.copyOf(path);
  }

  /** Whether every category hangs on the top of the tree, and not too deep. */
  public boolean sound() {
    return nodes.keySet().stream()
        .map(this::path)
        .allMatch(path -> path.size() <= DEEPEST && new HashSet<>(path).size() == path.size());
  }

  /** Whether a category would stand below itself under this parent. */
  public boolean closesCircle(CategoryId id, @Nullable CategoryId newParent) {
    return path(newParent).contains(id);
  }

  /** Levels from a category down to its deepest descendant, itself included. */
  public int height(CategoryId id) {
    int base = path(id).size();
    return below(id).stream().mapToInt(c -> path(c).size() - base + 1).max().orElse(1);
  }

  /** The category with all below it. */
  public Set<CategoryId> below(CategoryId id) {
    Set<CategoryId> found = new HashSet<>(Set.of(id));
    nodes.keySet().stream().filter(c -> path(c).contains(id)).forEach(found::add);
    return found;
  }

  /** The child of a parent that has this name in any locale; the locale's own name first. */
  public Optional<CategoryId> child(@Nullable CategoryId parent, String name, String locale) {
    List<Node> named =
        nodes.values().stream()
            .filter(n -> Objects.equals(n.parentId(), parent))
            .filter(n -> n.names().containsValue(name))
            .toList();
    return named.stream()
        .filter(n -> name.equals(n.names().get(locale)))
        .findFirst()
        .or(() -> named.stream().findFirst())
        .map(Node::id);
  }

  /** The names from the top to the category, each in the first of these locales that has one. */
  public String namedPath(CategoryId id, List<String> locales) {
    List<String> names = new ArrayList<>();
    for (CategoryId step : path(id)) {
      names.add(name(Objects.requireNonNull(nodes.get(step)).names(), locales));
    }
    return String.join(SEPARATOR, names);
  }

  private static String name(Map<String, String> names, List<String> locales) {
    return locales.stream()
        .map(names::get)
        .filter(Objects::nonNull)
        .findFirst()
        .orElseGet(() -> names.values().stream().sorted().findFirst().orElseThrow());
  }
}
