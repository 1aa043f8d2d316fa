package org.yibao.review.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yibao.Books;
import org.yibao.Effort;
import org.yibao.codes.Level;
import org.yibao.divisions.Division;
import org.yibao.rulebook.Rulebook;
import org.yibao.rules.Row;
import org.yibao.rules.funding.FundingRow;
import org.yibao.tables.TableReach;
import org.yibao.tables.TableTemplate;
import org.yibao.tables.Tables;
import org.yibao.workbook.Workbook;

/**
 * A look-up through all rows judges the report: it is asked every question at which something could change, at every place. Where it finds
 * no row there is a gap, where it finds two there is an overlap of these two, and a row that it never finds is reported as one.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LookUpAgreesTest {
    private static final List<String> JILIN = List.of(
            "100000", "220000", "220000", "222400", "222401", "220300", "220381", "220184", "220323", "22A001",
            "320600");
    private static final List<String> JIANGSU =
            List.of("100000", "320000", "320000", "320600", "320602", "320613", "32A001", "320100", "320102");

    @Test
    void with_the_report_on_the_shipped_tables() {
        agrees(Books.JILIN, Books.JILIN.workbooks());
        agrees(Books.JIANGSU, Books.JIANGSU.workbooks());
    }

    static LongStream seedsOfJilin() {
        return LongStream.rangeClosed(1, Effort.of(2, 10));
    }

    static LongStream seedsOfJiangsu() {
        return LongStream.rangeClosed(11, Effort.of(12, 15));
    }

    @ParameterizedTest
    @MethodSource("seedsOfJilin")
    void with_the_report_on_careless_tables_of_Jilin(long seed) {
        agrees(Books.JILIN, careless(new RandomRows(seed, JILIN)));
    }

    @ParameterizedTest
    @MethodSource("seedsOfJiangsu")
    void with_the_report_on_careless_tables_of_Jiangsu(long seed) {
        agrees(Books.JIANGSU, careless(new RandomRows(seed, JIANGSU)));
    }

    @Test
    void with_reports_that_find_faults_of_every_kind() {
        CoverageReport report = CoverageReport.of(Books.JIANGSU, careless(new RandomRows(11, JIANGSU)));
        assertThat(report.gaps()).isNotEmpty();
        assertThat(report.toFill()).isNotEmpty();
        assertThat(report.overlaps()).isNotEmpty();
        assertThat(report.neverWinning()).isNotEmpty();
        assertThat(report.sentences())
                .hasSize(report.gaps().size()
                        + report.toFill().size()
                        + report.overlaps().size()
                        + report.neverWinning().size());
    }

    private static List<Workbook> careless(RandomRows random) {
        return List.of(new Workbook("jilin/random.xlsx", List.of(), random.all()));
    }

    private static void agrees(Rulebook rulebook, List<Workbook> workbooks) {
        Survey survey = new Survey(rulebook, workbooks);
        List<Row> rows =
                workbooks.stream().flatMap(workbook -> workbook.rows().stream()).toList();
        Tables.ALL.forEach(table -> agrees(rulebook, rows, survey, table));
    }

    private static <R extends Row> void agrees(
            Rulebook rulebook, List<Row> all, Survey survey, TableTemplate<R> table) {
        List<R> rows = all.stream()
                .filter(table.rowType()::isInstance)
                .map(table.rowType()::cast)
                .toList();
        TableCoverage<R> found = survey.of(table);
        Set<R> winning = new HashSet<>();
        Demanded demanded = new Demanded(rulebook, table);
        List<long[]> questions = new EveryQuestion(rows, all).of(table);
        List<String> numbered =
                survey.places().all().stream().map(Division::code).toList();
        assertThat(numbered).containsExactlyInAnyOrderElementsOf(enrolmentPlaces(rulebook));
        for (int place = 0; place < numbered.size(); place++) {
            List<String> codes = within(rulebook, numbered.get(place));
            Division division = rulebook.divisions().find(codes.get(0)).orElseThrow();
            for (long[] point : questions) {
                if (division.inForceDuring(year(table, point)) && demanded.asked(point)) {
                    List<R> winners = LookUp.winners(rows, codes, point);
                    agrees(found, place, winners, demanded.required(), point);
                    winning.addAll(winners);
                }
            }
        }
        assertThat(new HashSet<>(found.effective())).as(table.name()).isEqualTo(winning);
        assertThat(found.effective().size() + found.shadowed().size())
                .as(table.name())
                .isEqualTo(rows.size());
    }

    /** Prefectures and counties of the province, whose codes it shares two digits with. */
    private static List<String> enrolmentPlaces(Rulebook rulebook) {
        return rulebook.divisions().all().stream()
                .filter(division -> division.level() == Level.PREFECTURE || division.level() == Level.COUNTY)
                .map(Division::code)
                .filter(code ->
                        code.startsWith(rulebook.jurisdiction().province().substring(0, 2)))
                .toList();
    }

    /** The place, the division that it belongs to, and so on up to the country. */
    private static List<String> within(Rulebook rulebook, String place) {
        List<String> codes = new ArrayList<>();
        for (String code = place;
                code != null;
                code = rulebook.divisions().find(code).orElseThrow().parent()) {
            codes.add(code);
        }
        return codes;
    }

    private static <R extends Row> void agrees(
            TableCoverage<R> found, int place, List<R> winners, boolean required, long... point) {
        long gaps = found.gaps().stream()
                .filter(cell -> cell.contains(place, point))
                .count();
        check(gaps == (winners.isEmpty() && required ? 1 : 0), found, place, winners, point);
        if (found.table().reach().precedence() != TableReach.Precedence.EVERY_ROW) {
            List<TableCoverage.Ambiguity<R>> overlaps = found.ambiguities().stream()
                    .filter(overlap -> overlap.cell().contains(place, point))
                    .toList();
            boolean alike = winners.size() < 2
                    ? overlaps.isEmpty()
                    : overlaps.size() == 1 && new HashSet<>(overlaps.get(0).rows()).equals(new HashSet<>(winners));
            check(alike, found, place, winners, point);
        }
    }

    /** Makes the message only when it is needed: there are millions of questions. */
    private static void check(boolean holds, TableCoverage<?> found, int place, List<?> winners, long... point) {
        if (!holds) {
            throw new AssertionError("%s, place %d, point %s: looked up %s, report %s"
                    .formatted(
                            found.table().name(),
                            place,
                            LongStream.of(point).boxed().toList(),
                            winners,
                            found));
        }
    }

    private static int year(TableTemplate<?> table, long... point) {
        return FundingRow.class.isAssignableFrom(table.rowType())
                ? (int) point[0]
                : LocalDate.ofEpochDay(point[0]).getYear();
    }
}
