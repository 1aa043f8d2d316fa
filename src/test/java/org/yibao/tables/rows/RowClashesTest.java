package org.yibao.tables.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.yibao.codes.AgeReference;
import org.yibao.codes.Facility;
import org.yibao.facts.Age;
import org.yibao.money.Money;
import org.yibao.rules.Row;
import org.yibao.rules.RowSource;
import org.yibao.rules.benefit.InpatientRow;
import org.yibao.rules.funding.AssistanceRow;
import org.yibao.rules.funding.ContributionRow;
import org.yibao.tables.BasicInsuranceTables;
import org.yibao.tables.Clash;
import org.yibao.tables.FundingTables;
import org.yibao.tables.RowCells;
import org.yibao.tables.RowValues;
import org.yibao.tables.SupplementTables;
import org.yibao.tables.TableTemplate;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RowClashesTest {
    private static final int YEAR = 2020;

    /** Against persons: two rows clash where some birthday, day of enrolment and schooling meets both, and nowhere else. */
    @Test
    void two_rows_clash_where_some_person_meets_both() {
        Random random = new Random(7);
        Set<Boolean> seen = new HashSet<>();
        for (int round = 0; round < 300; round++) {
            ContributionRow left = contribution(1, random);
            ContributionRow right = contribution(2, random);
            Clash clash = FundingTables.CONTRIBUTION.clash(left, right);
            boolean expected = someoneMeets(left, right);
            assertThat(clash != null).as("%s %s", left, right).isEqualTo(expected);
            seen.add(expected);
        }
        assertThat(seen).hasSize(2);
    }

    @Test
    void the_question_that_meets_both_is_told() {
        Map<String, Object> students = cells("student", "是", "reference", "当年9月1日", "ageFrom", 19);
        Map<String, Object> children = cells("reference", "当年1月1日", "ageTo", 18);
        Clash clash = FundingTables.CONTRIBUTION.clash(contribution(1, students), contribution(2, children));
        assertThat(clash.reason(code -> "长春市朝阳区")).isEqualTo("两行会同时适用，例如：长春市朝阳区、2020年度、学生、当年1月1日18周岁、当年9月1日19周岁");
    }

    @Test
    void two_identities_stand_side_by_side_unless_their_rank_is_the_same() {
        AssistanceRow poor = assistance(1, "特困人员", 1);
        AssistanceRow allowance = assistance(2, "低保对象", 2);
        assertThat(FundingTables.ASSISTANCE.clash(poor, allowance)).isNull();
        assertThat(FundingTables.ASSISTANCE
                        .clash(poor, assistance(3, "特困人员", 2))
                        .sameRank())
                .isFalse();
        Clash clash = FundingTables.ASSISTANCE.clash(poor, assistance(4, "低保对象", 1));
        assertThat(clash.reason(code -> code)).isEqualTo("两种身份的优先顺序相同，分不出先后，例如：222401、2020年度、特困人员、低保对象");
        assertThat(RowClashes.of(
                        FundingTables.ASSISTANCE,
                        List.of(poor, allowance, assistance(3, "特困人员", 3), assistance(4, "边缘户", 2))))
                .extracting(found -> found.right().source().row())
                .containsExactly(3, 4);
    }

    @Test
    void brackets_stand_side_by_side_unless_their_amounts_overlap() {
        TableTemplate<?> table = SupplementTables.SERIOUS_BRACKET;
        Row first = row(table, 1, cells("above", Money.ofYuan("0"), "upTo", Money.ofYuan("50000")));
        Row second = row(table, 2, cells("above", Money.ofYuan("50000")));
        Row third = row(table, 3, cells("above", Money.ofYuan("49999"), "upTo", Money.ofYuan("50001")));
        assertThat(RowCells.conflict(first, second)).isFalse();
        assertThat(RowCells.conflict(first, third)).isTrue();
        assertThat(RowCells.conflict(second, third)).isTrue();
    }

    /** Without a sweep, 5,000 rows of one place are 12 million pairs. */
    @Test
    void rows_of_one_place_cost_no_square_of_them() {
        List<InpatientRow> rows = new ArrayList<>();
        for (int index = 0; index < 5_000; index++) {
            LocalDate from = LocalDate.of(2000, 1, 1).plusDays(7L * index);
            rows.add(BasicInsuranceTables.INPATIENT.row(values(
                    BasicInsuranceTables.INPATIENT,
                    index,
                    cells("facility", Facility.LEVEL_2.label(), "from", from, "to", from.plusDays(6), "demo", "否"))));
        }
        long began = System.nanoTime();
        assertThat(RowClashes.of(BasicInsuranceTables.INPATIENT, rows)).isEmpty();
        List<InpatientRow> twice = new ArrayList<>(rows);
        twice.addAll(rows);
        assertThat(RowClashes.of(BasicInsuranceTables.INPATIENT, twice)).hasSize(rows.size());
        assertThat((System.nanoTime() - began) / 1_000_000).isLessThan(5_000);
    }

    private static boolean someoneMeets(ContributionRow left, ContributionRow right) {
        if (left.student() != null && right.student() != null && !left.student().equals(right.student())) {
            return false;
        }
        LocalDate first = LocalDate.of(YEAR - 25, 1, 1);
        for (LocalDate birth = first; birth.getYear() <= YEAR; birth = birth.plusDays(1)) {
            for (LocalDate enrolment : List.of(
                    LocalDate.of(YEAR - 1, 1, 1),
                    LocalDate.of(YEAR - 1, 7, 1),
                    LocalDate.of(YEAR - 1, 12, 31),
                    LocalDate.of(YEAR, 1, 1),
                    LocalDate.of(YEAR, 5, 1),
                    LocalDate.of(YEAR, 9, 1),
                    LocalDate.of(YEAR, 12, 31))) {
                if (meets(left, birth, enrolment) && meets(right, birth, enrolment)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean meets(ContributionRow row, LocalDate birth, LocalDate enrolment) {
        int age = Age.completedYears(birth, row.reference().date(YEAR, enrolment));
        return (row.ageFrom() == null || row.ageFrom() <= age) && (row.ageTo() == null || age <= row.ageTo());
    }

    private static ContributionRow contribution(int row, Random random) {
        Map<String, Object> cells = new HashMap<>();
        AgeReference reference = AgeReference.values()[random.nextInt(3)];
        cells.put("reference", reference.label());
        int from = random.nextInt(20);
        if (random.nextInt(3) > 0) {
            cells.put("ageFrom", from);
        }
        if (random.nextInt(3) > 0) {
            cells.put("ageTo", from + random.nextInt(4));
        }
        if (random.nextBoolean()) {
            cells.put("student", random.nextBoolean() ? "是" : "否");
        }
        return contribution(row, cells);
    }

    private static ContributionRow contribution(int row, Map<String, Object> cells) {
        return FundingTables.CONTRIBUTION.row(values(FundingTables.CONTRIBUTION, row, cells));
    }

    private static AssistanceRow assistance(int row, String identity, int priority) {
        return FundingTables.ASSISTANCE.row(
                values(FundingTables.ASSISTANCE, row, cells("identity", identity, "priority", priority)));
    }

    private static Row row(TableTemplate<?> table, int row, Map<String, Object> cells) {
        cells.put("demo", "否");
        return table.row(values(table, row, cells));
    }

    private static RowValues values(TableTemplate<?> table, int row, Map<String, Object> cells) {
        Map<String, Object> all = new HashMap<>(cells);
        all.put("region", "222401");
        all.put("year", YEAR);
        return new RowValues(new RowSource("random.xlsx", table.name(), row, table.letters()), all);
    }

    private static Map<String, Object> cells(Object... keysAndValues) {
        Map<String, Object> cells = new HashMap<>();
        for (int index = 0; index < keysAndValues.length; index += 2) {
            cells.put((String) keysAndValues[index], keysAndValues[index + 1]);
        }
        return cells;
    }
}
