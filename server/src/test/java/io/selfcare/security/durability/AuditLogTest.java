package io.selfcare.security.durability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import io.selfcare.platform.audit.Actor;
import io.selfcare.platform.audit.AuditEntry;
import io.selfcare.platform.db.ChangeTx;
import io.selfcare.platform.db.TenantTx;
import io.selfcare.platform.ids.SpaceId;
import io.selfcare.testing.Http;
import io.selfcare.testing.SelfcareServer;
import io.selfcare.testing.TestTenant;
import io.selfcare.testing.WithServer;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The audit log is written with the change or not at all, and nobody can rewrite it unseen. */
@WithServer
@ExtendWith(PlatformDatabase.Shared.class)
final class AuditLogTest {
  private static final String NOT_ALLOWED = "42501";

  private final SelfcareServer server;
  private final PlatformDatabase database;

  AuditLogTest(SelfcareServer server, PlatformDatabase database) {
    this.server = server;
    this.database = database;
  }

  @Test
  void theChainFollowsFromWhatTheApiShows() {
    TestTenant tenant = tenantWithHistory();
    assertThat(log(tenant.http())).hasSizeGreaterThan(4);
    assertThat(AuditChain.firstBroken(log(tenant.http()))).isEmpty();
    assertThat(AuditChain.firstBroken(log(tenant.testMode()))).isEmpty();
  }

  static Stream<String> forgeries() {
    return Stream.of(
        "update audit_log set details = '{}' where sequence = 3",
        "update audit_log set actor_id = 'operator' where sequence = 3",
        "update audit_log set at = at + interval '1 microsecond' where sequence = 3",
        "update audit_log set target_id = target_id || 'x' where sequence = 3",
        "delete from audit_log where sequence = 3");
  }

  @ParameterizedTest
  @MethodSource("forgeries")
  void aForgeryByTheOwnerOfTheDatabaseShows(String forgery) {
    TestTenant tenant = tenantWithHistory();
    Jdbi owner = Jdbi.create(Postmaster.of(server.data()).ownerUrl());
    int forged =
        owner.withHandle(
            handle ->
                handle
                    .createUpdate(
                        forgery
                            + " and space_id = (select space_id from audit_log"
                            + " where action = 'end_user_key.created' and details like :mark)")
                    .bind("mark", "%Portal of " + tenant.id() + "%")
                    .execute());
    assertThat(forged).isEqualTo(1);
    assertThat(AuditChain.firstBroken(log(tenant.http()))).isEqualTo(OptionalLong.of(3));
  }

  /** Five entries in live mode. */
  private TestTenant tenantWithHistory() {
    TestTenant tenant = server.tenant();
    Http http = tenant.http();
    http.post("/v1/end-user-keys", Map.of("name", "Portal of " + tenant.id())).is(201);
    tenant.as("agent");
    tenant.as("analyst");
    tenant.as("editor");
    return tenant;
  }

  private static List<JsonNode> log(Http http) {
    return Listing.all(http, "/v1/audit-log").reversed();
  }

  @ParameterizedTest
  @MethodSource("rewrites")
  void noRoleOfTheServerMayRewriteIt(String rewrite) {
    SpaceId space = database.space();
    try (PlatformDatabase.Node node = database.node()) {
      node.tenants().change(space, Actor.OPERATOR, AuditLogTest::audited);
      for (Jdbi role : List.of(node.pools().app(), node.pools().system())) {
        UnableToExecuteStatementException refused =
            catchThrowableOfType(
                UnableToExecuteStatementException.class,
                () -> role.useHandle(handle -> handle.execute(rewrite)));
        assertThat(refused).as("an exception").isNotNull();
        assertThat(((SQLException) refused.getCause()).getSQLState()).isEqualTo(NOT_ALLOWED);
      }
    }
  }

  static Stream<String> rewrites() {
    return Stream.of(
        "update audit_log set details = '{}'",
        "delete from audit_log",
        "truncate audit_log",
        "alter table audit_log disable trigger audit_chain",
        "drop table audit_log");
  }

  private static String audited(ChangeTx tx) {
    tx.audit(new AuditEntry("thing.changed", "thing", "thing_1", Map.of()));
    return "done";
  }

  @Test
  void aChangeWithoutAnEntryIsRolledBack() {
    SpaceId space = database.space();
    try (PlatformDatabase.Node node = database.node()) {
      assertThat(
              catchThrowableOfType(
                  IllegalStateException.class,
                  () -> node.tenants().change(space, Actor.OPERATOR, tx -> rename(tx, "Silent"))))
          .hasMessageContaining("without an audit entry");
      assertThat(name(space)).isEqualTo("Tenant");
    }
  }

  @Test
  void aChangeThatFailsLeavesNoEntry() {
    SpaceId space = database.space();
    try (PlatformDatabase.Node node = database.node()) {
      assertThatThrownBy(
              () ->
                  node.tenants()
                      .change(
                          space,
                          Actor.OPERATOR,
                          tx -> {
                            rename(tx, "Half");
                            audited(tx);
                            throw new IllegalStateException("on purpose");
                          }))
          .hasMessage("on purpose");
      assertThat(name(space)).isEqualTo("Tenant");
      assertThat(entries(space)).isZero();
    }
  }

  private static String rename(TenantTx tx, String name) {
    tx.handle()
        .createUpdate("update spaces set name = :name where space_id = :space")
        .bind("name", name)
        .bind("space", tx.space().value())
        .execute();
    return name;
  }

  private String name(SpaceId space) {
    return database
        .owner()
        .withHandle(
            handle ->
                handle
                    .createQuery("select name from spaces where space_id = :space")
                    .bind("space", space.value())
                    .mapTo(String.class)
                    .one());
  }

  private int entries(SpaceId space) {
    return database
        .owner()
        .withHandle(
            handle ->
                handle
                    .createQuery("select count(*) from audit_log where space_id = :space")
                    .bind("space", space.value())
                    .mapTo(int.class)
                    .one());
  }
}
