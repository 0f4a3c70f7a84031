package io.selfcare.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.selfcare.platform.http.ProblemException;
import io.selfcare.platform.ids.CategoryId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class CategoryTreeTest {
  private static final CategoryId HOUSING = id(1);
  private static final CategoryId LIFTS = id(2);
  private static final CategoryId BREAKDOWNS = id(3);

  private final CategoryTree tree =
      new CategoryTree(
          List.of(
              node(HOUSING, null, Map.of("fr", "Logement", "en", "Housing")),
              node(LIFTS, HOUSING, Map.of("fr", "Ascenseurs")),
              node(BREAKDOWNS, LIFTS, Map.of("fr", "Pannes"))));

  @Test
  void aPathGoesFromTheTopDown() {
    assertThat(tree.path(BREAKDOWNS)).containsExactly(HOUSING, LIFTS, BREAKDOWNS);
    assertThat(tree.path(null)).isEmpty();
  }

  @Test
  void aCategoryCannotStandBelowItself() {
    assertThatThrownBy(() -> CategoryRules.check(tree, HOUSING, BREAKDOWNS))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("below itself");
    assertThatThrownBy(() -> CategoryRules.check(tree, LIFTS, LIFTS))
        .isInstanceOf(ProblemException.class);
    assertThatCode(() -> CategoryRules.check(tree, BREAKDOWNS, HOUSING)).doesNotThrowAnyException();
  }

  @Test
  void aParentMustBeThere() {
    assertThatThrownBy(() -> CategoryRules.check(tree, LIFTS, id(9)))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("no such category");
  }

  @Test
  void aTreeHasABottom() {
    List<CategoryTree.Node> chain = new ArrayList<>();
    for (int i = 1; i <= CategoryTree.DEEPEST; i++) {
      chain.add(node(id(i), i == 1 ? null : id(i - 1), Map.of("fr", "n" + i)));
    }
    CategoryTree deep = new CategoryTree(chain);
    assertThatThrownBy(() -> CategoryRules.check(deep, id(99), id(CategoryTree.DEEPEST)))
        .hasMessageContaining("levels");
    deep.add(node(id(50), null, Map.of("fr", "a")));
    deep.add(node(id(51), id(50), Map.of("fr", "b")));
    assertThatThrownBy(() -> CategoryRules.check(deep, id(50), id(CategoryTree.DEEPEST - 1)))
        .hasMessageContaining("levels");
  }

  @Test
  void aNameFitsInAnyLocale() {
    assertThat(tree.child(null, "Housing", "fr")).contains(HOUSING);
    assertThat(tree.child(HOUSING, "Ascenseurs", "en")).contains(LIFTS);
    assertThat(tree.child(null, "Ascenseurs", "fr")).isEmpty();
  }

  @Test
  void aPathIsSaidInTheFirstLocaleThatHasAName() {
    assertThat(tree.namedPath(LIFTS, List.of("en", "fr"))).isEqualTo("Housing > Ascenseurs");
  }

  @Test
  void belowIsTheCategoryWithAllUnderIt() {
    assertThat(tree.below(LIFTS)).containsExactlyInAnyOrder(LIFTS, BREAKDOWNS);
    assertThat(tree.height(HOUSING)).isEqualTo(3);
  }

  private static CategoryId id(long number) {
    return new CategoryId(new UUID(0, number));
  }

  private static CategoryTree.Node node(
      CategoryId id, @Nullable CategoryId parent, Map<String, String> names) {
    return new CategoryTree.Node(id, parent, names);
  }
}
