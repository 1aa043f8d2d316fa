package org.yibao.simulation.goal;

import java.math.BigDecimal;
import java.util.List;
import org.yibao.simulation.figures.Indicator;

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

    /**
     * A bound on an indicator: yuan, heads, months, or percent for a share.
     *
     * @param measure which of the catalogue, by its constant; whether the candidate's or what it is more than the baseline's is declared there
     * @param scope   whose; {@code null} for {@code EACH} where there is one, else {@code ALL}
     * @param atLeast lower bound, or {@code null}
     * @param atMost  upper bound, or {@code null}
     */
    public record Constraint(Indicator measure, String scope, BigDecimal atLeast, BigDecimal atMost) {}
}
