package dev.sherpa.rules;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.sherpa.rules.pack.RulePack;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

class ArchitectureTests {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .importUrl(RulePack.class.getProtectionDomain().getCodeSource().getLocation());

    @Test
    void looksAtEnoughClassesToMeanSomething() {
        assertThat(CLASSES.stream().filter(JavaClass::isTopLevelClass).count()).isGreaterThanOrEqualTo(70);
        assertThat(packages())
                .extracting(JavaPackage::getName)
                .contains(
                        "dev.sherpa.rules.fact",
                        "dev.sherpa.rules.provided",
                        "dev.sherpa.rules.pack",
                        "dev.sherpa.rules.assess",
                        "dev.sherpa.rules.cases",
                        "dev.sherpa.rules.sandbox",
                        "dev.sherpa.rules.match",
                        "dev.sherpa.rules.lint",
                        "dev.sherpa.rules.format",
                        "dev.sherpa.rules.describe",
                        "dev.sherpa.rules.explain",
                        "dev.sherpa.rules.repair",
                        "dev.sherpa.rules.whatif");
        assertThat(CLASSES).noneMatch(each -> each.getName().endsWith("Tests"));
    }

    @Test
    void packagesAreFreeOfCycles() {
        slices().matching("dev.sherpa.rules.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void packagesBuildOnEachOtherInOneDirection() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("fact")
                .definedBy("dev.sherpa.rules.fact..")
                .layer("sandbox")
                .definedBy("dev.sherpa.rules.sandbox..")
                .layer("match")
                .definedBy("dev.sherpa.rules.match..")
                .layer("provided")
                .definedBy("dev.sherpa.rules.provided..")
                .layer("pack")
                .definedBy("dev.sherpa.rules.pack..")
                .layer("assess")
                .definedBy("dev.sherpa.rules.assess..")
                .layer("cases")
                .definedBy("dev.sherpa.rules.cases..")
                .layer("lint")
                .definedBy("dev.sherpa.rules.lint..")
                .layer("format")
                .definedBy("dev.sherpa.rules.format..")
                .layer("describe")
                .definedBy("dev.sherpa.rules.describe..")
                .layer("explain")
                .definedBy("dev.sherpa.rules.explain..")
                .layer("repair")
                .definedBy("dev.sherpa.rules.repair..")
                .layer("whatif")
                .definedBy("dev.sherpa.rules.whatif..")
                .whereLayer("whatif")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("repair")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("explain")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("format")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("describe")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("lint")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("cases")
                .mayOnlyBeAccessedByLayers("describe")
                .whereLayer("assess")
                .mayOnlyBeAccessedByLayers("cases", "describe", "explain", "repair", "whatif")
                .whereLayer("pack")
                .mayOnlyBeAccessedByLayers(
                        "assess", "cases", "lint", "format", "describe", "explain", "repair", "whatif")
                .whereLayer("match")
                .mayOnlyBeAccessedByLayers("pack", "assess")
                .whereLayer("provided")
                .mayOnlyBeAccessedByLayers("pack", "assess", "explain")
                .whereLayer("sandbox")
                .mayOnlyBeAccessedByLayers("match", "provided", "pack", "assess", "explain")
                .whereLayer("fact")
                .mayOnlyBeAccessedByLayers(
                        "provided", "pack", "assess", "cases", "describe", "explain", "repair", "whatif")
                .check(CLASSES);
    }

    @Test
    void rulesKnowNothingOfSpringOrJackson() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework..", "com.fasterxml..", "tools.jackson..", "jakarta..", "org.hibernate..")
                .check(CLASSES);
    }

    @Test
    void droolsStaysWhereRulesAreCompiledMatchedOrProvidedFor() {
        noClasses()
                .that(are(resideOutsideOfPackages(
                        "dev.sherpa.rules.pack..",
                        "dev.sherpa.rules.match..",
                        "dev.sherpa.rules.provided..",
                        "dev.sherpa.rules.sandbox..")))
                .should()
                .dependOnClassesThat(are(resideInAnyPackage("org.kie..", "org.drools..")))
                .check(CLASSES);
        assertThat(CLASSES).anyMatch(each -> each.getDirectDependenciesFromSelf().stream()
                .anyMatch(dependency ->
                        dependency.getTargetClass().getPackageName().startsWith("org.kie")));
    }

    @Test
    void nothingPrints() {
        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(CLASSES);
        NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING.check(CLASSES);
    }

    /** The day and the instant as of which something counts are given, never taken from a clock. */
    @Test
    void nothingLooksAtAClock() {
        noClasses()
                .should()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(CLASSES);
    }

    @Test
    void everyPackageSaysWhatLivesThereAndIsNullMarked() {
        assertThat(packages()).allSatisfy(each -> {
            assertThat(each.tryGetPackageInfo())
                    .as("package-info of %s", each.getName())
                    .isPresent();
            assertThat(each.isAnnotatedWith(NullMarked.class))
                    .as("@NullMarked on %s", each.getName())
                    .isTrue();
        });
    }

    @Test
    void namesSayWhatAClassIs() {
        List<String> empty = List.of("Util", "Utils", "Helper", "Manager", "Impl");

        assertThat(CLASSES).extracting(JavaClass::getSimpleName).noneMatch(name -> empty.stream()
                .anyMatch(name::endsWith));
    }

    private static Set<JavaPackage> packages() {
        return CLASSES.getPackage("dev.sherpa.rules").getSubpackagesInTree();
    }
}
