package io.selfcare.platform.http;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Bean Validation's violations as pointers and rules, in a stable order. */
final class Violations {
  private static final int MOST = 100;

  private Violations() {}

  static List<Violation> of(ConstraintViolationException failure) {
    return failure.getConstraintViolations().stream()
        .map(Violations::one)
        .sorted(Comparator.comparing(Violation::pointer).thenComparing(Violation::detail))
        .limit(MOST)
        .toList();
  }

  private static Violation one(ConstraintViolation<?> violation) {
    Class<? extends Annotation> rule =
        violation.getConstraintDescriptor().getAnnotation().annotationType();
    return new Violation(pointer(violation), code(rule, violation), violation.getMessage());
  }

  private static String code(Class<? extends Annotation> rule, ConstraintViolation<?> violation) {
    return switch (rule.getSimpleName()) {
      case "NotNull" -> "required";
      case "Size" -> size(violation);
      case "Min", "DecimalMin" -> "too_small";
      case "Max", "DecimalMax" -> "too_large";
      case "Pattern" -> "wrong_format";
      default -> "invalid";
    };
  }

  private static String size(ConstraintViolation<?> violation) {
    Object value = violation.getInvalidValue();
    int length = value instanceof CharSequence text ? text.length() : 0;
    Object max = violation.getConstraintDescriptor().getAttributes().get("max");
    return value instanceof CharSequence && max instanceof Integer most && length <= most
        ? "too_short"
        : value instanceof CharSequence ? "too_long" : "wrong_size";
  }

  private static String pointer(ConstraintViolation<?> violation) {
    StringBuilder pointer = new StringBuilder();
    @Nullable String parameter = null;
    for (Path.Node node : violation.getPropertyPath()) {
      if (node.getKind() == ElementKind.PARAMETER) {
        parameter = parameter(violation, node.as(Path.ParameterNode.class).getParameterIndex());
      }
      if (node.getIndex() != null) {
        pointer.append('/').append(node.getIndex());
      }
      if (node.getKey() != null) {
        pointer.append('/').append(BodyProblems.escape(node.getKey().toString()));
      }
      if (node.getKind() == ElementKind.PROPERTY) {
        pointer.append('/').append(BodyProblems.escape(node.getName()));
      }
    }
    return parameter != null ? parameter : pointer.toString();
  }

  /** {@code query/limit} and the like; null for the body. */
  private static @Nullable String parameter(ConstraintViolation<?> violation, int index) {
    for (Class<?> type : violation.getRootBeanClass().getInterfaces()) {
      for (Method method : type.getMethods()) {
        if (method.getName().equals(violation.getPropertyPath().iterator().next().getName())
            && index < method.getParameterCount()) {
          return parameter(method.getParameterAnnotations()[index]);
        }
      }
    }
    return null;
  }

  private static @Nullable String parameter(Annotation[] annotations) {
    for (Annotation annotation : annotations) {
      switch (annotation) {
        case QueryParam query -> {
          return "query/" + query.value();
        }
        case HeaderParam header -> {
          return "header/" + header.value();
        }
        case PathParam path -> {
          return "path/" + path.value();
        }
        default -> {}
      }
    }
    return null;
  }
}
