package io.selfcare.knowledge.quality;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.LockSupport;

/**
 * Follows the links to other sites: each address once, few at a time, and one host never twice at a
 * time nor without a pause. No transaction is open meanwhile.
 */
final class ExternalLinks {
  private static final int AT_ONCE = 8;
  private static final int MOST = 5_000;
  private static final Duration PAUSE = Duration.ofMillis(200);
  private static final int GONE = 410;
  private static final int NOT_FOUND = 404;
  private static final int SERVER_ERROR = 500;

  private final LinkProbe probe;

  ExternalLinks(LinkProbe probe) {
    this.probe = probe;
  }

  /** The links that lead nowhere. */
  List<Finding> dead(List<TextLink> links) throws InterruptedException {
    Map<String, List<TextLink>> byAddress = new LinkedHashMap<>();
    for (TextLink link : links) {
      if (byAddress.size() < MOST || byAddress.containsKey(link.target())) {
        byAddress.computeIfAbsent(link.target(), t -> new ArrayList<>()).add(link);
      }
    }
    Map<String, List<String>> byHost = new HashMap<>();
    byAddress.keySet().forEach(a -> byHost.computeIfAbsent(host(a), h -> new ArrayList<>()).add(a));
    Semaphore places = new Semaphore(AT_ONCE);
    List<Finding> found = new ArrayList<>();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<List<Finding>>> hosts = new ArrayList<>();
      for (List<String> addresses : byHost.values()) {
        Callable<List<Finding>> visit = () -> visit(addresses, byAddress, places);
        hosts.add(threads.submit(visit));
      }
      for (Future<List<Finding>> host : hosts) {
        found.addAll(host.get());
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException("links could not be followed", e);
    }
    return found;
  }

  private List<Finding> visit(
      List<String> addresses, Map<String, List<TextLink>> links, Semaphore places)
      throws InterruptedException {
    List<Finding> found = new ArrayList<>();
    for (String address : addresses) {
      places.acquire();
      LinkProbe.Outcome outcome;
      try {
        outcome = look(address);
      } finally {
        places.release();
      }
      for (TextLink link : links.getOrDefault(address, List.of())) {
        finding(link, outcome).ifPresent(found::add);
      }
      if (!(outcome instanceof LinkProbe.Outcome.Unknown) && addresses.size() > 1) {
        LockSupport.parkNanos(PAUSE.toNanos());
      }
    }
    return found;
  }

  private LinkProbe.Outcome look(String address) {
    try {
      return probe.probe(URI.create(address));
    } catch (IllegalArgumentException e) {
      return new LinkProbe.Outcome.Unreachable();
    }
  }

  /** A site that asks who is there, or wants to be left alone, is no dead link. */
  private static Optional<Finding> finding(TextLink link, LinkProbe.Outcome outcome) {
    return switch (outcome) {
      case LinkProbe.Outcome.Answered answered -> {
        int status = answered.status();
        boolean dead = status == NOT_FOUND || status == GONE || status >= SERVER_ERROR;
        yield dead ? Optional.of(link.dead(status)) : Optional.empty();
      }
      case LinkProbe.Outcome.Unreachable unreachable ->
          Optional.of(link.dead(DeadLinkReason.UNREACHABLE));
      case LinkProbe.Outcome.Unknown unknown -> Optional.empty();
    };
  }

  private static String host(String address) {
    try {
      String host = URI.create(address).getHost();
      return host == null ? "" : host;
    } catch (IllegalArgumentException e) {
      return "";
    }
  }
}
