package org.yibao.review.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yibao.Books;
import org.yibao.divisions.Division;
import org.yibao.facts.Range;
import org.yibao.facts.Scale;
import org.yibao.rulebook.Rulebook;
import org.yibao.rules.Row;
import org.yibao.tables.Axis;
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

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void with_the_report_on_careless_tables_of_Jilin(long seed) {
        agrees(Books.JILIN, careless(new RandomRows(seed, JILIN)));
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15})
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
        List<Division> places = survey.places().all();
        for (int place = 0; place < places.size(); place++) {
            List<String> codes = survey.places().codes(place);
            Demanded demanded = new Demanded(rulebook, table);
            for (long[] point : questions(table, rows, survey.horizon())) {
                if (places.get(place).inForceDuring(year(table, point)) && demanded.asked(point)) {
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
        Scale scale = table.reach().axes().get(0).scale();
        return (int) AskedBox.years(scale, List.of(Range.of(point[0]))).from();
    }

    /** Every combination of the points at which some row begins or ends, and of those beside them. */
    private static <R extends Row> List<long[]> questions(TableTemplate<R> table, List<R> rows, Horizon horizon) {
        List<Axis<R>> axes = table.reach().axes();
        List<List<Range>> domain = new ArrayList<>();
        for (int axis = 0; axis < axes.size(); axis++) {
            Scale scale = axes.get(axis).scale();
            domain.add(
                    switch (scale.kind()) {
                        case YEAR -> horizon.years();
                        case DAY ->
                            List.of(
                                    axis == 0
                                            ? horizon.days()
                                            : new Range(
                                                    horizon.days().from(),
                                                    scale.all().to()));
                        default -> List.of(scale.all());
                    });
        }
        List<long[]> questions = new ArrayList<>();
        questions.add(new long[0]);
        for (int axis = 0; axis < axes.size(); axis++) {
            Set<Long> points = new TreeSet<>();
            for (Axis<R> other : axes) {
                // Facts of one scale bind each other, such as ages on two days: they meet at each other's boundaries.
                if (other.scale().equals(axes.get(axis).scale())) {
                    rows.forEach(row -> addBoundaries(other.part().apply(row), points));
                }
            }
            domain.get(axis).forEach(range -> addBoundaries(range, points));
            List<Range> asked = domain.get(axis);
            points.removeIf(point -> asked.stream().noneMatch(range -> range.contains(point)));
            questions = longer(questions, points);
            if (axes.get(axis).scale().kind() == Scale.Kind.AGE
                    || axes.get(axis).scale().kind() == Scale.Kind.DAY) {
                questions.removeIf(point -> !possible(table, point));
            }
        }
        return questions;
    }

    private static void addBoundaries(Range range, Set<Long> points) {
        points.add(range.from() - 1);
        points.add(range.from());
        points.add(range.to());
        points.add(range.to() + 1);
    }

    private static List<long[]> longer(List<long[]> questions, Set<Long> points) {
        List<long[]> longer = new ArrayList<>();
        for (long[] question : questions) {
            for (long point : points) {
                longer.add(LongStream.concat(LongStream.of(question), LongStream.of(point))
                        .toArray());
            }
        }
        return longer;
    }

    /** Whether a person or visit can be so, as far as the point goes. */
    private static boolean possible(TableTemplate<?> table, long... point) {
        if (table.name().equals("个人缴费标准")) {
            boolean september = point.length < 4 || point[3] - point[2] == 0 || point[3] - point[2] == 1;
            return september && (point.length < 5 || Math.abs(point[4] - point[2]) <= 1);
        }
        return !table.name().equals("起付标准调整")
                || point.length < 2
                || (point[0] <= point[1] && (point.length < 3 || point[1] <= point[2]));
    }
}
