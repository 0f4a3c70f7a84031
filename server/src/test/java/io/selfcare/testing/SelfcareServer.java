package io.selfcare.testing;

import io.dropwizard.core.Application;
import io.dropwizard.core.setup.Environment;
import io.dropwizard.testing.ConfigOverride;
import io.dropwizard.testing.DropwizardTestSupport;
import io.selfcare.SelfcareApplication;
import io.selfcare.SelfcareConfiguration;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** A whole server in this process, on a free port, with its own embedded PostgreSQL and data. */
public final class SelfcareServer implements AutoCloseable {
  public static final String OPERATOR_KEY = "op_test_0123456789abcdefghijklmnopqrstuvwxyz";

  private static final AtomicInteger TENANTS = new AtomicInteger();

  private final DropwizardTestSupport<SelfcareConfiguration> support;
  private final Contract contract;
  private final Path data;

  private SelfcareServer(
      Path data, Map<String, String> settings, Contract contract, Filter observer) {
    this.data = data;
    this.contract = contract;
    Map<String, String> fixed =
        Map.of(
            "data",
            data.toString(),
            "operatorKey",
            OPERATOR_KEY,
            "server.applicationConnectors[0].port",
            "0",
            "server.adminConnectors[0].port",
            "0",
            "logging.appenders[0].currentLogFilename",
            data.resolve("logs/server.json").toString(),
            "logging.appenders[0].archivedLogFilenamePattern",
            data.resolve("logs/server-%d.json.gz").toString());
    Map<String, String> all = new HashMap<>(fixed);
    all.putAll(settings);
    this.support =
        new DropwizardTestSupport<>(
            SelfcareApplication.class,
            Repository.root().resolve("ops/config/selfcare.yml").toString(),
            (String) null,
            all.entrySet().stream()
                .map(e -> ConfigOverride.config(e.getKey(), e.getValue()))
                .toArray(ConfigOverride[]::new)) {
          @Override
          public Application<SelfcareConfiguration> newApplication() {
            return new ObservedApplication(observer);
          }
        };
  }

  /**
   * Starts on a new data folder.
   *
   * @param settings configuration by path that differs from ops/config/selfcare.yml
   */
  public static SelfcareServer start(Map<String, String> settings) {
    try {
      return startOn(Files.createTempDirectory("selfcare-test"), settings);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** Starts on a data folder of the caller. */
  public static SelfcareServer startOn(Path data, Map<String, String> settings) {
    Contract contract = new Contract();
    return new SelfcareServer(data, settings, contract, new ContractFilter(contract)).started();
  }

  /** Starts one whose requests pass this filter instead of the check against the spec. */
  public static SelfcareServer behind(Filter observer, Map<String, String> settings)
      throws IOException {
    Path data = Files.createTempDirectory("selfcare-bench");
    return new SelfcareServer(data, settings, new Contract(), observer).started();
  }

  private SelfcareServer started() {
    try {
      support.before();
    } catch (Exception e) {
      throw new IllegalStateException("the server did not start", e);
    }
    return this;
  }

  public String url() {
    return "http://127.0.0.1:" + support.getLocalPort();
  }

  public String adminUrl() {
    return "http://127.0.0.1:" + support.getAdminPort();
  }

  /** What went over the wire against the spec; tests fail when it is not empty. */
  public Contract contract() {
    return contract;
  }

  /** Plain HTTP with any key, or with none. */
  public Http http(String key) {
    return new Http(url(), key);
  }

  public Http operator() {
    return http(OPERATOR_KEY);
  }

  /** A new tenant in French and English. */
  public TestTenant tenant() {
    return TestTenant.create(this, "Tenant " + TENANTS.incrementAndGet(), List.of("fr", "en"));
  }

  public Path data() {
    return data;
  }

  public SelfcareConfiguration configuration() {
    return support.getConfiguration();
  }

  /** The running parts, for tests that look below the API. */
  public Environment environment() {
    return support.getEnvironment();
  }

  @Override
  public void close() {
    support.after();
  }

  /** The application as it is, with an observer at the door. */
  private static final class ObservedApplication extends SelfcareApplication {
    private final Filter observer;

    ObservedApplication(Filter observer) {
      this.observer = observer;
    }

    @Override
    public void run(SelfcareConfiguration configuration, Environment environment) throws Exception {
      environment
          .servlets()
          .addFilter("observer", observer)
          .addMappingForUrlPatterns(EnumSet.of(DispatcherType.REQUEST), false, "/*");
      super.run(configuration, environment);
    }
  }
}
