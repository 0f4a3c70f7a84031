package io.selfcare.sdk.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.selfcare.sdk.errors.ConnectionException;
import io.selfcare.sdk.errors.ProblemException;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Carries out the calls of the generated classes: credentials, one {@code Idempotency-Key} for all
 * attempts of a call, retries, JSON, and an exception for every response that is not a success.
 * Immutable and safe to share between threads.
 */
public final class Caller {
  static final String IDEMPOTENCY_KEY = "Idempotency-Key";
  private static final String END_USER = "Selfcare-End-User";

  private final Settings settings;
  private final Transport transport;
  private final Retries retries;

  /** Calls go out over this transport. */
  public Caller(Settings settings, Transport transport, Retries retries) {
    this.settings = settings;
    this.transport = transport;
    this.retries = retries;
  }

  /** The same for one customer, named by a signed token; null for none. */
  public Caller withEndUser(@Nullable String token) {
    return new Caller(settings.withEndUser(token), transport, retries);
  }

  /**
   * Calls an operation.
   *
   * @param type what the body is read as: a model, {@code String}, {@code InputStream} (not read;
   *     the caller closes it) or {@code Void}
   * @throws ProblemException when the API refuses
   * @throws ConnectionException when no complete response came
   */
  public <T> Response<T> call(ApiRequest request, Class<T> type) {
    HttpRequest message = message(request);
    try {
      return repeat(request, message, type);
    } catch (IOException e) {
      throw new ConnectionException(
          message.method() + " " + message.uri().getPath() + " failed", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ConnectionException(
          message.method() + " " + message.uri().getPath() + " was interrupted", e);
    }
  }

  private <T> Response<T> repeat(ApiRequest request, HttpRequest message, Class<T> type)
      throws IOException, InterruptedException {
    for (int attempt = 0; ; attempt++) {
      Optional<Duration> wait;
      try {
        return attempt(message, type);
      } catch (ProblemException problem) {
        wait = retries.afterProblem(request, attempt, problem);
        if (wait.isEmpty()) {
          throw problem;
        }
      } catch (IOException e) {
        wait = retries.afterSilence(request, attempt);
        if (wait.isEmpty()) {
          throw e;
        }
      }
      retries.sleep(wait.get());
    }
  }

  private <T> Response<T> attempt(HttpRequest message, Class<T> type)
      throws IOException, InterruptedException {
    HttpResponse<InputStream> response = transport.send(message);
    if (response.statusCode() >= 300) {
      throw Bodies.problem(
          response, response.headers().firstValue("Retry-After").flatMap(retries::retryAfter));
    }
    return new Response<>(response.statusCode(), response.headers(), Bodies.read(response, type));
  }

  private HttpRequest message(ApiRequest request) {
    if (settings.apiKey() != null) {
      request.header("Authorization", "Bearer " + settings.apiKey());
    }
    if (settings.endUser() != null && !request.headers().containsKey(END_USER)) {
      request.header(END_USER, settings.endUser());
    }
    if (request.method().equals("POST") && !request.headers().containsKey(IDEMPOTENCY_KEY)) {
      request.header(IDEMPOTENCY_KEY, UUID.randomUUID());
    }
    HttpRequest.Builder message =
        HttpRequest.newBuilder(settings.resolve(request.target()))
            .timeout(settings.timeout(request))
            .method(request.method(), body(request));
    settings.headers().forEach(message::setHeader);
    request.headers().forEach(message::setHeader);
    return message.build();
  }

  private static BodyPublisher body(ApiRequest request) {
    Object body = request.body();
    if (body == null) {
      return BodyPublishers.noBody();
    }
    if (body instanceof Upload upload) {
      request.header("Content-Type", upload.contentType());
      return upload.publisher();
    }
    request.header("Content-Type", "application/json");
    try {
      return BodyPublishers.ofByteArray(Json.MAPPER.writeValueAsBytes(body));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("The body cannot be written as JSON", e);
    }
  }
}
