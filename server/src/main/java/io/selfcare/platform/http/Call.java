package io.selfcare.platform.http;

import io.selfcare.platform.audit.Actor;
import io.selfcare.platform.ids.SpaceId;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One authenticated request as the resources see it: who calls, on whose behalf, and the headers
 * that the answer is to carry. The first parameter of every generated method.
 */
public final class Call {
  static final String PROPERTY = Call.class.getName();

  private final @Nullable Caller caller;
  private final @Nullable EndUser endUser;
  private final Operation operation;
  private final Map<String, String> headers = new LinkedHashMap<>();
  private @Nullable IdempotentRequest once;

  Call(@Nullable Caller caller, @Nullable EndUser endUser, Operation operation) {
    this.caller = caller;
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

  boolean hasCaller() {
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
