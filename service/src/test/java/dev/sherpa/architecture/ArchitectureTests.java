package dev.sherpa.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.sherpa.SherpaApplication;
import jakarta.persistence.Entity;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.context.annotation.Import;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;

class ArchitectureTests {

    private static final String RULES = "dev.sherpa.rules..";
    private static final String API = "dev.sherpa.api..";

    private static JavaClasses everything;
    private static JavaClasses service;

    @BeforeAll
    static void look() {
        everything = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("dev.sherpa");
        service = everything.that(DescribedPredicate.not(resideInAnyPackage(RULES, API, "dev.sherpa.client..")));
    }

    @Test
    void looksAtEnoughToMeanSomething() {
        assertThat(service.stream().map(JavaClass::getPackageName).collect(Collectors.toSet()))
                .contains(
                        "dev.sherpa",
                        "dev.sherpa.assessment",
                        "dev.sherpa.cli",
                        "dev.sherpa.dossier",
                        "dev.sherpa.idempotency",
                        "dev.sherpa.pack",
                        "dev.sherpa.web");
        assertThat(service).hasSizeGreaterThan(80);
        assertThat(everything.that(resideInAPackage(RULES))).hasSizeGreaterThan(80);
        assertThat(everything.that(resideInAPackage(API))).hasSizeGreaterThan(40);
    }

    /** What Spring does not look at is not part of the application, and nobody is told. */
    @Test
    void whatIsSpringsLiesWhereSpringLooks() {
        SpringBootApplication application = SherpaApplication.class.getAnnotation(SpringBootApplication.class);
        EntityScan entities = SherpaApplication.class.getAnnotation(EntityScan.class);
        EnableJpaRepositories repositories = SherpaApplication.class.getAnnotation(EnableJpaRepositories.class);

        classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .should()
                .resideInAnyPackage(entities.value())
                .check(service);
        classes()
                .that()
                .areAssignableTo(Repository.class)
                .should()
                .resideInAnyPackage(repositories.value())
                .check(service);
        Set<String> beside =
                everything.that(DescribedPredicate.not(resideInAnyPackage(application.scanBasePackages()))).stream()
                        .filter(found -> found.isMetaAnnotatedWith(Component.class))
                        .map(JavaClass::getName)
                        .collect(Collectors.toSet());
        assertThat(beside).contains(SherpaApplication.class.getName());
        beside.remove(SherpaApplication.class.getName());
        assertThat(SherpaApplication.class.getAnnotation(Import.class).value())
                .extracting(Class::getName)
                .containsExactlyInAnyOrderElementsOf(beside);
    }

    @Test
    void capabilitiesAreFreeOfCycles() {
        slices().matching("dev.sherpa.(*)..").should().beFreeOfCycles().check(everything);
    }

    @Test
    void theEngineKnowsNeitherTheServiceNorItsContract() {
        noClasses()
                .that()
                .resideInAPackage(RULES)
                .should()
                .dependOnClassesThat(
                        resideInAPackage("dev.sherpa..").and(DescribedPredicate.not(resideInAPackage(RULES))))
                .orShould()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "jakarta..")
                .check(everything);
    }

    @Test
    void onlyTheEngineKnowsDrools() {
        noClasses()
                .that()
                .resideOutsideOfPackage(RULES)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.kie..", "org.drools..")
                .check(everything);
    }

    @Test
    void theWebLayerKnowsNoCapability() {
        noClasses()
                .that()
                .resideInAPackage("dev.sherpa.web..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "dev.sherpa.dossier..",
                        "dev.sherpa.assessment..",
                        "dev.sherpa.pack..",
                        "dev.sherpa.idempotency..",
                        RULES)
                .check(everything);
    }

    @Test
    void controllersAreKnownToNobody() {
        Set<String> controllers = service.stream()
                .filter(type ->
                        type.isMetaAnnotatedWith(Controller.class) || type.isMetaAnnotatedWith(ControllerAdvice.class))
                .map(JavaClass::getSimpleName)
                .collect(Collectors.toSet());

        assertThat(controllers)
                .contains("DossierController", "FactController", "AssessmentController", "RulePackController");
        classes()
                .that()
                .areMetaAnnotatedWith(Controller.class)
                .or()
                .areMetaAnnotatedWith(ControllerAdvice.class)
                .should()
                .bePackagePrivate()
                .check(service);
    }

    @Test
    void nothingPrintsToStandardStreams() {
        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(everything);
    }
}
