package io.selfcare.platform.observe;

import com.codahale.metrics.health.HealthCheck;
import com.codahale.metrics.health.HealthCheckRegistry;
import io.selfcare.api.HealthApi;
import io.selfcare.api.model.Health;
import io.selfcare.api.model.HealthStatus;
import io.selfcare.api.model.Readiness;
import io.selfcare.api.model.ReadinessCheck;
import io.selfcare.api.model.ReadinessStatus;
import io.selfcare.platform.http.Call;
import io.selfcare.platform.http.ErrorCode;
import io.selfcare.platform.http.ProblemException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What load balancers and newcomers ask without a key: alive, ready, and what the API is. */
public final class HealthResource implements HealthApi {
  private final HealthCheckRegistry checks;
  private final String document;

  public HealthResource(HealthCheckRegistry checks) {
    this.checks = checks;
    this.document = read();
  }

  private static String read() {
    try (InputStream spec = HealthResource.class.getResourceAsStream("/openapi.yaml")) {
      return new String(Objects.requireNonNull(spec).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Health getHealth(Call call) {
    return new Health().status(HealthStatus.UP);
  }

  @Override
  public String getOpenApiDocument(Call call) {
    return document;
  }

  @Override
  public Readiness getReadiness(Call call) {
    Map<String, HealthCheck.Result> results = checks.runHealthChecks();
    HealthCheck.Result database = results.get(Checks.DATABASE);
    if (database != null && !database.isHealthy()) {
      throw new ProblemException(ErrorCode.SERVICE_UNAVAILABLE, "The database does not answer.");
    }
    List<ReadinessCheck> parts =
        results.entrySet().stream()
            .map(e -> new ReadinessCheck().name(e.getKey()).healthy(e.getValue().isHealthy()))
            .toList();
    boolean all = results.values().stream().allMatch(HealthCheck.Result::isHealthy);
    return new Readiness()
        .status(all ? ReadinessStatus.READY : ReadinessStatus.DEGRADED)
        .checks(parts);
  }
}
