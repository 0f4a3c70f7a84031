package io.selfcare.knowledge;

import io.selfcare.api.model.CategoryChildren;
import io.selfcare.api.model.CategoryCreate;
import io.selfcare.api.model.CategoryList;
import io.selfcare.api.model.CategoryOrder;
import io.selfcare.api.model.CategoryPatch;
import io.selfcare.platform.http.Call;
import io.selfcare.platform.http.Page;
import io.selfcare.platform.http.ProblemException;
import io.selfcare.platform.ids.CategoryId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Categories between the API and the domain. */
final class CategoryMapper {
  private CategoryMapper() {}

  static CategoryFacts facts(CategoryCreate sent) {
    if (sent.getNames().isEmpty() || sent.getNames().containsValue(null)) {
      throw ProblemException.invalid("/names", "required", "A category needs at least one name.");
    }
    return new CategoryFacts(
        sent.getExternalId(),
        KnowledgeMapper.category(sent.getParentId(), "/parentId"),
        sent.getNames(),
        descriptions(sent.getDescriptions()),
        sent.getPosition() == null ? 0 : sent.getPosition());
  }

  static CategoryChange change(Call call, CategoryPatch sent) {
    Map<String, @Nullable String> names =
        sent.getNames() == null ? Map.of() : new TreeMap<>(sent.getNames());
    return new CategoryChange(
        call.sent("/externalId") ? Sent.of(sent.getExternalId()) : Sent.absent(),
        call.sent("/parentId")
            ? Sent.of(KnowledgeMapper.category(sent.getParentId(), "/parentId"))
            : Sent.absent(),
        names,
        sent.getDescriptions() == null ? Map.of() : new TreeMap<>(sent.getDescriptions()),
        KnowledgeMapper.sent(call, "/position", sent.getPosition()));
  }

  static io.selfcare.api.model.Category category(Category category) {
    CategoryFacts facts = category.facts();
    return new io.selfcare.api.model.Category()
        .id(category.id().text())
        .externalId(facts.externalId())
        .parentId(facts.parentId() == null ? null : facts.parentId().text())
        .names(new TreeMap<>(facts.names()))
        .descriptions(facts.descriptions().isEmpty() ? null : new TreeMap<>(facts.descriptions()))
        .position(facts.position())
        .articleCount(category.articleCount())
        .createdAt(KnowledgeMapper.time(category.createdAt()))
        .updatedAt(KnowledgeMapper.time(category.updatedAt()))
        .version((int) category.version());
  }

  private static Map<String, String> descriptions(@Nullable Map<String, String> sent) {
    if (sent == null) {
      return Map.of();
    }
    if (sent.containsValue(null)) {
      throw ProblemException.invalid(
          "/descriptions", "required", "A description is a text: leave out what there is not.");
    }
    return sent;
  }

  /** The children that a body puts in order; what is no id names none. */
  static List<CategoryId> order(CategoryOrder sent) {
    List<CategoryId> order = new ArrayList<>();
    for (String text : KnowledgeMapper.list(sent.getCategoryIds(), "/categoryIds")) {
      CategoryId id = KnowledgeMapper.category(text, "/categoryIds/" + order.size());
      order.add(Objects.requireNonNull(id));
    }
    return order;
  }

  static CategoryChildren children(CategoryOrdering.Children children) {
    return new CategoryChildren()
        .data(children.categories().stream().map(CategoryMapper::category).toList());
  }

  static CategoryList page(Page<Category> page) {
    return new CategoryList()
        .data(page.data().stream().map(CategoryMapper::category).toList())
        .hasMore(page.hasMore())
        .nextCursor(page.nextCursor());
  }
}
