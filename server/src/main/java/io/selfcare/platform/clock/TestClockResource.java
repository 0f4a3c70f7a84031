package io.selfcare.platform.clock;

import io.selfcare.api.TestClockApi;
import io.selfcare.api.model.TestClockPut;
import io.selfcare.platform.http.Call;
import java.time.ZoneOffset;

/** The clock of a test world over HTTP. */
public final class TestClockResource implements TestClockApi {
  private final TestClocks clocks;

  public TestClockResource(TestClocks clocks) {
    this.clocks = clocks;
  }

  @Override
  public io.selfcare.api.model.TestClock getTestClock(Call call) {
    return shown(clocks.get(call.space()));
  }

  @Override
  public io.selfcare.api.model.TestClock setTestClock(Call call, TestClockPut sent) {
    return shown(clocks.set(call.space(), call.actor(), sent.getNow().toInstant()));
  }

  @Override
  public io.selfcare.api.model.TestClock resetTestClock(Call call) {
    return shown(clocks.reset(call.space(), call.actor()));
  }

  private static io.selfcare.api.model.TestClock shown(TestClock clock) {
    return new io.selfcare.api.model.TestClock()
        .now(clock.now().atOffset(ZoneOffset.UTC))
        .set(clock.set());
  }
}
