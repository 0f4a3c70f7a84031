package io.selfcare.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.selfcare.SelfcareApplication;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Rules A1 to A8 and A10, one test a row, and for each the proof that it can fail: an example that
 * breaks it. (A9 and the other rules for files are in {@link FileRulesTest}; A11, row-level
 * security of every table, is read from the running database by the isolation tests.)
 */
final class ArchitectureTest {
  private static final String ROOT = "io.selfcare";
  private static final String EXAMPLES = "io.selfcare.architecture.examples";

  @TestFactory
  Stream<DynamicTest> theCodeKeepsTheRule() {
    JavaClasses code = new ClassFileImporter().importPath(compiled(SelfcareApplication.class));
    assertThat(code.contain(SelfcareApplication.class)).isTrue();
    return rules(ROOT).map(rule -> dynamicTest(rule.name(), () -> rule.check(code)));
  }

  @TestFactory
  Stream<DynamicTest> anOffenderIsFound() {
    JavaClasses examples = new ClassFileImporter().importPackages(EXAMPLES);
    return rules(EXAMPLES)
        .filter(rule -> !rule.offender().isEmpty())
        .map(
            rule ->
                dynamicTest(
                    rule.name(),
                    () ->
                        assertThat(rule.violations(examples))
                            .anyMatch(line -> line.contains(EXAMPLES + "." + rule.offender()))));
  }

  private static Stream<Rule> rules(String root) {
    return Stream.of(
            new DependencyRules(root).all(), new RoleRules(root).all(), new TimeRules(root).all())
        .flatMap(rows -> rows);
  }

  private static Path compiled(Class<?> type) {
    URL source = type.getProtectionDomain().getCodeSource().getLocation();
    try {
      return Path.of(source.toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
