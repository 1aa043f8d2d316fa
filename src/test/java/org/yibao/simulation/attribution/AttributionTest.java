package org.yibao.simulation.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yibao.simulation.Simulated.DEMO;
import static org.yibao.simulation.Simulated.FUNDING;
import static org.yibao.simulation.Simulated.SHIPPED;
import static org.yibao.simulation.Simulated.edit;
import static org.yibao.simulation.Simulated.people;
import static org.yibao.simulation.Simulated.version;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.yibao.Books;
import org.yibao.Effort;
import org.yibao.money.Money;
import org.yibao.simulation.Simulated;
import org.yibao.simulation.engine.Options;
import org.yibao.simulation.engine.Progress;
import org.yibao.simulation.figures.Totals;
import org.yibao.simulation.figures.Weighted;
import org.yibao.simulation.population.HeldPopulation;
import org.yibao.simulation.profile.Policy;
import org.yibao.simulation.profile.PolicyComparison;
import org.yibao.simulation.tally.Payer;
import org.yibao.simulation.version.ChangedUnit;
import org.yibao.simulation.version.ChangedUnits;
import org.yibao.simulation.version.Coalitions;
import org.yibao.simulation.version.Version;
import org.yibao.workbook.edit.CellEdit;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AttributionTest {
    private static final HeldPopulation PEOPLE = people(Effort.of(1_500, 3_000));
    private static final CellEdit LOWER_DEDUCTIBLE = edit(DEMO, "住院待遇", "F13", "340");
    private static final CellEdit HIGHER_RATIO = edit(DEMO, "住院待遇", "I13", "80%");
    private static final CellEdit LOWER_CAP = edit(DEMO, "基本医保年度限额", "E11", "20000");
    private static final CellEdit LOWER_SERIOUS_ILLNESS_DEDUCTIBLE = edit(DEMO, "大病保险", "E11", "9000");
    private static final CellEdit HIGHER_CONTRIBUTION = edit(FUNDING, "个人缴费标准", "H14", "320");

    private static Attribution attribution(int threads, CellEdit... edits) {
        Version baseline = Simulated.version();
        Version candidate = version(edits);
        List<ChangedUnit> units = ChangedUnits.between(baseline, candidate);
        Policy policy = Policy.of(2020, candidate.rulebooks());
        VersionUnits versions = new VersionUnits(units, new Coalitions(baseline, candidate, units), SHIPPED, policy);
        return new Attributor(units, versions, Books.SHIPPED.divisions())
                .attribute(
                        PEOPLE,
                        new PolicyComparison(SHIPPED, policy, versions),
                        new Options(threads, 10_000, 1_000_000, 1),
                        new Progress());
    }

    private static Money difference(Payer payer, CellEdit... edits) {
        Totals all = Simulated.breakdown(PEOPLE, Simulated.run(PEOPLE, Simulated.policy(edits)))
                .all();
        return Weighted.amount(all.candidate().paid(payer))
                .minus(Weighted.amount(all.baseline().paid(payer)));
    }

    private static AttributedEffect effect(UnitEffect unit, Payer payer) {
        return unit.effects().stream()
                .filter(effect -> effect.payer() == payer)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void what_a_cell_moves_alone_is_what_a_run_with_that_cell_alone_says() {
        CellEdit[] edits = {LOWER_DEDUCTIBLE, HIGHER_RATIO, LOWER_CAP, HIGHER_CONTRIBUTION};
        Attribution attribution = attribution(2, edits);
        assertThat(attribution.units()).hasSize(4);
        for (CellEdit edit : edits) {
            UnitEffect unit = attribution.units().stream()
                    .filter(one ->
                            edit.cell().equals(one.cell()) && edit.sheet().equals(one.sheet()))
                    .findFirst()
                    .orElseThrow();
            for (Payer payer : Payer.values()) {
                assertThat(effect(unit, payer).alone()).as("%s %s", edit, payer).isEqualTo(difference(payer, edit));
            }
        }
    }

    @Test
    void the_shares_of_all_cells_add_up_to_what_they_move_together() {
        CellEdit[] edits = {
            LOWER_DEDUCTIBLE, HIGHER_RATIO, LOWER_CAP, LOWER_SERIOUS_ILLNESS_DEDUCTIBLE, HIGHER_CONTRIBUTION
        };
        Attribution attribution = attribution(2, edits);
        assertThat(attribution.exact()).isTrue();
        for (Payer payer : Payer.values()) {
            Money shares = attribution.units().stream()
                    .map(unit -> effect(unit, payer).share())
                    .reduce(Money.ZERO, Money::plus);
            Money together = difference(payer, edits);
            assertThat(Math.abs(shares.fen() - together.fen()))
                    .as("%s: each share is rounded to the fen once", payer)
                    .isLessThanOrEqualTo(attribution.units().size());
        }
    }

    @Test
    void cells_that_only_matter_together_share_alike() {
        CellEdit deductible = edit(DEMO, "住院待遇", "F13", "500");
        CellEdit again = edit(DEMO, "住院待遇", "I13", "70%");
        Attribution attribution = attribution(1, deductible, again);
        UnitEffect first = attribution.units().get(0);
        UnitEffect second = attribution.units().get(1);
        Money together = difference(Payer.BASIC_FUND, deductible, again);
        Money alone = effect(first, Payer.BASIC_FUND)
                .alone()
                .plus(effect(second, Payer.BASIC_FUND).alone());
        Money half = new Money((together.fen() - alone.fen()) / 2);
        assertThat(effect(first, Payer.BASIC_FUND).share().fen())
                .as("two changes: each alone, and half of what they do beyond that")
                .isCloseTo(
                        effect(first, Payer.BASIC_FUND).alone().plus(half).fen(),
                        org.assertj.core.data.Offset.offset(2L));
    }

    @Test
    void the_number_of_threads_changes_nothing() {
        CellEdit[] edits = {LOWER_DEDUCTIBLE, HIGHER_RATIO, LOWER_CAP};
        assertThat(attribution(3, edits)).isEqualTo(attribution(1, edits));
    }

    @Test
    void a_change_of_contributions_touches_those_who_pay_them() {
        UnitEffect unit = attribution(2, HIGHER_CONTRIBUTION).units().get(0);
        assertThat(unit.before()).isEqualTo("290.00元");
        assertThat(unit.after()).isEqualTo("320.00元");
        assertThat(unit.clause()).isEqualTo("JL-2020-15.2-1");
        Money more = effect(unit, Payer.CONTRIBUTION)
                .alone()
                .plus(effect(unit, Payer.CONTRIBUTION_OPEN).alone());
        assertThat(more.yuan()).isEqualByComparingTo(unit.persons().multiply(java.math.BigDecimal.valueOf(30)));
        assertThat(unit.regions().stream()
                        .map(RegionEffect::persons)
                        .reduce(java.math.BigDecimal.ZERO, java.math.BigDecimal::add))
                .isEqualByComparingTo(unit.persons());
    }

    @Test
    void many_cells_are_approximated_and_it_is_said() {
        CellEdit[] edits = IntStream.range(0, 13)
                .mapToObj(index -> index < 4
                        ? edit(DEMO, "住院待遇", "F" + (11 + index), "111")
                        : index < 8
                                ? edit(DEMO, "住院待遇", "I" + (7 + index), "61%")
                                : index < 11
                                        ? edit(DEMO, "大病保险分段", "G" + (3 + index), "88%")
                                        : index == 11 ? LOWER_CAP : LOWER_SERIOUS_ILLNESS_DEDUCTIBLE)
                .toArray(CellEdit[]::new);
        Attribution attribution = attribution(2, edits);
        Money together = difference(Payer.BASIC_FUND, edits);
        Money shares = attribution.units().stream()
                .map(unit -> effect(unit, Payer.BASIC_FUND).share())
                .reduce(Money.ZERO, Money::plus);
        assertThat(Math.abs(shares.fen() - together.fen())).isLessThanOrEqualTo(13);
    }
}
