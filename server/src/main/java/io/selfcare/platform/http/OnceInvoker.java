package io.selfcare.platform.http;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import org.glassfish.jersey.server.model.Invocable;
import org.glassfish.jersey.server.spi.internal.ResourceMethodInvocationHandlerProvider;
import org.jspecify.annotations.Nullable;

/**
 * Sends the calls that carry an Idempotency-Key through {@link Idempotency}; the others straight
 * on.
 */
public final class OnceInvoker implements ResourceMethodInvocationHandlerProvider {
  private final Idempotency idempotency;

  public OnceInvoker(Idempotency idempotency) {
    this.idempotency = idempotency;
  }

  @Override
  public InvocationHandler create(Invocable method) {
    return this::invoke;
  }

  /** Jersey maps what comes inside an InvocationTargetException, and nothing else. */
  private @Nullable Object invoke(Object resource, Method method, Object[] arguments)
      throws InvocationTargetException, IllegalAccessException {
    IdempotentRequest request =
        arguments.length > 0 && arguments[0] instanceof Call call ? call.once() : null;
    if (request == null) {
      return method.invoke(resource, arguments);
    }
    try {
      return idempotency.once(
          (Call) arguments[0], request, () -> reflect(resource, method, arguments));
    } catch (Exception e) {
      throw new InvocationTargetException(e);
    }
  }

  private static @Nullable Object reflect(Object resource, Method method, Object[] arguments)
      throws Exception {
    try {
      return method.invoke(resource, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause() instanceof Exception cause ? cause : e;
    }
  }
}
