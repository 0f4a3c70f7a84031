package io.selfcare;

import io.dropwizard.core.setup.Environment;
import io.dropwizard.jersey.setup.JerseyEnvironment;
import io.prometheus.metrics.exporter.servlet.jakarta.PrometheusMetricsServlet;
import io.prometheus.metrics.instrumentation.dropwizard.DropwizardExports;
import io.prometheus.metrics.instrumentation.jvm.JvmMetrics;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import io.selfcare.platform.http.AnswerHeaders;
import io.selfcare.platform.http.AuthenticationFilter;
import io.selfcare.platform.http.Booleans;
import io.selfcare.platform.http.CallParameter;
import io.selfcare.platform.http.ContentTypes;
import io.selfcare.platform.http.CorsFilter;
import io.selfcare.platform.http.Credentials;
import io.selfcare.platform.http.IdempotencyFilter;
import io.selfcare.platform.http.JettyErrors;
import io.selfcare.platform.http.OnceInvoker;
import io.selfcare.platform.http.OpenDoors;
import io.selfcare.platform.http.ProblemMapper;
import io.selfcare.platform.http.RateLimitFilter;
import io.selfcare.platform.http.ReadYourWrites;
import io.selfcare.platform.http.RequestIds;
import io.selfcare.platform.http.RequestRules;
import io.selfcare.platform.http.ScopeTable;
import io.selfcare.platform.http.SentFields;
import io.selfcare.platform.http.SoundHeaders;
import io.selfcare.platform.http.Times;
import io.selfcare.platform.http.ValidationProblems;
import io.selfcare.platform.observe.RequestMetrics;
import jakarta.servlet.DispatcherType;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumSet;
import java.util.Objects;
import org.glassfish.jersey.internal.inject.AbstractBinder;
import org.glassfish.jersey.server.ServerProperties;
import org.glassfish.jersey.server.spi.internal.ResourceMethodInvocationHandlerProvider;
import org.glassfish.jersey.server.spi.internal.ValueParamProvider;

/** Everything between a socket and a resource, in the order in which a request meets it. */
final class HttpWiring {
  private HttpWiring() {}

  static void install(
      Environment environment,
      SelfcareConfiguration configuration,
      PlatformWiring platform,
      Credentials credentials,
      ReadYourWrites.Indexing indexing)
      throws IOException {
    PrometheusRegistry metrics = metrics(environment);
    JettyErrors errors = new JettyErrors(platform.json, platform.ids);
    environment.getApplicationContext().setErrorHandler(errors);
    environment.lifecycle().addServerLifecycleListener(server -> server.setErrorHandler(errors));
    environment
        .servlets()
        .addFilter("request-ids", new RequestIds(platform.ids))
        .addMappingForUrlPatterns(EnumSet.allOf(DispatcherType.class), false, "/*");

    environment
        .servlets()
        .addFilter("content-types", new ContentTypes(platform.json))
        .addMappingForUrlPatterns(EnumSet.of(DispatcherType.REQUEST), true, "/*");

    JerseyEnvironment jersey = environment.jersey();
    jersey.property(ServerProperties.RESPONSE_SET_STATUS_OVER_SEND_ERROR, true);
    jersey.property(ServerProperties.LOCATION_HEADER_RELATIVE_URI_RESOLUTION_DISABLED, true);
    jersey.register(new OpenDoors());
    ProblemMapper problems = new ProblemMapper();
    jersey.register(problems);
    jersey.register(new ValidationProblems(problems));
    jersey.register(new Times());
    jersey.register(new Booleans());
    jersey.register(new CorsFilter());
    jersey.register(new RequestMetrics(metrics));
    jersey.register(new SoundHeaders());
    jersey.register(new AuthenticationFilter(credentials, scopes()));
    jersey.register(new RateLimitFilter(platform.limits));
    jersey.register(new RequestRules(configuration.bodies()));
    jersey.register(new IdempotencyFilter());
    jersey.register(new SentFields(platform.json));
    jersey.register(new AnswerHeaders());
    jersey.register(new ReadYourWrites(indexing));
    jersey.register(new Injection(platform));
  }

  private static ScopeTable scopes() throws IOException {
    try (InputStream spec = HttpWiring.class.getResourceAsStream("/openapi.yaml")) {
      return ScopeTable.load(
          Objects.requireNonNull(spec, "the bundled spec is not on the class path"));
    }
  }

  private static PrometheusRegistry metrics(Environment environment) {
    PrometheusRegistry registry = new PrometheusRegistry();
    JvmMetrics.builder().register(registry);
    DropwizardExports.builder().dropwizardRegistry(environment.metrics()).register(registry);
    environment
        .admin()
        .addServlet("prometheus", new PrometheusMetricsServlet(registry))
        .addMapping("/metrics");
    return registry;
  }

  /** What Jersey hands to, and does around, the generated methods. */
  private static final class Injection extends AbstractBinder {
    private final PlatformWiring platform;

    Injection(PlatformWiring platform) {
      this.platform = platform;
    }

    @Override
    protected void configure() {
      bind(new CallParameter()).to(ValueParamProvider.class);
      bind(new OnceInvoker(platform.idempotency)).to(ResourceMethodInvocationHandlerProvider.class);
    }
  }
}
