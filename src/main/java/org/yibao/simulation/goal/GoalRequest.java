package org.yibao.simulation.goal;

import java.math.BigDecimal;
import java.util.List;

/**
 * What is sought: the lowest or highest values of free cells of the candidate, the first cell before the others, such that every
 * constraint holds.
 *
 * @param free        the cells
 * @param constraints what must hold
 */
public record GoalRequest(List<FreeCell> free, List<Constraint> constraints) {
    public GoalRequest {
        free = free == null ? List.of() : List.copyOf(free);
        constraints = constraints == null ? List.of() : List.copyOf(constraints);
    }

    /** Which end of its range a cell is wanted at. */
    public enum Wanted {
        LOWEST,
        HIGHEST
    }

    /**
     * A cell that may take any value of a range, each written as a person writes it into the cell: {@code 340}, or {@code 75%} for ratios.
     *
     * @param workbook path of the workbook
     * @param sheet    name of the sheet
     * @param cell     the cell
     * @param from     lowest value
     * @param to       highest value
     * @param step     distance of the values that are tried
     * @param wanted   which end is wanted
     */
    public record FreeCell(
            String workbook, String sheet, String cell, String from, String to, String step, Wanted wanted) {}

    /** What can be constrained. */
    public enum Measure {
        /** Balance of the fund in the year, yuan; the scope is a pooling area, {@code ALL}, or {@code EACH} pooling area. */
        FUND_BALANCE,
        /** Months of reserve at the end of the year; scope as above. */
        MONTHS_OF_RESERVE,
        /** What an identity pays more than under the baseline, contribution and bills, yuan a head; the scope is an identity or {@code EACH}. */
        IDENTITY_BURDEN,
        /** Heads who lose; the scope is {@code ALL}, an identity, or a region. */
        LOSERS,
        /** What a payer pays more than under the baseline, yuan; the scope is a payer. */
        PAYER_DIFFERENCE,
        /** Share of what is in scope of stays that basic insurance pays, in percent; the scope is {@code ALL}. */
        STAYS_SHARE,
        /** Heads with catastrophic burdens more than under the baseline; the scope is {@code ALL}. */
        CATASTROPHIC
    }

    /**
     * A bound on a measure of the candidate.
     *
     * @param measure what
     * @param scope   whose; {@code null} for {@code EACH} where there is one, else {@code ALL}
     * @param atLeast lower bound, or {@code null}
     * @param atMost  upper bound, or {@code null}
     */
    public record Constraint(Measure measure, String scope, BigDecimal atLeast, BigDecimal atMost) {}
}
