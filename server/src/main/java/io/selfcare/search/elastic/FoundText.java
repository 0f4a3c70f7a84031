package io.selfcare.search.elastic;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.jspecify.annotations.Nullable;

/** What is fetched of a text that was found, or of the state of its space. */
@JsonIgnoreProperties(ignoreUnknown = true)
record FoundText(
    int version, @Nullable String opening, @Nullable String kind, @Nullable String analysis) {}
