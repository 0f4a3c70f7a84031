package io.selfcare.platform.http;

import jakarta.ws.rs.QueryParam;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.glassfish.jersey.server.ContainerRequest;
import org.glassfish.jersey.server.model.ResourceMethod;
import org.jspecify.annotations.Nullable;

/**
 * What the spec says of the operation that a request has reached, read from the annotations on the
 * generated interface.
 *
 * @param scope the scope needed; null for public operations
 * @param queryNames the query parameters it knows
 * @param takesFiles whether its body is a file, read as a stream
 */
record Operation(
    String id,
    @Nullable String scope,
    int successStatus,
    Set<String> queryNames,
    boolean takesFiles) {
  private static final ConcurrentHashMap<Method, Operation> KNOWN = new ConcurrentHashMap<>();

  /** The operation of a matched request. */
  static Operation of(ContainerRequest request) {
    return of(request.getUriInfo().getMatchedResourceMethod());
  }

  /**
   * The operation behind a resource method.
   *
   * @throws IllegalStateException when the method carries no scope and is not public
   */
  static Operation of(ResourceMethod method) {
    return KNOWN.computeIfAbsent(method.getInvocable().getDefinitionMethod(), Operation::read);
  }

  /** Whether a resource method comes from the spec with all that it must declare. */
  static boolean declared(ResourceMethod method) {
    Method definition = method.getInvocable().getDefinitionMethod();
    return definition.isAnnotationPresent(DeclaredScope.class)
        && definition.isAnnotationPresent(OperationId.class)
        && definition.isAnnotationPresent(SuccessStatus.class);
  }

  private static Operation read(Method method) {
    OperationId id = method.getAnnotation(OperationId.class);
    DeclaredScope scope = method.getAnnotation(DeclaredScope.class);
    SuccessStatus status = method.getAnnotation(SuccessStatus.class);
    if (id == null || status == null || scope == null || scope.value().isEmpty()) {
      throw new IllegalStateException(
          method + " declares no scope: every operation comes from the spec");
    }
    return new Operation(
        id.value(),
        scope.value().equals(DeclaredScope.PUBLIC) ? null : scope.value(),
        status.value(),
        queryNames(method),
        Arrays.asList(method.getParameterTypes()).contains(InputStream.class));
  }

  private static Set<String> queryNames(Method method) {
    Stream<Annotation> annotations =
        Arrays.stream(method.getParameterAnnotations()).flatMap(Arrays::stream);
    return annotations
        .filter(QueryParam.class::isInstance)
        .map(annotation -> ((QueryParam) annotation).value())
        .collect(Collectors.toUnmodifiableSet());
  }
}
