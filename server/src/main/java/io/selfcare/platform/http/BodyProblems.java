package io.selfcare.platform.http;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import jakarta.validation.ConstraintViolationException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.glassfish.jersey.server.ParamException;

/**
 * Turns what Jackson, Jersey and Bean Validation say into problems that name the place and the
 * cure.
 */
final class BodyProblems {
  private BodyProblems() {}

  static ProblemException of(JacksonException failure) {
    return switch (failure) {
      case StreamConstraintsException limit ->
          new ProblemException(
              ErrorCode.NESTING_TOO_DEEP,
              "The JSON is nested too deeply, or holds too long a name, number or text: "
                  + firstSentence(limit));
      case UnrecognizedPropertyException unknown -> unknownField(unknown);
      case UnstorableText text -> unstorable(text);
      case InvalidFormatException word when isWord(word) -> wrongWord(word);
      // The generated enums throw, and Jackson says only which enum it was.
      case ValueInstantiationException unknown when unknown.getType().isEnumType() ->
          unknownWord(unknown);
      case MismatchedInputException mismatch -> wrongType(mismatch);
      default -> syntax(failure);
    };
  }

  private static ProblemException unknownField(UnrecognizedPropertyException failure) {
    String known =
        failure.getKnownPropertyIds().stream()
            .map(String::valueOf)
            .sorted()
            .collect(Collectors.joining(", "));
    String detail =
        "There is no field '%s' here; known: %s.".formatted(failure.getPropertyName(), known);
    return new ProblemException(
        ErrorCode.UNKNOWN_FIELD,
        detail,
        List.of(new Violation(pointer(failure), "unknown_field", detail)));
  }

  private static ProblemException unstorable(UnstorableText failure) {
    String detail = "The value at %s %s.".formatted(pointer(failure), failure.getOriginalMessage());
    return ProblemException.invalid(pointer(failure), "unknown_value", detail);
  }

  private static boolean isWord(InvalidFormatException failure) {
    return failure.getTargetType() != null && failure.getTargetType().isEnum();
  }

  private static ProblemException wrongWord(InvalidFormatException failure) {
    String known = Arrays.toString(failure.getTargetType().getEnumConstants());
    String detail = "'%s' is not one of %s.".formatted(failure.getValue(), known);
    return ProblemException.invalid(pointer(failure), "unknown_value", detail);
  }

  private static ProblemException unknownWord(ValueInstantiationException failure) {
    String known = Arrays.toString(failure.getType().getRawClass().getEnumConstants());
    return ProblemException.invalid(
        pointer(failure),
        "unknown_value",
        "The value at %s must be one of %s.".formatted(pointer(failure), known));
  }

  private static ProblemException wrongType(MismatchedInputException failure) {
    if (failure.getPath().isEmpty()) {
      return new ProblemException(ErrorCode.MALFORMED_JSON, "The body must be one JSON object.");
    }
    Class<?> type = failure.getTargetType();
    String wanted = type == null ? "another type" : JsonWords.of(type);
    return ProblemException.invalid(
        pointer(failure), "wrong_type", "Expected %s at %s.".formatted(wanted, pointer(failure)));
  }

  private static ProblemException syntax(JacksonException failure) {
    if (failure.getOriginalMessage().startsWith("Duplicate field")) {
      return new ProblemException(ErrorCode.DUPLICATE_FIELD, firstSentence(failure) + ".");
    }
    JsonLocation at = failure.getLocation();
    String place =
        at == null ? "" : " at line %d, column %d".formatted(at.getLineNr(), at.getColumnNr());
    return new ProblemException(
        ErrorCode.MALFORMED_JSON, "The body is not strict JSON" + place + ".");
  }

  private static String firstSentence(JacksonException failure) {
    return failure.getOriginalMessage().lines().findFirst().orElse("");
  }

  private static String pointer(JsonMappingException failure) {
    return failure.getPath().stream()
        .map(
            step ->
                "/" + (step.getFieldName() != null ? escape(step.getFieldName()) : step.getIndex()))
        .collect(Collectors.joining());
  }

  static String escape(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }

  static ProblemException of(ParamException failure) {
    String where = failure instanceof ParamException.HeaderParamException ? "header/" : "query/";
    String detail = "'%s' cannot be read as the spec says.".formatted(failure.getParameterName());
    if (failure instanceof ParamException.PathParamException) {
      return ProblemException.notFound("resource");
    }
    return new ProblemException(
        ErrorCode.INVALID_PARAMETER,
        detail,
        List.of(new Violation(where + failure.getParameterName(), "invalid", detail)));
  }

  static ProblemException of(ConstraintViolationException failure) {
    List<Violation> violations = Violations.of(failure);
    boolean parameters =
        violations.stream().anyMatch(v -> !v.pointer().startsWith("/") && !v.pointer().isEmpty());
    if (violations.stream().anyMatch(v -> v.pointer().startsWith("path/"))) {
      return ProblemException.notFound("resource");
    }
    String detail =
        violations.stream()
            .limit(3)
            .map(v -> v.pointer() + " " + v.detail())
            .collect(Collectors.joining("; "));
    return new ProblemException(
        parameters ? ErrorCode.INVALID_PARAMETER : ErrorCode.VALIDATION_FAILED,
        detail + ".",
        violations);
  }
}
