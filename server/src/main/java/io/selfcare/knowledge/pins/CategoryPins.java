package io.selfcare.knowledge.pins;

import io.selfcare.platform.db.TenantTx;
import io.selfcare.platform.ids.ArticleId;
import io.selfcare.platform.ids.CategoryId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What comes first where a category is listed. */
public final class CategoryPins {
  private final PinDao pins = new PinDao();

  /** In the order of the category's pin; who lists them still asks what is live and for whom. */
  public List<ArticleId> of(TenantTx tx, @Nullable CategoryId category) {
    return category == null
        ? List.of()
        : pins.ofCategory(tx, category).map(pin -> pin.facts().articles()).orElseGet(List::of);
  }
}
