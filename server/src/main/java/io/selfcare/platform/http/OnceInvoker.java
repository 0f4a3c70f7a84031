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

  private @Nullable Object invoke(Object resource, Method method, Object[] arguments)
      throws Throwable {
    if (arguments.length > 0 && arguments[0] instanceof Call call) {
      IdempotentRequest request = call.once();
      if (request != null) {
        return idempotency.once(call, request, () -> reflect(resource, method, arguments));
      }
    }
    return reflect(resource, method, arguments);
  }

  private static @Nullable Object reflect(Object resource, Method method, Object[] arguments)
      throws Exception {
    try {
      return method.invoke(resource, arguments);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof Exception cause) {
        throw cause;
      }
      throw e;
    }
  }
}
