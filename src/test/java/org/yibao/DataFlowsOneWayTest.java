package org.yibao;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DataFlowsOneWayTest {
    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.yibao");

    @Test
    void imports_run_downwards_only() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("yaml")
                .definedBy("org.yibao.yaml..")
                .layer("money")
                .definedBy("org.yibao.money..")
                .layer("facts")
                .definedBy("org.yibao.facts..")
                .layer("rules")
                .definedBy("org.yibao.rules..")
                .layer("workbook")
                .definedBy("org.yibao.workbook..")
                .layer("rulebook")
                .definedBy("org.yibao.rulebook..")
                .layer("terms")
                .definedBy("org.yibao.terms..")
                .layer("settlement")
                .definedBy("org.yibao.settlement..")
                .layer("decision")
                .definedBy("org.yibao.decision..")
                .layer("review")
                .definedBy("org.yibao.review..")
                .layer("simulation")
                .definedBy("org.yibao.simulation..")
                .layer("web")
                .definedBy("org.yibao.web..")
                .layer("command")
                .definedBy("org.yibao.command..")
                .whereLayer("command")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("web")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("simulation")
                .mayOnlyBeAccessedByLayers("web", "command")
                .whereLayer("review")
                .mayOnlyBeAccessedByLayers("simulation", "web", "command")
                .whereLayer("decision")
                .mayOnlyBeAccessedByLayers("review", "simulation", "web", "command")
                .whereLayer("settlement")
                .mayOnlyBeAccessedByLayers("decision", "review", "simulation", "web", "command")
                .whereLayer("terms")
                .mayOnlyBeAccessedByLayers("settlement", "decision", "review", "simulation", "web", "command")
                .whereLayer("rulebook")
                .mayOnlyBeAccessedByLayers("decision", "review", "simulation", "web", "command")
                .whereLayer("workbook")
                .mayOnlyBeAccessedByLayers("rulebook", "terms", "decision", "review", "simulation", "web", "command")
                .whereLayer("rules")
                .mayOnlyBeAccessedByLayers(
                        "workbook", "rulebook", "terms", "decision", "review", "simulation", "web", "command")
                .whereLayer("yaml")
                .mayOnlyBeAccessedByLayers("rules", "rulebook", "review", "command")
                .whereLayer("facts")
                .mayOnlyBeAccessedByLayers(
                        "rules",
                        "workbook",
                        "rulebook",
                        "terms",
                        "settlement",
                        "decision",
                        "review",
                        "simulation",
                        "web",
                        "command")
                .check(OURS);
    }

    @Test
    void no_packages_depend_on_each_other_in_a_circle() {
        SlicesRuleDefinition.slices()
                .matching("org.yibao.(*)..")
                .should()
                .beFreeOfCycles()
                .check(OURS);
    }

    @Test
    void only_rules_knows_drools() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.yibao.rules..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.kie..", "org.drools..")
                .check(OURS);
    }

    @Test
    void only_workbook_knows_a_spreadsheet_library() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.yibao.workbook..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.poi..", "org.dhatim..")
                .check(OURS);
    }

    @Test
    void only_yaml_knows_a_yaml_library() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.yibao.yaml..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.yaml..", "com.fasterxml.jackson.dataformat.yaml..")
                .check(OURS);
    }

    @Test
    void only_population_files_know_a_database_or_arrow() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.yibao.simulation.files..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "org.duckdb..", "org.apache.arrow..")
                .check(OURS);
    }

    @Test
    void only_web_knows_the_framework() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.yibao.web..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.quarkus..", "jakarta..", "io.micrometer..")
                .check(OURS);
    }

    @Test
    void settlement_is_pure() {
        noClasses()
                .that()
                .resideInAPackage("org.yibao.settlement..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.quarkus..", "jakarta..", "java.sql..", "org.yibao.rules..")
                .check(OURS);
    }

    @Test
    void findings_facts_and_terms_are_records_or_code_lists() {
        classes()
                .that()
                .implement("org.yibao.rules.Finding")
                .and()
                .areNotInterfaces()
                .should()
                .beRecords()
                .check(OURS);
    }

    @Test
    void no_rule_or_term_reads_the_clock() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "org.yibao.facts..", "org.yibao.rules..", "org.yibao.terms..", "org.yibao.decision..")
                .should()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(OURS);
    }
}
