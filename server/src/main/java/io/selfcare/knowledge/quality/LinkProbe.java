package io.selfcare.knowledge.quality;

import io.selfcare.platform.http.OutboundHttp;
import io.selfcare.platform.http.OutboundRefusedException;
import java.io.IOException;
import java.net.URI;

/** Looks whether a web address leads somewhere, without reaching into the company's own network. */
@FunctionalInterface
public interface LinkProbe {
  /** Asks the target; waits seconds at most. */
  Outcome probe(URI target);

  /** What came of it. */
  sealed interface Outcome {
    /** It answered; a status of 400 or more is an error. */
    record Answered(int status) implements Outcome {}

    /** There is no such host, or it did not answer in time. */
    record Unreachable() implements Outcome {}

    /** Nobody may look there, which says nothing of the target. */
    record Unknown() implements Outcome {}
  }

  /** Looks through the guard of all requests whose address a tenant names. */
  static LinkProbe through(OutboundHttp outbound) {
    return target -> {
      try {
        return new Outcome.Answered(outbound.status(target));
      } catch (OutboundRefusedException e) {
        return new Outcome.Unknown();
      } catch (IOException e) {
        return new Outcome.Unreachable();
      }
    };
  }
}
