package io.selfcare.bench;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * How long the server had requests in its hands: from the first filter until the answer is written,
 * without the wire and without the client. For requests that come one after the other.
 */
final class ServedTimes implements Filter {
  private static final long PATIENCE_SECONDS = 10;

  private final BlockingQueue<Served> served = new LinkedBlockingQueue<>();

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    long started = System.nanoTime();
    try {
      chain.doFilter(request, response);
    } finally {
      String path = ((HttpServletRequest) request).getRequestURI();
      served.add(new Served(path, System.nanoTime() - started));
    }
  }

  /** The time of the request to this path that has just been answered, in nanoseconds. */
  long take(String path) throws InterruptedException {
    Served taken;
    do {
      taken = served.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
      if (taken == null) {
        throw new IllegalStateException("no request to " + path + " has passed");
      }
    } while (!taken.path().equals(path));
    return taken.nanos();
  }

  private record Served(String path, long nanos) {}
}
