package io.selfcare.cli;

import io.dropwizard.lifecycle.ServerLifecycleListener;
import io.selfcare.SelfcareConfiguration;
import io.selfcare.platform.db.DataDirectory;
import java.io.PrintStream;
import org.eclipse.jetty.server.Server;

/** Tells the person at the terminal, once the server answers, where everything is. */
public final class Welcome implements ServerLifecycleListener {
  private final SelfcareConfiguration configuration;
  private final DataDirectory data;
  private final String operatorKey;
  private final PrintStream out = System.out;

  public Welcome(SelfcareConfiguration configuration, DataDirectory data, String operatorKey) {
    this.configuration = configuration;
    this.data = data;
    this.operatorKey = operatorKey;
  }

  @Override
  public void serverStarted(Server server) {
    String url = "http://127.0.0.1:" + getLocalPort(server);
    boolean random = configuration.operatorKey() == null || configuration.operatorKey().isBlank();
    if (random) {
      out.println(
          "operator key (new at each start; set SELFCARE_OPERATOR_KEY to choose): " + operatorKey);
    }
    out.println("data    " + data.resolve(""));
    out.println("API     " + url + "/v1        described at " + url + "/openapi.yaml");
    out.println("ready " + url);
    out.flush();
  }
}
