package org.yibao.simulation.result;

import java.math.BigDecimal;
import java.util.List;
import org.yibao.money.Money;
import org.yibao.simulation.figures.Counted;
import org.yibao.simulation.population.PopulationDescription;

/**
 * Who was simulated.
 *
 * @param kind            where they come from
 * @param synthetic       whether they were made up (合成)
 * @param year            year of their visits
 * @param read            persons that were read
 * @param persons         persons they stand for
 * @param insured         of these, insured
 * @param visits          visits that were settled, weighted
 * @param stays           of these, stays
 * @param fees            bills
 * @param visitsUndecided visits that were not settled, weighted
 * @param feesUndecided   their bills
 * @param fundingUndecided persons whose funding is undecided, wholly or in part
 * @param rejected        rows that were left out, by reason; empty unless wrong rows are skipped
 * @param notes           what the population rests on, in Chinese
 */
public record PeopleCounts(
        PopulationDescription.Kind kind,
        boolean synthetic,
        int year,
        long read,
        BigDecimal persons,
        Counted insured,
        BigDecimal visits,
        BigDecimal stays,
        Money fees,
        BigDecimal visitsUndecided,
        Money feesUndecided,
        BigDecimal fundingUndecided,
        List<Rejected> rejected,
        List<String> notes) {
    /**
     * Rows that were left out.
     *
     * @param reason why
     * @param rows   how many
     */
    public record Rejected(String reason, long rows) {}

    public PeopleCounts {
        rejected = List.copyOf(rejected);
        notes = List.copyOf(notes);
    }
}
