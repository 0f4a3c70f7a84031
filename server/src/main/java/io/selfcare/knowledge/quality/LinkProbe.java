package io.selfcare.knowledge.quality;

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

    /** The guard does not let anybody go there. */
    record Refused() implements Outcome {}

    /** Nobody has looked. */
    record Unknown() implements Outcome {}
  }

  /** Looks nowhere: for servers that must not call out. */
  static LinkProbe none() {
    return target -> new Outcome.Unknown();
  }
}
