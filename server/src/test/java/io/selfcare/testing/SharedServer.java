package io.selfcare.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Starts one server of a kind for the whole run and checks after each test that its traffic kept
 * the spec.
 */
final class SharedServer implements ParameterResolver, AfterEachCallback {
  private static final ExtensionContext.Namespace HERE =
      ExtensionContext.Namespace.create(SharedServer.class);

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == SelfcareServer.class;
  }

  @Override
  public SelfcareServer resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return server(context);
  }

  @Override
  public void afterEach(ExtensionContext context) {
    assertThat(server(context).contract().drain()).as("exchanges that broke the spec").isEmpty();
  }

  private static SelfcareServer server(ExtensionContext context) {
    SearchEngine engine = annotation(context.getRequiredTestClass()).search();
    return context
        .getRoot()
        .getStore(HERE)
        .getOrComputeIfAbsent(
            engine, wanted -> SelfcareServer.start(wanted.settings()), SelfcareServer.class);
  }

  /** Of the class itself, or of the one it extends. */
  private static WithServer annotation(Class<?> test) {
    WithServer annotation = test.getAnnotation(WithServer.class);
    return annotation != null ? annotation : annotation(test.getSuperclass());
  }
}
