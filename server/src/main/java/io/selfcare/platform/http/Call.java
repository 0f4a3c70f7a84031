package io.selfcare.platform.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.selfcare.platform.audit.Actor;
import io.selfcare.platform.ids.SpaceId;
import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One authenticated request as the resources see it: who calls, on whose behalf, and the headers
 * that the answer is to carry. The first parameter of every generated method.
 */
public final class Call {
  /** Under this name a request carries its call. */
  public static final String PROPERTY = Call.class.getName();

  private final @Nullable Caller caller;
  private final @Nullable EndUser endUser;
  private final Operation operation;
  private final ScopeTable scopes;
  private final Map<String, String> headers = new LinkedHashMap<>();
  private @Nullable IdempotentRequest once;
  private String contentType = "";
  private JsonNode sent = MissingNode.getInstance();

  Call(@Nullable Caller caller, @Nullable EndUser endUser, Operation operation, ScopeTable scopes) {
    this.caller = caller;
    this.scopes = scopes;
    this.endUser = endUser;
    this.operation = operation;
  }

  /** The caller; public operations have none. */
  public Caller caller() {
    if (caller == null) {
      throw new IllegalStateException(operation.id() + " is public: it has no caller");
    }
    return caller;
  }

  /** Whether there is a caller: public operations have none. */
  public boolean hasCaller() {
    return caller != null;
  }

  public @Nullable EndUser endUser() {
    return endUser;
  }

  public SpaceId space() {
    return caller().space();
  }

  public Actor actor() {
    return caller().actor();
  }

  /**
   * Asks for one more scope, where a parameter makes an operation do more.
   *
   * @throws ProblemException {@code forbidden}
   */
  public void requireScope(String scope) {
    if (!holds(scope)) {
      throw new ProblemException(
          ErrorCode.FORBIDDEN,
          "A key of the kind '%s' does not hold the scope %s.".formatted(caller().holder(), scope));
    }
  }

  /** Whether the caller holds one more scope. */
  public boolean holds(String scope) {
    return scopes.allows(caller(), scope);
  }

  /**
   * Whether a PATCH has sent a field, be it null.
   *
   * @param pointer JSON Pointer, e.g. {@code /branding/logoUrl}
   */
  public boolean sent(String pointer) {
    return !sent.at(pointer).isMissingNode();
  }

  void remember(JsonNode body) {
    sent = body;
  }

  /** The media type of the body as {@code type/subtype}; empty without a body. */
  public String contentType() {
    return contentType;
  }

  void sentAs(@Nullable MediaType type) {
    contentType = type == null ? "" : type.getType() + "/" + type.getSubtype();
  }

  /** The operation of the spec that was called. */
  public String operationId() {
    return operation.id();
  }

  /** Gives the answer the strong entity tag of a version. */
  public void etag(long version) {
    headers.put("ETag", EntityTags.of(version));
  }

  /** Gives the answer a Location; the path must already be URL-encoded. */
  public void location(String path) {
    headers.put("Location", path);
  }

  /** Gives the answer any other header that the spec declares. */
  public void header(String name, String value) {
    headers.put(name, value);
  }

  /** Marks the request as one that takes effect once. */
  void expectOnce(IdempotentRequest request) {
    once = request;
  }

  @Nullable IdempotentRequest once() {
    return once;
  }

  int successStatus() {
    return operation.successStatus();
  }

  Map<String, String> headers() {
    return headers;
  }
}
