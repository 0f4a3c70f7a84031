package io.selfcare.security.input;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.selfcare.knowledge.body.BodyFormat;
import io.selfcare.knowledge.body.BodyRenderer;
import io.selfcare.testing.Repository;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A real browser shows everything the lists of attacks become when they are an article's body: no
 * dialog, no script, no request (X1). The page itself plants one attack that must be noticed, so a
 * browser that notices nothing fails the test.
 */
final class BrowserTest {
  private static final List<String> LISTS =
      List.of(
          "XSS_Injection_Intruders_xss_alert.txt",
          "XSS_Injection_Intruders_JHADDIX_XSS.txt",
          "XSS_Injection_Intruders_RSNAKE_XSS.txt",
          "XSS_Injection_Intruders_XSS_Polyglots.txt",
          "XSS_Injection_Intruders_BRUTELOGIC-XSS-STRINGS.txt",
          "XSS_Injection_Intruders_MarioXSSVectors.txt",
          "XSS_Injection_Intruders_IntrudersXSS.txt");
  private static final String WATCH =
      """
      <!doctype html><meta charset=utf-8><title>quiet</title><link rel=icon href=data:,>
      <script>
        for (const name of ['alert', 'confirm', 'prompt', 'print', 'open'])
          window[name] = () => { document.title = 'ATTACKED'; };
        window.addEventListener('beforeunload', () => { document.title = 'ATTACKED'; });
      </script>
      """;

  @TempDir Path profile;

  private final BodyRenderer renderer = new BodyRenderer();
  private final Set<String> requests = new ConcurrentSkipListSet<>();

  @Test
  void nothingOfTheAttacksExecutesOrAsksForAnything() throws Exception {
    List<String> attacks = attacks();
    assertThat(attacks).hasSizeGreaterThan(500);
    StringBuilder page = new StringBuilder(WATCH);
    for (String attack : attacks) {
      for (BodyFormat format : BodyFormat.values()) {
        page.append("<div>").append(renderer.html(format, attack)).append("</div>\n");
      }
    }
    assertThat(page).doesNotContain("<img src");
    String shown = show(page.toString());
    assertThat(shown).contains("<title>quiet</title>");
    assertThat(requests).containsExactly("/page");
  }

  @Test
  void anAttackThatGotThroughWouldBeNoticed() throws Exception {
    String shown = show(WATCH + "<img src=/planted onerror=alert(1)>");
    assertThat(shown).contains("<title>ATTACKED</title>");
    assertThat(requests).contains("/planted");
  }

  private static List<String> attacks() throws IOException {
    List<String> attacks = new ArrayList<>();
    for (String list : LISTS) {
      Path file = Repository.shared("corpora/payloads-all-the-things/" + list);
      try (Stream<String> lines = Files.lines(file, StandardCharsets.ISO_8859_1)) {
        lines.filter(line -> !line.isBlank()).forEach(attacks::add);
      }
    }
    return attacks;
  }

  /** The page as the browser has it after it was left alone for five seconds of its own time. */
  private String show(String page) throws IOException, InterruptedException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          requests.add(exchange.getRequestURI().getPath());
          boolean asked = exchange.getRequestURI().getPath().equals("/page");
          byte[] body = asked ? page.getBytes(StandardCharsets.UTF_8) : new byte[0];
          exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
          exchange.sendResponseHeaders(asked ? 200 : 404, body.length == 0 ? -1 : body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    server.start();
    try {
      return chromium(server.getAddress().getPort());
    } finally {
      server.stop(0);
    }
  }

  private String chromium(int port) throws IOException, InterruptedException {
    Path log = profile.resolve("dom.html");
    Process browser =
        new ProcessBuilder(
                binary(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-features=NetworkTimeServiceQuerying",
                // Whatever host a vector names, the request would come to us.
                "--host-resolver-rules=MAP * 127.0.0.1:" + port,
                "--user-data-dir=" + profile.resolve("profile"),
                "--virtual-time-budget=5000",
                "--dump-dom",
                "http://127.0.0.1:" + port + "/page")
            .redirectOutput(log.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      assertThat(browser.waitFor(90, TimeUnit.SECONDS)).as("the browser ends").isTrue();
    } finally {
      browser.descendants().forEach(ProcessHandle::destroyForcibly);
      browser.destroyForcibly();
    }
    return Files.readString(log);
  }

  private static String binary() {
    String found =
        Stream.of(
                "/usr/bin/chromium",
                "/usr/bin/chromium-browser",
                "/usr/bin/google-chrome",
                "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome")
            .filter(path -> Files.isExecutable(Path.of(path)))
            .findFirst()
            .orElse("");
    Assumptions.assumeFalse(
        found.isEmpty(), "skipped: there is no Chromium here; ops/test installs it on Debian");
    return found;
  }
}
