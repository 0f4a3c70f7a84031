package io.selfcare.knowledge;

import io.selfcare.api.CategoriesApi;
import io.selfcare.api.model.CategoryChildren;
import io.selfcare.api.model.CategoryCreate;
import io.selfcare.api.model.CategoryList;
import io.selfcare.api.model.CategoryOrder;
import io.selfcare.api.model.CategoryPatch;
import io.selfcare.platform.http.Call;
import io.selfcare.platform.http.PageRequest;
import io.selfcare.platform.ids.CategoryId;
import org.jspecify.annotations.Nullable;

/** The tree of categories over HTTP. */
public final class CategoriesResource implements CategoriesApi {
  private static final String TOP = "top";

  private final CategoryService categories;
  private final CategoryOrdering ordering;

  public CategoriesResource(CategoryService categories, CategoryOrdering ordering) {
    this.categories = categories;
    this.ordering = ordering;
  }

  @Override
  public io.selfcare.api.model.Category createCategory(Call call, CategoryCreate sent) {
    Category created = categories.create(call.space(), call.actor(), CategoryMapper.facts(sent));
    call.location("/v1/categories/" + created.id());
    return shown(call, created);
  }

  @Override
  public CategoryList listCategories(
      Call call, @Nullable String parentId, Integer limit, @Nullable String cursor) {
    PageRequest page = PageRequest.of(call, limit, cursor, parentId);
    return CategoryMapper.page(
        categories.list(call.space(), KnowledgeMapper.categoryFilter(parentId, "parentId"), page));
  }

  @Override
  public io.selfcare.api.model.Category getCategory(Call call, String categoryId) {
    return shown(call, categories.get(call.space(), CategoryId.parse(categoryId)));
  }

  @Override
  public io.selfcare.api.model.Category updateCategory(
      Call call, String categoryId, CategoryPatch sent, @Nullable String ifMatch) {
    return shown(
        call,
        categories.update(
            call.space(),
            call.actor(),
            CategoryId.parse(categoryId),
            ifMatch,
            CategoryMapper.change(call, sent)));
  }

  @Override
  public void deleteCategory(Call call, String categoryId, @Nullable String ifMatch) {
    categories.delete(call.space(), call.actor(), CategoryId.parse(categoryId), ifMatch);
  }

  @Override
  public CategoryChildren listCategoryChildren(Call call, String categoryOrTop) {
    return shown(call, ordering.children(call.space(), parent(categoryOrTop)));
  }

  @Override
  public CategoryChildren orderCategoryChildren(
      Call call, String categoryOrTop, CategoryOrder sent, @Nullable String ifMatch) {
    return shown(
        call,
        ordering.order(
            call.space(),
            call.actor(),
            parent(categoryOrTop),
            ifMatch,
            CategoryMapper.order(sent)));
  }

  private static @Nullable CategoryId parent(String categoryOrTop) {
    return categoryOrTop.equals(TOP) ? null : CategoryId.parse(categoryOrTop);
  }

  private static CategoryChildren shown(Call call, CategoryOrdering.Children children) {
    call.etag(children.version());
    return CategoryMapper.children(children);
  }

  private static io.selfcare.api.model.Category shown(Call call, Category category) {
    call.etag(category.version());
    return CategoryMapper.category(category);
  }
}
