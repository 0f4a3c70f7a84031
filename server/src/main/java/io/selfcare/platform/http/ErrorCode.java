package io.selfcare.platform.http;

import java.util.Locale;

/**
 * Every code of a problem, with its status and title; the spec lists the same (a test compares).
 */
public enum ErrorCode {
  MALFORMED_JSON(400, "The body is not strict JSON"),
  UNKNOWN_FIELD(400, "The body has an unknown field"),
  DUPLICATE_FIELD(400, "The body has a field twice"),
  INVALID_PARAMETER(400, "A parameter is not valid"),
  INVALID_CURSOR(400, "The cursor is not valid here"),
  NESTING_TOO_DEEP(400, "The body is too complex"),
  UNAUTHENTICATED(401, "The request needs a valid key"),
  END_USER_TOKEN_INVALID(401, "The end-user token is not valid"),
  FORBIDDEN(403, "The key may not do this"),
  ORIGIN_NOT_ALLOWED(403, "The key may not be used on this web origin"),
  TENANT_SUSPENDED(403, "The tenant is suspended"),
  NOT_FOUND(404, "There is no such thing"),
  METHOD_NOT_ALLOWED(405, "The path does not know this method"),
  NOT_ACCEPTABLE(406, "No acceptable representation"),
  REQUEST_TIMEOUT(408, "The body arrived too slowly"),
  IDEMPOTENCY_KEY_IN_PROGRESS(409, "The first request with this key is still running"),
  CONFLICT(409, "The request contradicts the present state"),
  EXTERNAL_ID_TAKEN(409, "The externalId is taken"),
  SLUG_TAKEN(409, "The slug is taken"),
  ATTACHMENT_IN_USE(409, "A published text shows the attachment"),
  CATEGORY_NOT_EMPTY(409, "The category is not empty"),
  INVALID_STATE(409, "The state does not allow this step"),
  APPROVAL_REQUIRED(409, "The text was not approved"),
  FOUR_EYES(409, "Somebody else has to approve the text"),
  TEST_MODE_ONLY(409, "This is possible in test mode only"),
  PRECONDITION_FAILED(412, "Somebody else was faster"),
  BODY_TOO_LARGE(413, "The body is too large"),
  URI_TOO_LONG(414, "The URL is too long"),
  UNSUPPORTED_MEDIA_TYPE(415, "The content type is not supported"),
  VALIDATION_FAILED(422, "The request breaks a rule"),
  IDEMPOTENCY_KEY_REUSED(422, "The idempotency key was used for another request"),
  LOCALE_NOT_ENABLED(422, "The locale is not enabled"),
  PRECONDITION_REQUIRED(428, "The change needs If-Match"),
  RATE_LIMITED(429, "Too many requests"),
  HEADERS_TOO_LARGE(431, "The headers are too large"),
  INTERNAL_ERROR(500, "Something failed on our side"),
  SERVICE_UNAVAILABLE(503, "A part of the service is down");

  private final int status;
  private final String title;

  ErrorCode(int status, String title) {
    this.status = status;
    this.title = title;
  }

  public int status() {
    return status;
  }

  public String title() {
    return title;
  }

  /** The word that the API uses. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
