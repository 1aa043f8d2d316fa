package org.yibao.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yibao.command.Ran.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.duckdb.DuckDBDriver;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yibao.simulation.figures.GoalScope;
import org.yibao.simulation.figures.Indicator;
import org.yibao.simulation.figures.IndicatorPlace;
import org.yibao.simulation.tally.Payer;

/** What the catalogue of indicators declares is in every output of a run, and no output has an indicator that it does not declare. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class IndicatorsEverywhereTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String AREA = "222400";
    private static final Set<String> OF_A_GROUP_BESIDE =
            Set.of("key", "label", "persons", "visits", "fees", "inScope", "payers");
    private static final Set<String> OF_A_FUND_BESIDE =
            Set.of("key", "label", "reserve", "withoutIncome", "withoutExpense");
    private static final Set<String> JUDGEMENTS = Set.of("staysTarget", "contributionFloor", "contributionJudged");

    private static String said;
    private static Path folder;
    private static JsonNode result;

    @BeforeAll
    static void a_run_whose_goal_bounds_every_indicator(@TempDir Path runs) throws IOException {
        ObjectNode request = (ObjectNode) JSON.readTree("""
                {"year":2020,"candidate":{"edits":[{"workbook":"demo/jilin/benefits.xlsx","sheet":"住院待遇","cell":"F14","value":"340"}]},
                 "population":{"generated":{"province":"220000","persons":2000,"seed":7}},"attribution":false,
                 "parameters":{"resamples":10,"reserves":{"222400":5000}},
                 "goal":{"free":[{"workbook":"demo/jilin/benefits.xlsx","sheet":"住院待遇","cell":"F13","from":"400","to":"400","step":"1","wanted":"LOWEST"}]}}""");
        var constraints = ((ObjectNode) request.get("goal")).putArray("constraints");
        for (Indicator indicator : Indicator.values()) {
            ObjectNode constraint = constraints.addObject();
            constraint.put("measure", indicator.name()).put("atMost", 1_000_000_000);
            if (indicator.scope() == GoalScope.PAYER) {
                constraint.put("scope", Payer.BASIC_FUND.name());
            } else if (indicator.scope() == GoalScope.POOLING_AREAS) {
                constraint.put("scope", AREA);
            }
        }
        Path file = runs.resolve("asked.json");
        Files.writeString(file, request.toString());
        Ran ran = run("simulate", "--request", file, "-o", runs);
        assertThat(ran.exit()).as(ran.errors()).isZero();
        said = ran.output();
        folder = said.lines()
                .filter(line -> line.endsWith("result.json"))
                .map(line -> Path.of(line).getParent())
                .findFirst()
                .orElseThrow();
        result = JSON.readTree(folder.resolve("result.json").toFile());
    }

    private static Set<String> ids(IndicatorPlace... places) {
        return Arrays.stream(places)
                .flatMap(place -> Indicator.standingIn(place).stream())
                .map(Indicator::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> without(Stream<String> names, Set<String> others) {
        return names.filter(name -> !others.contains(name)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> members(String pointer, Set<String> others) {
        List<String> names = new ArrayList<>();
        result.at(pointer).fieldNames().forEachRemaining(names::add);
        return without(names.stream(), others);
    }

    @Test
    void no_two_have_the_same_name() {
        assertThat(Arrays.stream(Indicator.values()).map(Indicator::id)).doesNotHaveDuplicates();
        assertThat(Arrays.stream(Indicator.values()).map(Indicator::label)).doesNotHaveDuplicates();
    }

    @Test
    void json_has_them_and_no_other() {
        assertThat(members("/indicators", JUDGEMENTS))
                .isEqualTo(ids(IndicatorPlace.INDICATORS, IndicatorPlace.IDENTITIES));
        assertThat(members("/regions/0", OF_A_GROUP_BESIDE)).containsAll(ids(IndicatorPlace.GROUPS));
        assertThat(members("/regions/0", OF_A_GROUP_BESIDE))
                .isSubsetOf(ids(IndicatorPlace.GROUPS, IndicatorPlace.INDICATORS));
        assertThat(members("/funds/0", OF_A_FUND_BESIDE)).isEqualTo(ids(IndicatorPlace.FUNDS));
        assertThat(members("", Set.of())).containsAll(ids(IndicatorPlace.PAYERS));
    }

    @Test
    void parquet_has_them_and_no_other() throws SQLException {
        Set<String> payers = Arrays.stream(Payer.values()).map(Payer::name).collect(Collectors.toSet());
        assertThat(without(measures("indicators").stream(), JUDGEMENTS))
                .isEqualTo(ids(IndicatorPlace.INDICATORS, IndicatorPlace.IDENTITIES));
        Set<String> ofGroups = without(without(measures("regions").stream(), OF_A_GROUP_BESIDE).stream(), payers);
        assertThat(ofGroups).containsAll(ids(IndicatorPlace.GROUPS));
        assertThat(ofGroups).isSubsetOf(ids(IndicatorPlace.GROUPS, IndicatorPlace.INDICATORS));
        assertThat(without(measures("funds").stream(), OF_A_FUND_BESIDE)).isEqualTo(ids(IndicatorPlace.FUNDS));
        assertThat(measures("payers")).isEqualTo(new TreeSet<>(payers));
    }

    private static Set<String> measures(String table) throws SQLException {
        Set<String> measures = new TreeSet<>();
        try (Connection connection = new DuckDBDriver().connect("jdbc:duckdb:", new Properties());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT DISTINCT measure FROM '%s' WHERE \"table\" = '%s'"
                        .formatted(folder.resolve("result.parquet"), table))) {
            while (rows.next()) {
                measures.add(rows.getString(1));
            }
        }
        return measures;
    }

    @Test
    void excel_has_them_and_no_other() throws IOException {
        try (InputStream file = Files.newInputStream(folder.resolve("result.xlsx"));
                XSSFWorkbook workbook = new XSSFWorkbook(file)) {
            List<String> listed = new ArrayList<>();
            boolean below = false;
            for (Row row : workbook.getSheet("指标")) {
                String first = text(row.getCell(0));
                if (below && !first.startsWith(Indicator.EFFECTIVE.row() + "：")) {
                    listed.add(first);
                }
                below = below || first.equals("指标") && text(row.getCell(1)).equals("基准");
            }
            assertThat(listed)
                    .containsExactlyElementsOf(Indicator.standingIn(IndicatorPlace.INDICATORS).stream()
                            .map(Indicator::row)
                            .toList());
            columnsOf(IndicatorPlace.GROUPS, texts(workbook, "地区"));
            columnsOf(IndicatorPlace.FUNDS, texts(workbook, "基金"));
            assertThat(texts(workbook, "付费方"))
                    .containsAll(Arrays.stream(Payer.values()).map(Payer::label).toList());
        }
    }

    private static void columnsOf(IndicatorPlace place, List<String> texts) {
        assertThat(Indicator.standingIn(place))
                .allSatisfy(indicator -> assertThat(texts).anyMatch(text -> text.startsWith(indicator.column())));
    }

    private static List<String> texts(XSSFWorkbook workbook, String sheet) {
        List<String> texts = new ArrayList<>();
        workbook.getSheet(sheet).forEach(row -> row.forEach(cell -> texts.add(text(cell))));
        return texts;
    }

    private static String text(Cell cell) {
        return cell == null || cell.getCellType() != CellType.STRING ? "" : cell.getStringCellValue();
    }

    @Test
    void the_page_and_the_command_line_have_those_that_are_told_once() throws IOException {
        String page = Files.readString(folder.resolve("report.html"));
        assertThat(Indicator.standingIn(IndicatorPlace.INDICATORS)).allSatisfy(indicator -> {
            assertThat(page).contains("<td>" + indicator.row() + "</td>");
            assertThat(said).contains("\n" + indicator.label() + " ");
        });
        assertThat(page).contains("<td>" + Indicator.EFFECTIVE.row() + "：");
    }

    @Test
    void bands_are_drawn_around_what_the_catalogue_says_and_nothing_else() {
        Set<String> bands = new TreeSet<>();
        result.get("bands").forEach(band -> bands.add(band.get("measure").asText()));
        Set<String> declared = new TreeSet<>();
        for (Indicator indicator : Indicator.values()) {
            if (indicator.place() == IndicatorPlace.PAYERS) {
                Arrays.stream(Payer.values()).forEach(payer -> declared.add("difference." + payer));
            } else {
                indicator.bands().forEach(side -> declared.add(indicator.id() + side.named()));
            }
        }
        assertThat(bands).isEqualTo(declared);
    }

    @Test
    void a_goal_may_bound_each_of_them() {
        JsonNode measures = result.at("/goal/curve/0/measures");
        assertThat(measures).hasSameSizeAs(Indicator.values());
        for (Indicator indicator : Indicator.values()) {
            JsonNode measured = measures.get(indicator.ordinal());
            assertThat(measured.get("constraint").asText()).contains(" " + indicator.boundLabel() + " ");
            assertThat(measured.get("value").isNumber()).as(indicator.name()).isTrue();
        }
    }
}
