package io.selfcare.cli;

import io.dropwizard.lifecycle.ServerLifecycleListener;
import java.io.PrintStream;
import org.eclipse.jetty.server.Server;

/** Tells the person at the terminal, once the server answers, where everything is. */
public final class Welcome implements ServerLifecycleListener {
  private final boolean demo;
  private final String operatorKey;
  private final boolean randomKey;
  private final DemoFile file;
  private final PrintStream out = System.out;

  /**
   * The welcome.
   *
   * @param demo whether the demo tenants are wanted
   * @param randomKey whether nobody knows the operator's key yet
   */
  public Welcome(boolean demo, String operatorKey, boolean randomKey, DemoFile file) {
    this.demo = demo;
    this.operatorKey = operatorKey;
    this.randomKey = randomKey;
    this.file = file;
  }

  @Override
  public void serverStarted(Server server) {
    String url = "http://127.0.0.1:" + getLocalPort(server);
    if (demo) {
      load(url);
    }
    out.println();
    out.println("  API       " + url + "/v1   (described at " + url + "/openapi.yaml)");
    out.println("  console   " + url + "/console/");
    if (demo) {
      out.println("  demo page " + url + "/demo/");
    }
    out.println("  metrics   http://127.0.0.1:" + getAdminPort(server) + "/metrics");
    if (randomKey) {
      out.println("  operator key, until the next start: " + operatorKey);
      out.println("  (set SELFCARE_OPERATOR_KEY to choose your own)");
    }
    file.tenants().forEach(tenant -> describe(url, tenant));
    out.println();
    out.println("ready " + url);
    out.flush();
  }

  private void load(String url) {
    try {
      new Demo(url, operatorKey, file).load();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (Exception e) {
      throw new IllegalStateException("the demo tenants could not be created", e);
    }
  }

  private void describe(String url, DemoTenant tenant) {
    DemoTenant.Example example = tenant.examples().getFirst();
    out.println();
    out.println("  " + tenant.name() + "   admin key (live): " + tenant.secretKey());
    out.println(
        """
          curl -s %s/v1/answers \\
            -H 'Authorization: Bearer %s' \\
            -H 'Content-Type: application/json' \\
            -d '{"question":"%s","locale":"%s","limit":3}'"""
            .formatted(
                url,
                tenant.secretKey(),
                example.question().replace("'", "’").replace("\"", "\\\""),
                example.locale()));
  }
}
