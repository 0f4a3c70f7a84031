package io.selfcare.security.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.selfcare.testing.OwnerDatabase;
import io.selfcare.testing.SelfcareServer;
import io.selfcare.testing.WithServer;
import java.util.List;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Reads the catalog of PostgreSQL: isolation is the schema's work, and nobody's to remember. */
@WithServer
final class SchemaRulesTest {
  private final Jdbi owner;

  SchemaRulesTest(SelfcareServer server) {
    this.owner = OwnerDatabase.of(server);
  }

  @TestFactory
  Stream<DynamicTest> theSchemaKeepsEachRule() {
    return rules().map(rule -> dynamicTest(rule.says(), () -> assertThat(broken(rule)).isEmpty()));
  }

  @TestFactory
  Stream<DynamicTest> eachRuleFindsWhatBreaksIt() {
    return rules()
        .map(
            rule ->
                dynamicTest(rule.says(), () -> assertThat(brokenByItsMutant(rule)).isNotEmpty()));
  }

  private static Stream<SchemaRule> rules() {
    return Stream.concat(TableRules.ALL.stream(), PrivilegeRules.ALL.stream());
  }

  private List<String> broken(SchemaRule rule) {
    return owner.withHandle(rule::broken);
  }

  /** PostgreSQL takes back changes of the schema like any other. */
  private List<String> brokenByItsMutant(SchemaRule rule) {
    try (Handle handle = owner.open()) {
      handle.begin();
      handle.execute("set local lock_timeout = '10s'");
      handle.createScript(rule.mutant()).execute();
      List<String> broken = rule.broken(handle);
      handle.rollback();
      return broken;
    }
  }
}
