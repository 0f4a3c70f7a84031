package io.selfcare.security.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dropwizard.core.Application;
import io.dropwizard.core.Configuration;
import io.dropwizard.core.server.DefaultServerFactory;
import io.dropwizard.core.setup.Environment;
import io.dropwizard.jetty.HttpConnectorFactory;
import io.dropwizard.logging.common.ExternalLoggingFactory;
import io.dropwizard.testing.DropwizardTestSupport;
import io.selfcare.platform.http.DeclaredScope;
import io.selfcare.platform.http.OpenDoors;
import io.selfcare.platform.http.OperationId;
import io.selfcare.platform.http.SuccessStatus;
import io.selfcare.testing.SelfcareServer;
import io.selfcare.testing.WithServer;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A resource method that declares no scope keeps the server from starting. */
@WithServer
final class OpenDoorsTest {
  private final SelfcareServer server;

  OpenDoorsTest(SelfcareServer server) {
    this.server = server;
  }

  /** As a hand-written resource would be that goes past the spec. */
  @Path("/open")
  public static final class Open {
    @GET
    public String get() {
      return "anybody";
    }
  }

  /** Open below a path that is not, where it is easy to overlook. */
  @Path("/outer")
  public static final class Nested {
    @GET
    @OperationId("getOuter")
    @DeclaredScope("tenant:read")
    @SuccessStatus(200)
    public String get() {
      return "declared";
    }

    @GET
    @Path("/inner")
    public String inner() {
      return "anybody";
    }
  }

  /** A server with one resource behind the door that the real one stands behind. */
  public static final class Guarded extends Application<Configuration> {
    private final Object resource;

    Guarded(Object resource) {
      this.resource = resource;
    }

    @Override
    public void run(Configuration configuration, Environment environment) {
      environment.jersey().register(new OpenDoors());
      environment.jersey().register(resource);
    }
  }

  @Test
  void anOperationWithoutAScopeDoesNotStart() {
    assertThatThrownBy(() -> start(new Open())).hasStackTraceContaining("GET /open");
    assertThatThrownBy(() -> start(new Nested()))
        .hasStackTraceContaining("operations without a scope: [GET /inner]");
  }

  @Test
  void theServerStandsBehindThatDoor() {
    assertThat(server.environment().jersey().getResourceConfig().getInstances())
        .hasAtLeastOneElementOfType(OpenDoors.class);
  }

  private static void start(Object resource) throws Exception {
    DropwizardTestSupport<Configuration> support =
        new DropwizardTestSupport<>(Guarded.class, onFreePorts()) {
          @Override
          public Application<Configuration> newApplication() {
            return new Guarded(resource);
          }
        };
    try {
      support.before();
    } finally {
      support.after();
    }
  }

  private static Configuration onFreePorts() {
    DefaultServerFactory factory = new DefaultServerFactory();
    factory.setRegisterDefaultExceptionMappers(false);
    Stream.of(factory.getApplicationConnectors(), factory.getAdminConnectors())
        .map(connectors -> (HttpConnectorFactory) connectors.getFirst())
        .forEach(
            connector -> {
              connector.setPort(0);
              connector.setBindHost("127.0.0.1");
            });
    Configuration configuration = new Configuration();
    configuration.setServerFactory(factory);
    // The log belongs to the other server of this process.
    configuration.setLoggingFactory(new ExternalLoggingFactory());
    return configuration;
  }
}
