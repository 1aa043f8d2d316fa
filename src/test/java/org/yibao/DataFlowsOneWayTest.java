package org.yibao;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Calendar;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.yibao.tables.Columns;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DataFlowsOneWayTest {
    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.yibao");

    /** From the bottom up: a room may use those before it. */
    private static final List<String> ROOMS = List.of(
            "yaml",
            "money",
            "codes",
            "divisions",
            "facts",
            "rules",
            "clauses",
            "drools",
            "tables",
            "workbook",
            "rulebook",
            "terms",
            "settlement",
            "decision",
            "review",
            "simulation",
            "web",
            "command");

    /** A newcomer reads a room at one go. */
    private static final int MOST_FILES = 32;

    @Test
    void every_class_is_in_a_room() {
        classes()
                .should()
                .resideInAnyPackage(
                        ROOMS.stream().map(DataFlowsOneWayTest::room).toArray(String[]::new))
                .check(OURS);
    }

    @Test
    void imports_run_downwards_only() {
        for (int room = 0; room < ROOMS.size(); room++) {
            String[] above = ROOMS.subList(room + 1, ROOMS.size()).stream()
                    .map(DataFlowsOneWayTest::room)
                    .toArray(String[]::new);
            if (above.length > 0) {
                noClasses()
                        .that()
                        .resideInAPackage(room(ROOMS.get(room)))
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(above)
                        .check(OURS);
            }
        }
    }

    @Test
    void the_service_and_the_command_line_do_not_know_each_other() {
        noClasses()
                .that()
                .resideInAPackage(room("command"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(room("web"))
                .check(OURS);
    }

    private static String room(String name) {
        return "org.yibao." + name + "..";
    }

    @Test
    void no_packages_depend_on_each_other_in_a_circle_at_any_depth() {
        for (String depth : List.of("org.yibao.(*)..", "org.yibao.(**)")) {
            SlicesRuleDefinition.slices()
                    .matching(depth)
                    .should()
                    .beFreeOfCycles()
                    .check(OURS);
        }
    }

    @Test
    void no_package_holds_more_than_one_sitting_reads() {
        Map<String, Long> files = OURS.stream()
                .filter(type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
                .collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.counting()));
        assertThat(files).allSatisfy((name, count) -> assertThat(count).as(name).isLessThanOrEqualTo(MOST_FILES));
    }

    @Test
    void no_simple_name_is_used_twice() {
        Map<String, List<String>> names = OURS.stream()
                .filter(type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
                .collect(Collectors.groupingBy(
                        JavaClass::getSimpleName, Collectors.mapping(JavaClass::getPackageName, Collectors.toList())));
        assertThat(names)
                .allSatisfy((name, packages) -> assertThat(packages).as(name).hasSize(1));
    }

    @Test
    void every_package_tells_its_story() {
        assertThat(OURS.stream().map(JavaClass::getPackageName).distinct()).allSatisfy(name -> assertThat(
                        Path.of("src/main/java", name.split("\\.")).resolve("package-info.java"))
                .exists());
    }

    @Test
    void only_its_room_knows_drools() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.yibao.drools..")
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
                .and()
                .doNotBelongToAnyOf(Columns.class) // names columns as a spreadsheet does
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
                .resideInAnyPackage(
                        "io.quarkus..",
                        "io.smallrye..",
                        "io.vertx..",
                        "io.micrometer..",
                        "jakarta..",
                        "org.eclipse.microprofile..",
                        "org.jboss..")
                .check(OURS);
    }

    /** A program that embeds the jar has no such library. */
    @Test
    void only_the_command_line_knows_its_library() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.yibao.command..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("picocli..")
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

    /** What decides is asked for a day; it never looks at one. */
    @Test
    void nothing_that_decides_reads_the_clock() {
        noClasses()
                .that()
                .resideInAnyPackage(ROOMS.subList(0, ROOMS.indexOf("simulation")).stream()
                        .map(DataFlowsOneWayTest::room)
                        .toArray(String[]::new))
                .should()
                .callMethodWhere(readsTheClock())
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Clock.class)
                .check(OURS);
    }

    private static DescribedPredicate<JavaMethodCall> readsTheClock() {
        return DescribedPredicate.describe("read the clock", call -> {
            JavaClass owner = call.getTargetOwner();
            String method = call.getName();
            return (owner.getPackageName().equals("java.time") && method.equals("now"))
                    || (owner.isEquivalentTo(System.class) && method.equals("currentTimeMillis"))
                    || (owner.isEquivalentTo(Calendar.class) && method.equals("getInstance"))
                    || (owner.isEquivalentTo(Date.class) && method.equals(JavaConstructor.CONSTRUCTOR_NAME));
        });
    }
}
