package io.selfcare.sdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.selfcare.sdk.errors.ConflictException;
import io.selfcare.sdk.errors.ForbiddenException;
import io.selfcare.sdk.errors.NotFoundException;
import io.selfcare.sdk.errors.PreconditionFailedException;
import io.selfcare.sdk.errors.ProblemException;
import io.selfcare.sdk.errors.RateLimitedException;
import io.selfcare.sdk.errors.ServiceUnavailableException;
import io.selfcare.sdk.errors.UnauthenticatedException;
import io.selfcare.sdk.errors.UnreadableResponseException;
import io.selfcare.sdk.errors.ValidationException;
import io.selfcare.sdk.model.ErrorCode;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of a response that is no success. */
class ProblemsTest {
  private FakeApi api;
  private SelfcareClient client;

  @BeforeEach
  void start() throws IOException {
    api = new FakeApi();
    client = SelfcareClient.builder().baseUrl(api.url()).maxRetries(0).build();
  }

  @AfterEach
  void stop() {
    api.close();
  }

  @Test
  void hasAClassForWhatProgramsTellApart() {
    Map<Integer, Class<?>> classes =
        Map.ofEntries(
            Map.entry(400, ValidationException.class),
            Map.entry(401, UnauthenticatedException.class),
            Map.entry(403, ForbiddenException.class),
            Map.entry(404, NotFoundException.class),
            Map.entry(409, ConflictException.class),
            Map.entry(412, PreconditionFailedException.class),
            Map.entry(413, ProblemException.class),
            Map.entry(422, ValidationException.class),
            Map.entry(428, PreconditionFailedException.class),
            Map.entry(429, RateLimitedException.class),
            Map.entry(500, ProblemException.class),
            Map.entry(503, ServiceUnavailableException.class));
    classes.forEach(
        (status, type) -> {
          api.problem(status, "conflict");
          assertThat(failure()).as("status %d", status).isExactlyInstanceOf(type);
        });
  }

  @Test
  void saysAllThatTheApiSaid() {
    api.problem(422, "validation_failed");

    ProblemException problem = failure();

    assertThat(problem.status()).isEqualTo(422);
    assertThat(problem.code()).isEqualTo(ErrorCode.VALIDATION_FAILED);
    assertThat(problem.detail()).contains("A sentence.");
    assertThat(problem.requestId()).isEqualTo("req_1");
    assertThat(problem.errors())
        .singleElement()
        .satisfies(error -> assertThat(error.getPointer()).isEqualTo("/title"));
    assertThat(problem).hasMessage("422 validation_failed: A sentence. (request req_1)");
  }

  @Test
  void survivesACodeThatIsNewerThanItself() {
    api.problem(409, "phase_of_the_moon");

    ProblemException problem = failure();

    assertThat(problem.code()).isEqualTo(ErrorCode.UNKNOWN);
    assertThat(problem.codeName()).isEqualTo("phase_of_the_moon");
  }

  @Test
  void survivesAProxyThatSpeaksHtml() {
    for (String body : new String[] {"<html>Bad gateway</html>", "", "[1]", "{\"error\":1}"}) {
      api.reply(502, body, "X-Request-Id", "req_2");

      ProblemException problem = failure();

      assertThat(problem).isInstanceOf(ServiceUnavailableException.class);
      assertThat(problem.code()).isEqualTo(ErrorCode.UNKNOWN);
      assertThat(problem.requestId()).isEqualTo("req_2");
      assertThat(problem.errors()).isEmpty();
    }
  }

  @Test
  void doesNotFollowARedirectionWithTheKey() {
    api.reply(302, "", "Location", "http://127.0.0.1:1/elsewhere");
    assertThat(failure().status()).isEqualTo(302);
  }

  @Test
  void saysThatASuccessCannotBeRead() {
    api.reply(200, "<html>Welcome</html>");
    assertThat(
            catchThrowableOfType(
                UnreadableResponseException.class, () -> client.articles().getArticle("art_1")))
        .isNotNull();
  }

  private ProblemException failure() {
    ProblemException problem =
        catchThrowableOfType(ProblemException.class, () -> client.articles().getArticle("art_1"));
    assertThat(problem).isNotNull();
    return problem;
  }
}
