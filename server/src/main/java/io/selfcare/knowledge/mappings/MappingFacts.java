package io.selfcare.knowledge.mappings;

import io.selfcare.knowledge.lines.Columns;
import io.selfcare.knowledge.sources.SourceFormat;
import org.jspecify.annotations.Nullable;

/**
 * What an import mapping says.
 *
 * @param name unique in its space
 * @param format null to find out
 */
public record MappingFacts(String name, @Nullable SourceFormat format, Columns columns) {}
