package org.yibao.simulation.goal;

import java.math.BigDecimal;
import java.util.List;
import org.yibao.workbook.edit.CellEdit;

/**
 * What was found.
 *
 * @param feasible    whether some value meets every constraint
 * @param edits       the cells' values; those that come nearest when none is feasible
 * @param explanation in Chinese: what was found, or which constraint binds
 * @param binding     constraints that stop the cells from going further the way that is wanted; when nothing is feasible, those that keep
 *                    the nearest from being so
 * @param curve       every value that was tried, in order
 * @param workbooks   names of the edited workbooks beside the result
 */
public record GoalAnswer(
        boolean feasible,
        List<CellEdit> edits,
        String explanation,
        List<String> binding,
        List<Point> curve,
        List<String> workbooks) {
    public GoalAnswer {
        edits = List.copyOf(edits);
        binding = List.copyOf(binding);
        curve = List.copyOf(curve);
        workbooks = List.copyOf(workbooks);
    }

    /** The same with the workbooks that hold it. */
    public GoalAnswer in(List<String> written) {
        return new GoalAnswer(feasible, edits, explanation, binding, curve, written);
    }

    /**
     * One trial.
     *
     * @param values   the cells' values, in their order, as they are written
     * @param feasible whether every constraint holds
     * @param measures what each constraint's measure comes to, at its worst place
     */
    public record Point(List<String> values, boolean feasible, List<Measured> measures) {
        public Point {
            values = List.copyOf(values);
            measures = List.copyOf(measures);
        }
    }

    /**
     * What a constraint's measure comes to.
     *
     * @param constraint in Chinese
     * @param where      the place or group where it is worst
     * @param value      its value there
     * @param holds      whether it is within its bounds
     */
    public record Measured(String constraint, String where, BigDecimal value, boolean holds) {}
}
