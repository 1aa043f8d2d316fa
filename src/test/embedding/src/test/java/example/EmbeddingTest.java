package example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yibao.decision.Bill;
import org.yibao.money.Money;
import org.yibao.rulebook.Home;
import org.yibao.rulebook.Rulebooks;
import org.yibao.simulation.figures.PayerAmount;
import org.yibao.simulation.request.RequestException;
import org.yibao.simulation.request.RequestProblem;
import org.yibao.simulation.request.SimulationRequest;
import org.yibao.simulation.run.Simulation;
import org.yibao.simulation.tally.Payer;
import org.yibao.simulation.version.Versions;

/** What an outsider gets who depends on the jar alone. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EmbeddingTest {
    private static final String CLASS_PATH = System.getProperty("java.class.path");

    private static List<String> jars() {
        return Stream.of(CLASS_PATH.split(File.pathSeparator))
                .filter(entry -> entry.endsWith(".jar"))
                .map(entry -> Path.of(entry).getFileName().toString())
                .toList();
    }

    @Test
    void nothing_of_the_service_is_on_the_class_path() {
        assertTrue(jars().stream().anyMatch(name -> name.startsWith("yibao-rules")), CLASS_PATH);
        assertEquals(
                List.of(),
                jars().stream()
                        .filter(name ->
                                name.matches("(quarkus|jakarta|microprofile|smallrye|vertx|resteasy|jboss|picocli).*"))
                        .toList());
    }

    @Test
    void only_the_service_and_the_command_line_lack_classes() {
        String jar = Stream.of(CLASS_PATH.split(File.pathSeparator))
                .filter(entry -> Path.of(entry).getFileName().toString().startsWith("yibao-rules"))
                .findFirst()
                .orElseThrow();
        StringWriter said = new StringWriter();
        PrintWriter output = new PrintWriter(said);
        ToolProvider.findFirst("jdeps")
                .orElseThrow()
                .run(output, output, "--multi-release", "17", "--missing-deps", "--class-path", CLASS_PATH, jar);
        List<String> lacking = said.toString()
                .lines()
                .map(String::strip)
                .filter(line -> line.startsWith("org.yibao."))
                .toList();
        assertFalse(lacking.isEmpty(), said.toString());
        assertEquals(
                List.of(),
                lacking.stream()
                        .filter(line -> !line.matches("org\\.yibao\\.(web|command)\\..*"))
                        .toList());
    }

    @Test
    void a_year_and_a_stay_are_decided_as_over_rest() {
        Decide decided = Decide.run();
        assertEquals(yuan("290.00"), decided.funding().terms().contribution().standard());
        Bill bill = decided.settlement().statement();
        assertEquals(yuan("97200.00"), bill.basic());
        assertEquals(yuan("17420.00"), bill.seriousIllness());
        assertEquals(yuan("10766.00"), bill.assistance());
        assertEquals(yuan("24614.00"), bill.person());
    }

    @Test
    void a_change_is_simulated_as_on_the_command_line(@TempDir Path folder) throws IOException {
        assertEquals(
                yuan("111136.00"),
                Simulate.run(folder).payers().stream()
                        .filter(amount -> amount.payer() == Payer.BASIC_FUND)
                        .map(PayerAmount::difference)
                        .findFirst()
                        .orElseThrow());
    }

    @Test
    void what_is_wrong_of_a_request_is_said_field_by_field(@TempDir Path folder) {
        Home home = Home.packaged();
        Rulebooks rulebooks = Rulebooks.load(home, true);
        Simulation simulation = new Simulation(new Versions(home, rulebooks, true), rulebooks.divisions(), 1);
        SimulationRequest nobody = new SimulationRequest(1, null, null, null, null, null, null, null);
        RequestException refused = assertThrows(RequestException.class, () -> simulation.run(nobody, folder));
        assertEquals(
                List.of("year", "population"),
                refused.problems().stream().map(RequestProblem::field).toList());
        assertTrue(refused.getMessage().startsWith("year 的值“1”不符合要求，应为 1990 至 2100 之间的值。"), refused.getMessage());
    }

    private static Money yuan(String text) {
        return Money.ofYuan(text);
    }
}
