package org.yibao.simulation.version;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.yibao.Books;
import org.yibao.WrittenRules;
import org.yibao.codes.Basis;
import org.yibao.codes.CareKind;
import org.yibao.codes.Distance;
import org.yibao.codes.Facility;
import org.yibao.codes.Origin;
import org.yibao.codes.Referral;
import org.yibao.facts.Asked;
import org.yibao.facts.Care;
import org.yibao.facts.Enrollee;
import org.yibao.facts.Subject;
import org.yibao.money.Money;
import org.yibao.rulebook.Home;
import org.yibao.rulebook.Rulebook;
import org.yibao.rules.benefit.InpatientRow;
import org.yibao.workbook.edit.CellEdit;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ChangedUnitsTest {
    private static final String DEMO = "demo/jilin/benefits.xlsx";
    private static final String INPATIENT = "住院待遇";
    private static final String BRACKETS = "大病保险分段";
    private static final String YANJI = "222401";
    private static final String NANTONG = "320600";
    private static final Versions VERSIONS = new Versions(Books.HOME, Books.SHIPPED, true);
    private static final Version SHIPPED = VERSIONS.of(VersionRequest.deployed(2020));

    @Test
    void an_edited_cell_is_one_unit_that_knows_its_place() {
        List<ChangedUnit> units = units(edited(edit(INPATIENT, "F12", "340")));
        assertThat(units).singleElement().satisfies(unit -> {
            assertThat(unit.kind()).isEqualTo(ChangedUnit.Kind.CELL);
            assertThat(unit.workbook()).isEqualTo(DEMO);
            assertThat(unit.sheet()).isEqualTo(INPATIENT);
            assertThat(unit.cell()).isEqualTo("F12");
            assertThat(unit.oldCell()).isEqualTo("F12");
            assertThat(unit.column()).isEqualTo("首次住院起付（元）");
            assertThat(unit.after()).isEqualTo("340.00元");
            assertThat(unit.clauses()).hasSize(1);
            assertThat(unit.text()).contains(DEMO, "F12", "340.00元");
        });
    }

    @Test
    void a_remark_or_nothing_is_no_unit() {
        assertThat(units(SHIPPED)).isEmpty();
        assertThat(units(edited(edit(INPATIENT, "L12", "看过")))).isEmpty();
    }

    @Test
    void a_cell_of_the_first_stay_reaches_first_stays_of_its_place_and_facility_only() {
        InpatientRow row = inpatient(SHIPPED, 12);
        ChangedUnit unit = units(edited(edit(INPATIENT, "F12", "340"))).get(0);
        Asked stay = stay(YANJI, row.facility(), 1);
        assertThat(reaches(unit, stay)).isTrue();
        assertThat(reaches(unit, stay(YANJI, row.facility(), 2))).isFalse();
        assertThat(reaches(unit, stay(NANTONG, row.facility(), 1))).isFalse();
        for (Facility other : Facility.values()) {
            assertThat(reaches(unit, stay(YANJI, other, 1))).isEqualTo(other == row.facility());
        }
        ChangedUnit ratio = units(edited(edit(INPATIENT, "I12", "1%"))).get(0);
        assertThat(reaches(ratio, stay(YANJI, row.facility(), 2))).isTrue();
    }

    @Test
    void an_added_row_reaches_the_days_that_it_is_for() {
        Version added = edited(
                edit(INPATIENT, "A30", YANJI),
                edit(INPATIENT, "B30", "2020-03-10"),
                edit(INPATIENT, "C30", "2020-08-31"),
                edit(INPATIENT, "D30", Facility.LEVEL_3.label()),
                edit(INPATIENT, "F30", "900"),
                edit(INPATIENT, "G30", "800"),
                edit(INPATIENT, "H30", "700"),
                edit(INPATIENT, "I30", "60%"),
                edit(INPATIENT, "J30", "是"),
                edit(INPATIENT, "K30", "NAT-2020-24.4-1"));
        ChangedUnit unit = units(added).get(0);
        assertThat(unit.kind()).isEqualTo(ChangedUnit.Kind.ROW);
        assertThat(unit.rows()).singleElement().satisfies(row -> {
            assertThat(row.oldRow()).isNull();
            assertThat(row.newRow()).isEqualTo(30);
        });
        assertThat(reaches(unit, on(LocalDate.of(2020, 3, 9)))).isFalse();
        assertThat(reaches(unit, on(LocalDate.of(2020, 3, 10)))).isTrue();
        assertThat(reaches(unit, on(LocalDate.of(2020, 8, 31)))).isTrue();
        assertThat(reaches(unit, on(LocalDate.of(2020, 9, 1)))).isFalse();
    }

    @Test
    void brackets_that_adjoin_are_one_unit_and_their_ratios_are_not() {
        List<ChangedUnit> units = units(
                edited(edit(BRACKETS, "F11", "60000"), edit(BRACKETS, "E12", "60000"), edit(BRACKETS, "G13", "71%")));
        assertThat(units).extracting(ChangedUnit::kind).containsExactly(ChangedUnit.Kind.ROWS, ChangedUnit.Kind.CELL);
        assertThat(units.get(0).rows()).hasSize(2);
        assertThat(units.get(1).cell()).isEqualTo("G13");
    }

    @Test
    void a_changed_identity_day_leaves_no_identity_certain() {
        Version baseline = edited();
        CellEdit ratio = edit("医疗救助", "G11", "1%");
        ChangedUnit alone = ChangedUnits.between(baseline, edited(ratio)).get(0);
        Asked nobody = stay(YANJI, Facility.LEVEL_3, 1);
        assertThat(reaches(alone, nobody)).isFalse();
        List<ChangedUnit> both = ChangedUnits.between(
                baseline, edited(ratio, new CellEdit("jilin/benefits.xlsx", "身份认定", "E11", "出院日")));
        assertThat(both).hasSize(2).allMatch(unit -> reaches(unit, nobody));
    }

    @Test
    void a_row_of_another_year_reaches_the_year_when_a_rule_reads_it_whatever_its_year_is() {
        Home home = WrittenRules.home(
                Books.HOME, WrittenRules.SPLIT_MISSING, "new AssistanceEntitlement( Identity.NEAR_POVERTY )");
        CellEdit filled = new CellEdit("jilin/funding.xlsx", "财政补助分担", "D11", "300");
        Enrollee enrollee =
                new Enrollee(YANJI, LocalDate.of(1980, 1, 1), false, Basis.HUKOU, null, Origin.MAINLAND, List.of());
        LocalDate enrolment = LocalDate.of(2020, 1, 1);
        Asked asked = new Asked(enrollee, 2020, enrolment, null, true, null, enrolment);
        assertThat(fundingReached(new Versions(home, Books.load(home), true), filled, asked))
                .isTrue();
        assertThat(fundingReached(VERSIONS, filled, asked))
                .as("2019's row, when only its table reads it")
                .isFalse();
    }

    private static boolean fundingReached(Versions versions, CellEdit edit, Asked asked) {
        Version before = versions.of(VersionRequest.edited(2020, List.of()));
        Version after = versions.of(VersionRequest.edited(2020, List.of(edit)));
        return ChangedUnits.between(before, after)
                .get(0)
                .reaches(
                        Subject.FUNDING,
                        asked,
                        Books.SHIPPED.divisions().path(asked.enrollee().region()));
    }

    @Test
    void other_years_are_a_unit_that_reaches_everyone() {
        Version later = VERSIONS.of(VersionRequest.edited(2021, List.of(edit(INPATIENT, "F12", "340"))));
        List<ChangedUnit> units = units(later);
        assertThat(units).extracting(ChangedUnit::kind).containsExactly(ChangedUnit.Kind.CELL, ChangedUnit.Kind.YEAR);
        assertThat(units.get(1).text()).isEqualTo("年度 2020 → 2021");
        assertThat(reaches(units.get(1), stay(NANTONG, Facility.LEVEL_1, 3))).isTrue();
        Coalitions coalitions = new Coalitions(SHIPPED, later, units);
        assertThat(coalitions.of(0b10)).isEqualTo(new Coalition(Books.SHIPPED, 2021));
        assertThat(coalitions.of(0b01).year()).isEqualTo(2020);
        assertThat(coalitions.of(0b11)).isEqualTo(new Coalition(later.rulebooks(), 2021));
    }

    @Test
    void other_rules_are_a_unit_that_reaches_everyone_and_leaves_nothing_certain() {
        Rulebook jilin = Books.JILIN;
        String path = "rules/jilin/benefit/settlement.drl";
        byte[] text = (new String(Books.HOME.files().get(path), UTF_8) + "\n// changed").getBytes(UTF_8);
        Version other = new Versions(
                        Books.with(Books.HOME, path, text), Books.load(Books.with(Books.HOME, path, text)), true)
                .of(VersionRequest.edited(2020, List.of(edit(INPATIENT, "F12", "340"))));
        List<ChangedUnit> units = units(other);
        assertThat(units).extracting(ChangedUnit::kind).containsExactly(ChangedUnit.Kind.CELL, ChangedUnit.Kind.RULES);
        assertThat(units).allMatch(unit -> reaches(unit, stay(NANTONG, Facility.LEVEL_1, 3)));
        Coalitions coalitions = new Coalitions(SHIPPED, other, units);
        Rulebook rulesOnly = coalitions.of(0b10).rulebooks().all().get(0);
        assertThat(rulesOnly.foundation()).isNotEqualTo(jilin.foundation());
        assertThat(rulesOnly.rows()).isEqualTo(jilin.rows());
        assertThat(coalitions.of(0b01).rulebooks().all().get(0).foundation()).isEqualTo(jilin.foundation());
    }

    @Test
    void a_coalition_has_exactly_its_units() {
        Version candidate =
                edited(edit(INPATIENT, "F12", "340"), edit(INPATIENT, "G12", "320"), edit(INPATIENT, "I13", "1%"));
        List<ChangedUnit> units = units(candidate);
        assertThat(units).hasSize(3);
        Coalitions coalitions = new Coalitions(SHIPPED, candidate, units);
        assertThat(coalitions.of(0).rulebooks()).isSameAs(Books.SHIPPED);
        assertThat(coalitions.of(0b111).rulebooks()).isSameAs(candidate.rulebooks());
        Coalition second = coalitions.of(0b010);
        InpatientRow shipped = inpatient(SHIPPED, 12);
        InpatientRow row = inpatient(second.rulebooks().all().get(0), 12);
        assertThat(row.first()).isEqualTo(shipped.first());
        assertThat(row.second()).isEqualTo(Money.ofYuan("320"));
        assertThat(inpatient(second.rulebooks().all().get(0), 13)).isEqualTo(inpatient(SHIPPED, 13));
        assertThat(second.rulebooks().all().get(1)).isSameAs(Books.JIANGSU);
        assertThat(coalitions.of(0b010).rulebooks().all().get(0))
                .isSameAs(second.rulebooks().all().get(0));
        assertThatThrownBy(() -> coalitions.of(0b1000)).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<ChangedUnit> units(Version candidate) {
        return ChangedUnits.between(SHIPPED, candidate);
    }

    private static Version edited(CellEdit... edits) {
        return VERSIONS.of(VersionRequest.edited(2020, List.of(edits)));
    }

    private static CellEdit edit(String sheet, String cell, String value) {
        return new CellEdit(DEMO, sheet, cell, value);
    }

    private static InpatientRow inpatient(Version version, int row) {
        return inpatient(version.rulebooks().all().get(0), row);
    }

    private static InpatientRow inpatient(Rulebook rulebook, int row) {
        return rulebook.rows().stream()
                .filter(each -> each instanceof InpatientRow
                        && each.source().workbook().equals(DEMO)
                        && each.source().row() == row)
                .map(InpatientRow.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static boolean reaches(ChangedUnit unit, Asked stay) {
        return unit.reaches(
                Subject.BENEFIT,
                stay,
                Books.SHIPPED.divisions().path(stay.enrollee().region()));
    }

    private static Asked on(LocalDate service) {
        return stay(YANJI, Facility.LEVEL_3, 1, service);
    }

    private static Asked stay(String region, Facility facility, int admission) {
        return stay(region, facility, admission, LocalDate.of(2020, 8, 1));
    }

    private static Asked stay(String region, Facility facility, int admission, LocalDate service) {
        Enrollee enrollee =
                new Enrollee(region, LocalDate.of(1980, 1, 1), false, Basis.HUKOU, null, Origin.MAINLAND, List.of());
        Care care = new Care(
                CareKind.INPATIENT, facility, region, Referral.NONE, Set.of(), admission, service, service, service);
        return new Asked(enrollee, service.getYear(), null, care, true, Distance.LOCAL, service);
    }
}
