package io.selfcare.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** What came back. */
public final class Reply {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpResponse<byte[]> response;

  Reply(HttpResponse<byte[]> response) {
    this.response = response;
  }

  public int status() {
    return response.statusCode();
  }

  public String header(String name) {
    return response.headers().firstValue(name).orElse("");
  }

  /** Every header with all its values. */
  public Map<String, List<String>> headers() {
    return response.headers().map();
  }

  public byte[] bytes() {
    return response.body();
  }

  public String text() {
    return new String(response.body(), StandardCharsets.UTF_8);
  }

  public JsonNode json() {
    try {
      return JSON.readTree(response.body());
    } catch (IOException e) {
      throw new AssertionError("not JSON: " + text(), e);
    }
  }

  /** A field of the answer by JSON Pointer, as text. */
  public String at(String pointer) {
    JsonNode node = json().at(pointer);
    assertThat(node.isMissingNode()).as("%s in %s", pointer, text()).isFalse();
    return node.asText();
  }

  /** The same reply, which must have this status. */
  public Reply is(int status) {
    assertThat(status()).as(this::text).isEqualTo(status);
    return this;
  }

  /** The same reply, which must be a problem with this status and code. */
  public Reply isProblem(int status, String code) {
    is(status);
    assertThat(header("Content-Type")).startsWith("application/problem+json");
    assertThat(at("/code")).as(this::text).isEqualTo(code);
    assertThat(at("/detail")).isNotBlank();
    assertThat(at("/requestId")).isEqualTo(header("X-Request-Id"));
    return this;
  }
}
