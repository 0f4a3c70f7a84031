package io.selfcare.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A7: the clock and randomness enter through platform, so that a test can set both. The one real
 * clock is made where a process is put together: by the platform's wiring, or by a command, which
 * wires what it needs. Measuring how long something took is not reading a clock, but platform's
 * business all the same.
 */
final class TimeRules {
  private static final Set<String> CLOCKS =
      Set.of("system", "systemUTC", "systemDefaultZone", "tickMillis", "tickSeconds");
  private static final Set<String> RANDOM =
      Set.of(
          "java.util.Random",
          "java.util.SplittableRandom",
          "java.util.concurrent.ThreadLocalRandom",
          "java.security.SecureRandom",
          "java.util.random.RandomGenerator");

  private final String root;

  TimeRules(String root) {
    this.root = root;
  }

  Stream<Rule> all() {
    return Stream.of(
        row("the time of day", this::readsClock, "knowledge.ReadsClock"),
        row("a system clock", this::makesClock, "knowledge.MakesClock"),
        row("System.nanoTime", call -> is(call, "java.lang.System", "nanoTime"), ""),
        row("a random id", call -> is(call, "java.util.UUID", "randomUUID"), "knowledge.RandomId"),
        row("a random number", this::random, "knowledge.ThrowsDice"));
  }

  private Rule row(String what, java.util.function.Predicate<JavaCall<?>> calls, String offender) {
    DescribedPredicate<JavaClass> elsewhere =
        not(resideInAPackage(root + ".platform.."))
            .and(not(simpleName("PlatformWiring")))
            .and(not(command()));
    return new Rule(
        "A7 " + what + " only in platform",
        noClasses().that(elsewhere).should().callCodeUnitWhere(describe(what, calls)),
        offender);
  }

  private DescribedPredicate<JavaClass> command() {
    return resideInAPackage(root + ".cli").and(simpleNameEndingWith("Command"));
  }

  private boolean readsClock(JavaCall<?> call) {
    String owner = call.getTargetOwner().getName();
    boolean now =
        owner.startsWith("java.time.")
            && call.getTarget().getName().equals("now")
            && call.getTarget().getRawParameterTypes().isEmpty();
    return now
        || is(call, "java.lang.System", "currentTimeMillis")
        || (List.of("java.util.Date", "java.util.GregorianCalendar").contains(owner)
            && call.getTarget().getName().equals("<init>")
            && call.getTarget().getRawParameterTypes().isEmpty());
  }

  private boolean makesClock(JavaCall<?> call) {
    return List.of("java.time.Clock", "java.time.InstantSource")
            .contains(call.getTargetOwner().getName())
        && CLOCKS.contains(call.getTarget().getName());
  }

  private boolean random(JavaCall<?> call) {
    return is(call, "java.lang.Math", "random")
        || (RANDOM.contains(call.getTargetOwner().getName())
            && Set.of("<init>", "current", "getDefault", "of", "getInstanceStrong")
                .contains(call.getTarget().getName()));
  }

  private static boolean is(JavaCall<?> call, String owner, String name) {
    return call.getTargetOwner().getName().equals(owner) && call.getTarget().getName().equals(name);
  }
}
