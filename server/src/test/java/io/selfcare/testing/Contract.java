package io.selfcare.testing;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.model.SimpleRequest;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.atlassian.oai.validator.report.ValidationReport;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

/**
 * Holds every exchange to the spec, both ways: what the spec forbids must be refused, and what is
 * answered must be declared.
 */
public final class Contract {
  private static final String NO_PATH = "validation.request.path.missing";
  private static final String NO_TYPE = "validation.request.contentType.notAllowed";
  private static final String NO_METHOD = "validation.request.operation.notAllowed";

  private final OpenApiInteractionValidator validator =
      OpenApiInteractionValidator.createForInlineApiSpecification(read()).build();
  private final List<String> violations = new CopyOnWriteArrayList<>();

  private static String read() {
    try (InputStream spec = Contract.class.getResourceAsStream("/openapi.yaml")) {
      return new String(Objects.requireNonNull(spec).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  void check(SimpleRequest request, SimpleResponse response) {
    ValidationReport asked = withoutBody(request, validator.validateRequest(request));
    int status = response.getStatus();
    if (unknown(asked)) {
      if (status < 400) {
        note(request, status, "answered although the spec knows no such operation");
      }
      return;
    }
    if (asked.hasErrors() && status < 400) {
      note(request, status, "accepted what the spec forbids: " + words(asked));
    }
    // Answers that belong to no operation: what HTTP itself refuses.
    if (status == 405 || status == 408 || status == 414 || status == 431) {
      return;
    }
    ValidationReport answered =
        validator.validateResponse(request.getPath(), request.getMethod(), response);
    if (answered.hasErrors()) {
      note(request, status, "answered what the spec does not say: " + words(answered));
    }
  }

  /** A body that is optional and not there has no content type. */
  private static ValidationReport withoutBody(SimpleRequest request, ValidationReport report) {
    return request.getRequestBody().isPresent()
        ? report
        : ValidationReport.from(
            report.getMessages().stream().filter(m -> !m.getKey().equals(NO_TYPE)).toList());
  }

  private static boolean unknown(ValidationReport report) {
    return report.getMessages().stream()
        .anyMatch(m -> m.getKey().equals(NO_PATH) || m.getKey().equals(NO_METHOD));
  }

  private void note(Request request, int status, String what) {
    violations.add(request.getMethod() + " " + request.getPath() + " → " + status + " " + what);
  }

  private static String words(ValidationReport report) {
    return report.getMessages().stream()
        .filter(m -> m.getLevel() == ValidationReport.Level.ERROR)
        .map(m -> m.getKey() + ": " + m.getMessage())
        .collect(Collectors.joining("; "));
  }

  /** What broke the contract since the last call. */
  public List<String> drain() {
    List<String> drained = List.copyOf(violations);
    violations.clear();
    return drained;
  }
}
