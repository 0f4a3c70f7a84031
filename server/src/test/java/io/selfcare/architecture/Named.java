package io.selfcare.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;

/** Classes by the role at the end of their name; what is nested in a class has its role. */
final class Named extends DescribedPredicate<JavaClass> {
  private final List<String> endings;

  private Named(List<String> endings) {
    super("named " + endings);
    this.endings = endings;
  }

  static Named of(String... endings) {
    return new Named(List.of(endings));
  }

  @Override
  public boolean test(JavaClass type) {
    return endings.stream().anyMatch(outermost(type).getSimpleName()::endsWith);
  }

  private static JavaClass outermost(JavaClass type) {
    return type.getEnclosingClass().map(Named::outermost).orElse(type);
  }
}
