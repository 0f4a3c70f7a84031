package io.selfcare.security.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.selfcare.platform.secrets.Secrets;
import io.selfcare.testing.Http;
import io.selfcare.testing.Reply;
import io.selfcare.testing.SelfcareServer;
import io.selfcare.testing.TestTenant;
import io.selfcare.testing.WithServer;
import java.util.Base64;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A secret is long, says what it is, is shown once and is kept by nobody but its owner. */
@WithServer
final class ApiKeySecretsTest {
  private static final int BITS = 128;
  private static final int DIGITS = 62;
  private static final Map<String, Object> SECRET =
      Map.of("name", "CRM", "kind", "secret", "role", "integration");
  private static final Map<String, Object> PUBLISHABLE =
      Map.of("name", "Site", "kind", "publishable");

  private final SelfcareServer server;

  ApiKeySecretsTest(SelfcareServer server) {
    this.server = server;
  }

  @Test
  void aKeySaysItsKindAndModeAndHoldsEnoughChance() {
    TestTenant tenant = server.tenant();
    hold(tenant.liveKey(), "sk_live_");
    hold(tenant.testKey(), "sk_test_");
    hold(made(tenant.http(), SECRET), "sk_live_");
    hold(made(tenant.testMode(), SECRET), "sk_test_");
    hold(made(tenant.http(), PUBLISHABLE), "pk_live_");
    hold(made(tenant.testMode(), PUBLISHABLE), "pk_test_");
  }

  private static void hold(String secret, String prefix) {
    assertThat(secret).startsWith(prefix);
    String chance = secret.substring(prefix.length());
    assertThat(chance).matches("[0-9A-Za-z]+");
    assertThat(chance.length() * Math.log(DIGITS) / Math.log(2)).isGreaterThanOrEqualTo(BITS);
  }

  @Test
  void everyDigitOfASecretIsLeftToChance() {
    Secrets secrets = new Secrets();
    List<String> made = Stream.generate(() -> secrets.next("")).limit(2000).toList();
    assertThat(new HashSet<>(made)).hasSize(2000);
    for (int i = 0; i < made.getFirst().length(); i++) {
      int place = i;
      assertThat(made.stream().map(secret -> secret.charAt(place)).distinct().count())
          .as("digits seen at place %d", i)
          .isEqualTo(DIGITS);
    }
  }

  @Test
  void aSecretIsShownOnce() {
    Http http = server.tenant().http();
    Reply made = http.post("/v1/api-keys", SECRET).is(201);
    String rotated =
        http.post("/v1/api-keys/" + made.at("/id") + "/rotate", "{}").is(201).at("/secret");
    String signing = http.post("/v1/end-user-keys", Map.of("name", "Portal")).is(201).at("/secret");
    Set<String> secrets = Set.of(made.at("/secret"), rotated, signing);
    for (String path :
        List.of(
            "/v1/api-keys",
            "/v1/api-keys/" + made.at("/id"),
            "/v1/end-user-keys",
            "/v1/audit-log",
            "/v1/tenant")) {
      assertThat(http.get(path).is(200).text()).as(path).doesNotContain(secrets);
    }
    String hint = http.get("/v1/api-keys/" + made.at("/id")).at("/prefixHint");
    assertThat(hint).isEqualTo("sk_live_…" + made.at("/secret").substring(47));
  }

  @Test
  void aSecretLiesNowhereInTheDatabaseNorInTheLogs() {
    TestTenant tenant = server.tenant();
    // The answer to a repeated request is kept, and it holds the secret too.
    Http once = tenant.http().with("Idempotency-Key", "make-one");
    String secret = made(once, Map.of("name", "Canary of keys", "kind", "publishable"));
    assertThat(made(once, Map.of("name", "Canary of keys", "kind", "publishable")))
        .isEqualTo(secret);
    String signing =
        tenant.http().post("/v1/end-user-keys", Map.of("name", "P")).is(201).at("/secret");
    SecretScan scan = new SecretScan(server);
    assertThat(scan.tables("Canary of keys")).contains("api_keys", "audit_log");
    assertThat(scan.tables(HexFormat.of().formatHex(Secrets.hash(secret)))).contains("api_keys");
    for (String shown : List.of(secret, tenant.liveKey(), tenant.testKey(), signing)) {
      assertThat(scan.places(shown)).isEmpty();
    }
    byte[] raw = Base64.getUrlDecoder().decode(signing);
    assertThat(scan.tables(HexFormat.of().formatHex(raw))).isEmpty();
    assertThat(scan.places(SelfcareServer.OPERATOR_KEY)).isEmpty();
  }

  private static String made(Http http, Map<String, Object> wish) {
    return http.post("/v1/api-keys", wish).is(201).at("/secret");
  }
}
