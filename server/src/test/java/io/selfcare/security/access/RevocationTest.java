package io.selfcare.security.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import io.selfcare.platform.db.SystemDb;
import io.selfcare.platform.db.TenantDb;
import io.selfcare.platform.http.ProblemException;
import io.selfcare.platform.ids.Ids;
import io.selfcare.platform.secrets.MasterKey;
import io.selfcare.tenants.CredentialStore;
import io.selfcare.tenants.EndUserTokens;
import io.selfcare.testing.Http;
import io.selfcare.testing.OwnerDatabase;
import io.selfcare.testing.Reply;
import io.selfcare.testing.SelfcareServer;
import io.selfcare.testing.TestTenant;
import io.selfcare.testing.WithServer;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two keys are valid while one replaces the other, and a key that was taken back is worthless. */
@WithServer
final class RevocationTest {
  private static final Map<String, Object> KEY =
      Map.of("name", "CRM", "kind", "secret", "role", "integration");

  private final SelfcareServer server;

  RevocationTest(SelfcareServer server) {
    this.server = server;
  }

  @Test
  void twoKeysAreValidInRotationAndTheOldOneEnds() {
    Http admin = server.tenant().http();
    Reply old = admin.post("/v1/api-keys", KEY).is(201);
    String rotate = "/v1/api-keys/" + old.at("/id") + "/rotate";
    Reply next = admin.post(rotate, Map.of("graceSeconds", 3600)).is(201);
    server.http(old.at("/secret")).get("/v1/tenant").is(200);
    server.http(next.at("/secret")).get("/v1/tenant").is(200);
    admin.delete("/v1/api-keys/" + old.at("/id")).is(204);
    server.http(old.at("/secret")).get("/v1/tenant").isProblem(401, "unauthenticated");
    server.http(next.at("/secret")).get("/v1/tenant").is(200);
    String again = "/v1/api-keys/" + next.at("/id") + "/rotate";
    Reply last = admin.post(again, Map.of("graceSeconds", 0)).is(201);
    server.http(next.at("/secret")).get("/v1/tenant").isProblem(401, "unauthenticated");
    server.http(last.at("/secret")).get("/v1/tenant").is(200);
  }

  @Test
  void aRevokedKeyIsWorthlessAtOnceHereAndWithinAMinuteElsewhere(@TempDir Path data)
      throws Exception {
    TestTenant tenant = server.tenant();
    Reply key = tenant.http().post("/v1/api-keys", KEY).is(201);
    String secret = key.at("/secret");
    CredentialStore elsewhere = otherNode(data);
    assertThat(elsewhere.authenticate(secret).id()).isEqualTo(key.at("/id"));
    server.http(secret).get("/v1/tenant").is(200);
    tenant.http().delete("/v1/api-keys/" + key.at("/id")).is(204);
    server.http(secret).get("/v1/tenant").isProblem(401, "unauthenticated");
    Instant deadline = Instant.now().plus(Duration.ofSeconds(60));
    while (accepts(elsewhere, secret) && Instant.now().isBefore(deadline)) {
      LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
    }
    assertThatThrownBy(() -> elsewhere.authenticate(secret)).isInstanceOf(ProblemException.class);
  }

  @Test
  void secretsAreComparedInConstantTime() {
    JavaClasses classes =
        new ClassFileImporter().importPackages("io.selfcare.tenants", "io.selfcare.platform.http");
    ArchRuleDefinition.noClasses()
        .should()
        .callMethod(Arrays.class, "equals", byte[].class, byte[].class)
        .check(classes);
    ArchRuleDefinition.theClass(CredentialStore.class)
        .should()
        .callMethod(MessageDigest.class, "isEqual", byte[].class, byte[].class)
        .check(classes);
  }

  /** What a second server on the same database knows of keys. */
  private CredentialStore otherNode(Path data) throws Exception {
    InstantSource clock = InstantSource.system();
    Ids ids = new Ids(clock, new SecureRandom());
    TenantDb tenants = new TenantDb(OwnerDatabase.as(server, "selfcare_app"), clock, ids);
    return new CredentialStore(
        new SystemDb(OwnerDatabase.as(server, "selfcare_system"), clock, ids),
        new EndUserTokens(tenants, MasterKey.open(null, data.resolve("key")), clock),
        server.configuration().limits(),
        "op_of_another_node");
  }

  private static boolean accepts(CredentialStore node, String secret) {
    try {
      return node.authenticate(secret) != null;
    } catch (ProblemException e) {
      return false;
    }
  }
}
