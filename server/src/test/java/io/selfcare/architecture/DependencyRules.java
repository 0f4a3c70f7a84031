package io.selfcare.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Arrays;
import java.util.stream.Stream;

/** A1 to A4: which package may see which. */
final class DependencyRules {
  private final String root;

  DependencyRules(String root) {
    this.root = root;
  }

  Stream<Rule> all() {
    return Stream.of(
            table(), Stream.of(known(), cycles(""), cycles(".platform")), contract(), vendors())
        .flatMap(rows -> rows);
  }

  private Stream<Rule> table() {
    return Arrays.stream(Feature.values()).filter(feature -> !feature.isTop()).map(this::row);
  }

  private Rule row(Feature feature) {
    DescribedPredicate<JavaClass> foreign =
        resideInAPackage(root + "..").and(not(resideInAnyPackage(feature.allowedPackages(root))));
    return new Rule(
        "A1 " + feature.row(),
        noClasses()
            .that()
            .resideInAPackage(feature.packageName(root) + "..")
            .should()
            .dependOnClassesThat(foreign),
        switch (feature) {
          case PLATFORM -> "platform.KnowsFeature";
          case SEARCH -> "search.UsesKnowledge";
          default -> "";
        });
  }

  private Rule known() {
    String[] packages =
        Stream.concat(
                Stream.of(root, root + ".api.."),
                Arrays.stream(Feature.values()).map(feature -> feature.packageName(root) + ".."))
            .toArray(String[]::new);
    return new Rule(
        "A1 every feature has a row",
        classes().should().resideInAnyPackage(packages),
        "surprise.FeatureWithoutRow");
  }

  private Rule cycles(String below) {
    return new Rule(
        "A2 no cycles between the packages of " + (below.isEmpty() ? "io.selfcare" : "platform"),
        slices()
            .matching(root + below + ".(*)..")
            .should()
            .beFreeOfCycles()
            .ignoreDependency(resideInAPackage(root + ".api.."), resideInAPackage("..")),
        below.isEmpty() ? "search.UsesKnowledge" : "");
  }

  private Stream<Rule> contract() {
    return Stream.of(
        new Rule(
            "A3 what is generated from the contract is seen by *Resource and *Mapper only",
            noClasses()
                .that(
                    not(resideInAPackage(root + ".api..")).and(not(Named.of("Resource", "Mapper"))))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(root + ".api.."),
            "knowledge.ServiceWithDto"));
  }

  private Stream<Rule> vendors() {
    return Vendor.all().stream()
        .map(
            vendor ->
                new Rule(
                    "A4 " + String.join(" ", vendor.packages()) + " only in " + vendor.adapter(),
                    noClasses()
                        .that()
                        .resideOutsideOfPackage(vendor.adapterPackage(root))
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(vendor.packages().toArray(String[]::new)),
                    vendor.adapter().equals("search.lucene") ? "knowledge.TalksToLucene" : ""));
  }
}
