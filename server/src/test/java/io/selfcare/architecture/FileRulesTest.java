package io.selfcare.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A9 and the house rules that are seen in a source file, in every Java module. */
final class FileRulesTest {
  private static final int TYPICAL = 80;
  private static final List<SourceFile> FILES = Sources.main();

  @TestFactory
  Stream<DynamicTest> theSourcesKeepTheRule() {
    assertThat(FILES).hasSizeGreaterThan(300);
    return FileRule.all().stream()
        .map(
            rule ->
                dynamicTest(
                    rule.name(),
                    () -> assertThat(FILES.stream().flatMap(rule::violations).toList()).isEmpty()));
  }

  @TestFactory
  Stream<DynamicTest> anOffenderIsFound() {
    return FileRule.all().stream()
        .map(
            rule ->
                dynamicTest(
                    rule.name(), () -> assertThat(rule.violations(rule.example())).isNotEmpty()));
  }

  @Test
  void theTypicalFileIsShort() {
    List<Integer> lines =
        FILES.stream().map(SourceFile::lines).sorted(Comparator.naturalOrder()).toList();
    assertThat(lines.get(lines.size() / 2)).as("median").isLessThanOrEqualTo(TYPICAL);
  }

  @Test
  void everyPackageIsNullMarked() {
    Set<String> marked =
        FILES.stream()
            .filter(file -> file.path().endsWith("/package-info.java"))
            .filter(file -> file.text().contains("\n@NullMarked\npackage "))
            .map(FileRulesTest::folder)
            .collect(Collectors.toSet());
    assertThat(FILES.stream().map(FileRulesTest::folder).distinct()).allMatch(marked::contains);
  }

  private static String folder(SourceFile file) {
    return file.path().substring(0, file.path().lastIndexOf('/'));
  }
}
