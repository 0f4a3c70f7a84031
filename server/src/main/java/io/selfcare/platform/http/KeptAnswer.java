package io.selfcare.platform.http;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The answer that a repeated request gets again. */
record KeptAnswer(
    @JsonProperty("status") int status,
    @JsonProperty("headers") Map<String, String> headers,
    @JsonProperty("body") byte @Nullable [] body) {}
