package io.selfcare.knowledge.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import io.selfcare.testing.Http;
import io.selfcare.testing.SelfcareServer;
import io.selfcare.testing.TestTenant;
import io.selfcare.testing.WithServer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Random sequences of workflow calls by random roles: what is live changes only by publishing,
 * nobody publishes without the right, states follow the table of the specification, and every
 * version can be restored. A failure names its seed and the shortest sequence that still fails.
 */
@WithServer
final class WorkflowPropertyTest {
  private static final int SEQUENCES = 12;
  private static final int LENGTH = 30;

  private final SelfcareServer server;
  private final WorkflowTable table = new WorkflowTable();

  WorkflowPropertyTest(SelfcareServer server) {
    this.server = server;
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void whateverIsCalledTheTableHolds(boolean reviewRequired) {
    Map<String, Http> roles = roles(reviewRequired);
    long base = Long.getLong("workflow.seed", System.nanoTime());
    Set<String> taken = new TreeSet<>();
    for (int i = 0; i < SEQUENCES; i++) {
      long seed = base + i;
      List<WorkflowCall> calls = WorkflowCall.sequence(new Random(seed), LENGTH);
      Throwable failure = failure(roles, reviewRequired, calls, taken);
      if (failure != null) {
        List<WorkflowCall> shortest = shrink(roles, reviewRequired, calls);
        throw new AssertionError(
            "-Dworkflow.seed=%d fails; shortest: %s".formatted(seed, shortest), failure);
      }
    }
    assertThat(taken).as("different steps of %d were taken", table.size()).hasSizeGreaterThan(9);
  }

  private @Nullable Throwable failure(
      Map<String, Http> roles,
      boolean reviewRequired,
      List<WorkflowCall> calls,
      Set<String> taken) {
    WorkflowRun run = new WorkflowRun(table, roles, reviewRequired);
    try {
      calls.forEach(run::call);
      run.theTrailHasNoGaps();
      run.everyVersionCanBeRestored();
      taken.addAll(run.taken());
      return null;
    } catch (AssertionError e) {
      return e;
    }
  }

  /** Leaves out call after call while it still fails. */
  private List<WorkflowCall> shrink(
      Map<String, Http> roles, boolean reviewRequired, List<WorkflowCall> failing) {
    List<WorkflowCall> shortest = failing;
    for (int i = shortest.size() - 1; i >= 0; i--) {
      List<WorkflowCall> shorter = new ArrayList<>(shortest);
      shorter.remove(i);
      if (failure(roles, reviewRequired, shorter, new TreeSet<>()) != null) {
        shortest = shorter;
      }
    }
    return shortest;
  }

  private Map<String, Http> roles(boolean reviewRequired) {
    TestTenant tenant = server.tenant();
    Http admin = tenant.http();
    String tag = admin.get("/v1/tenant").header("ETag");
    admin
        .with("If-Match", tag)
        .patch("/v1/tenant", Map.of("editorial", Map.of("reviewRequired", reviewRequired)))
        .is(200);
    Map<String, Http> roles = new HashMap<>();
    WorkflowCall.ROLES.forEach(role -> roles.put(role, tenant.as(role)));
    return roles;
  }
}
