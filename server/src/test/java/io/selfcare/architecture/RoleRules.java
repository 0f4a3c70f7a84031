package io.selfcare.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.stream.Stream;

/** A5, A6, A8 and A10: what a class may do follows from its name. */
final class RoleRules {
  private static final String[] IMPURE = {
    "org.jdbi..",
    "java.sql..",
    "javax.sql..",
    "java.net..",
    "java.nio.file..",
    "jakarta.ws.rs..",
    "jakarta.servlet.."
  };

  private final String root;

  RoleRules(String root) {
    this.root = root;
  }

  Stream<Rule> all() {
    return Stream.of(sql(), connection(), hiddenDao(), resource(), pure(), names());
  }

  private Rule sql() {
    return new Rule(
        "A5 Jdbi only in *Dao and platform.db",
        noClasses()
            .that(doNotOwnSql())
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.jdbi.."),
        "knowledge.ServiceWithSql");
  }

  private Rule connection() {
    return new Rule(
        "A5 only a *Dao takes the connection out of a transaction",
        noClasses()
            .that(doNotOwnSql())
            .should()
            .callMethodWhere(
                DescribedPredicate.describe(
                    "it hands out the connection",
                    (JavaCall<?> call) ->
                        call.getTarget().getName().equals("handle")
                            && call.getTargetOwner().getPackageName().endsWith("platform.db"))),
        "knowledge.ServiceWithConnection");
  }

  private DescribedPredicate<JavaClass> doNotOwnSql() {
    return not(Named.of("Dao")).and(not(resideInAPackage(root + ".platform.db..")));
  }

  private Rule hiddenDao() {
    return new Rule(
        "A6 a *Dao is package-private",
        noClasses()
            .that()
            .haveSimpleNameEndingWith("Dao")
            .should()
            .haveModifier(JavaModifier.PUBLIC),
        "knowledge.PublicDao");
  }

  private Rule resource() {
    return new Rule(
        "A6 *Resource and *Mapper never touch a *Dao",
        noClasses()
            .that(Named.of("Resource", "Mapper"))
            .should(dependOnClassesThat(Named.of("Dao"))),
        "knowledge.HastyResource");
  }

  private Rule pure() {
    return new Rule(
        "A8 *Engine, *Policy, *Matcher and *Ranking only compute",
        noClasses()
            .that(Named.of("Engine", "Policy", "Matcher", "Ranking"))
            .should(
                dependOnClassesThat(
                    JavaClass.Predicates.resideInAnyPackage(IMPURE)
                        .or(platform("db"))
                        .or(platform("http"))
                        .or(platform("jobs"))
                        .or(platform("events")))),
        "knowledge.WritingPolicy");
  }

  private DescribedPredicate<JavaClass> platform(String part) {
    return resideInAPackage(root + ".platform." + part + "..");
  }

  private Rule names() {
    return new Rule(
        "A10 names say what a class is: no Manager, Helper, Util, Utils, Impl",
        noClasses()
            .that(not(resideInAPackage(root + ".api..")))
            .should()
            .haveNameMatching(".*(Manager|Helper|Utils?|Impl)(\\$.*)?"),
        "knowledge.ArticleManager");
  }
}
