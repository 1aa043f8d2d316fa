package org.yibao.simulation.goal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.yibao.workbook.edit.CellEdit;

/** The values that a free cell may take, the wanted end first. */
final class CellRange {
    private static final String PERCENT = "%";

    private final GoalRequest.FreeCell cell;
    private final List<String> values = new ArrayList<>();

    CellRange(GoalRequest.FreeCell cell) {
        this.cell = cell;
        boolean percent = cell.from().strip().endsWith(PERCENT);
        BigDecimal from = number("from", cell.from(), percent);
        BigDecimal to = number("to", cell.to(), percent);
        BigDecimal step = number("step", cell.step(), percent);
        if (step.signum() <= 0) {
            throw new GoalException("%s 的步长（step）为“%s”，应大于 0。".formatted(name(), cell.step()));
        }
        if (to.compareTo(from) < 0) {
            throw new GoalException("%s 的上限（to）“%s”小于下限（from）“%s”。".formatted(name(), cell.to(), cell.from()));
        }
        if (to.subtract(from).divideToIntegralValue(step).compareTo(BigDecimal.valueOf(GoalSeeker.MOST_TRIALS)) >= 0) {
            throw GoalSeeker.tooMany();
        }
        for (BigDecimal value = from; value.compareTo(to) <= 0; value = value.add(step)) {
            values.add(value.toPlainString() + (percent ? PERCENT : ""));
        }
        if (cell.wanted() == GoalRequest.Wanted.HIGHEST) {
            Collections.reverse(values);
        }
    }

    private BigDecimal number(String field, String text, boolean percent) {
        String stripped = text.strip();
        boolean isPercent = stripped.endsWith(PERCENT);
        try {
            if (isPercent == percent) {
                return new BigDecimal(percent ? stripped.substring(0, stripped.length() - 1) : stripped);
            }
        } catch (NumberFormatException notANumber) {
            // told below
        }
        throw new GoalException(
                "%s 的 %s 为“%s”，应为数字；from、to、step 三个值要么都带百分号（例如 75%%），要么都不带（例如 340）。".formatted(name(), field, text));
    }

    /** Where the cell is, in Chinese. */
    String name() {
        return "%s “%s” %s".formatted(cell.workbook(), cell.sheet(), cell.cell());
    }

    List<String> values() {
        return values;
    }

    CellEdit edit(String value) {
        return new CellEdit(cell.workbook(), cell.sheet(), cell.cell(), value);
    }
}
