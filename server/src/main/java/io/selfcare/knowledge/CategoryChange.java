package io.selfcare.knowledge;

import io.selfcare.platform.ids.CategoryId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A change of a category; what is absent stays.
 *
 * @param names names to set; a null name goes
 * @param descriptions likewise
 */
public record CategoryChange(
    Sent<String> externalId,
    Sent<CategoryId> parentId,
    Map<String, @Nullable String> names,
    Map<String, @Nullable String> descriptions,
    Sent<Integer> position) {}
