package io.selfcare.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import java.util.List;

/**
 * One row: a sentence that the code must satisfy.
 *
 * @param name starts with the number of the rule in the architecture
 * @param offender the class among the {@code examples} that breaks it; empty where none can be
 *     written, because the library it forbids is not there yet
 */
record Rule(String name, ArchRule rule, String offender) {
  Rule {
    rule = rule.allowEmptyShould(true).as(name);
  }

  void check(JavaClasses classes) {
    EvaluationResult result = rule.evaluate(classes);
    if (result.hasViolation()) {
      throw new AssertionError(result.getFailureReport().toString());
    }
  }

  /** What it says about the classes, one line a violation. */
  List<String> violations(JavaClasses classes) {
    return rule.evaluate(classes).getFailureReport().getDetails();
  }
}
