package org.yibao.simulation.goal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.yibao.simulation.figures.Breakdown;
import org.yibao.workbook.WorkbookException;
import org.yibao.workbook.edit.CellEdit;

/**
 * Tries every value of the free cells and takes the one that is wanted most of those that meet every constraint. Nothing is assumed of how
 * a measure goes with a cell: caps and deductibles bend it.
 */
public final class GoalSeeker {
    /** Most trials of one search. */
    public static final int MOST_TRIALS = 1_000;

    private final List<CellRange> ranges;
    private final List<Bound> bounds;

    /**
     * @param scopes whose measures can be bounded
     * @throws GoalException when the goal can't be sought as it is asked
     */
    public GoalSeeker(GoalRequest request, GoalScopes scopes) {
        this.ranges = request.free().stream().map(CellRange::new).toList();
        this.bounds = request.constraints().stream()
                .map(constraint -> new Bound(constraint, scopes.reserves()))
                .toList();
        scopes.require(request);
        if (ranges.isEmpty() || bounds.isEmpty()) {
            throw new GoalException("目标搜索至少要有一个可变单元格（goal.free）和一个约束（goal.constraints）。");
        }
        if (trials() > MOST_TRIALS) {
            throw tooMany();
        }
    }

    static GoalException tooMany() {
        return new GoalException("要试的取值超过 %d 个。请缩小范围、加大步长或减少可变单元格。".formatted(MOST_TRIALS));
    }

    /** How many values there are to try. */
    public long trials() {
        return ranges.stream().mapToLong(range -> range.values().size()).reduce(1, Math::multiplyExact);
    }

    /** The edits of the first trial: whether there are such cells at all is told by them. */
    public List<CellEdit> firstEdits() {
        return ranges.stream().map(range -> range.edit(range.values().get(0))).toList();
    }

    private record Trial(int[] at, List<CellEdit> edits, GoalAnswer.Point point, String refused) {
        boolean feasible() {
            return point.feasible();
        }
    }

    /**
     * Searches.
     *
     * @param run runs the candidate with more edits, given how many trials were made before
     */
    public GoalAnswer seek(BiFunction<Integer, List<CellEdit>, Breakdown> run) {
        List<Trial> trials = new ArrayList<>();
        int[] at = new int[ranges.size()];
        do {
            trials.add(attempt(at.clone(), run, trials.size()));
        } while (advance(at));
        Trial best = trials.stream().filter(Trial::feasible).findFirst().orElse(null);
        List<GoalAnswer.Point> curve = trials.stream()
                .sorted(Comparator.comparing(this::ascending))
                .map(Trial::point)
                .toList();
        return best != null ? found(best, trials, curve) : none(trials, curve);
    }

    private Trial attempt(int[] at, BiFunction<Integer, List<CellEdit>, Breakdown> run, int before) {
        List<CellEdit> edits = IntStream.range(0, at.length)
                .mapToObj(
                        cell -> ranges.get(cell).edit(ranges.get(cell).values().get(at[cell])))
                .toList();
        List<String> values = edits.stream().map(CellEdit::value).toList();
        try {
            Breakdown breakdown = run.apply(before, edits);
            List<GoalAnswer.Measured> measures =
                    bounds.stream().map(bound -> bound.measure(breakdown)).toList();
            boolean feasible = measures.stream().allMatch(GoalAnswer.Measured::holds);
            return new Trial(at, edits, new GoalAnswer.Point(values, feasible, measures), null);
        } catch (WorkbookException refused) {
            return new Trial(
                    at,
                    edits,
                    new GoalAnswer.Point(values, false, List.of()),
                    refused.problems().get(0).sentence());
        }
    }

    /** The first cell's wanted end comes first, then the second's: the first feasible trial is the one wanted most. */
    private boolean advance(int[] at) {
        for (int cell = at.length - 1; cell >= 0; cell--) {
            if (++at[cell] < ranges.get(cell).values().size()) {
                return true;
            }
            at[cell] = 0;
        }
        return false;
    }

    private String ascending(Trial trial) {
        StringBuilder key = new StringBuilder();
        for (String value : trial.point().values()) {
            key.append("%020.6f|".formatted(new BigDecimal(value.replace("%", ""))));
        }
        return key.toString();
    }

    private GoalAnswer found(Trial best, List<Trial> trials, List<GoalAnswer.Point> curve) {
        List<String> binding = new ArrayList<>();
        for (int cell = 0; cell < best.at().length; cell++) {
            int[] further = best.at().clone();
            further[cell]--;
            trials.stream()
                    .filter(trial -> Arrays.equals(trial.at(), further))
                    .forEach(trial -> binding.addAll(broken(trial)));
        }
        List<String> named = binding.stream().distinct().toList();
        String why = named.isEmpty() ? "再往前就超出了给定的范围。" : "再往前就不满足：%s。".formatted(String.join("；", named));
        return new GoalAnswer(
                true, best.edits(), "满足全部约束的取值：%s。%s".formatted(text(best), why), named, curve, List.of());
    }

    private static List<String> broken(Trial trial) {
        if (trial.refused() != null) {
            return List.of("表格检查：" + trial.refused());
        }
        return trial.point().measures().stream()
                .filter(measured -> !measured.holds())
                .map(measured -> "%s（%s：%s）"
                        .formatted(
                                measured.constraint(),
                                measured.where(),
                                measured.value().toPlainString()))
                .toList();
    }

    private String text(Trial trial) {
        List<String> parts = new ArrayList<>();
        for (int cell = 0; cell < ranges.size(); cell++) {
            parts.add(ranges.get(cell).name() + " = " + trial.point().values().get(cell));
        }
        return String.join("，", parts);
    }

    private GoalAnswer none(List<Trial> trials, List<GoalAnswer.Point> curve) {
        Trial nearest = trials.stream()
                .filter(trial -> trial.refused() == null)
                .min(Comparator.comparingInt((Trial trial) -> broken(trial).size())
                        .thenComparing(this::excess))
                .orElse(trials.get(0));
        List<String> always = bounds.stream()
                .map(Bound::text)
                .filter(text -> trials.stream()
                        .flatMap(trial -> trial.point().measures().stream())
                        .filter(measured -> measured.constraint().equals(text))
                        .noneMatch(GoalAnswer.Measured::holds))
                .toList();
        List<String> binding = broken(nearest);
        String why = always.isEmpty()
                ? "各约束不能同时满足。最接近的取值 %s 仍不满足：%s。".formatted(text(nearest), String.join("；", binding))
                : "在给定范围内，任何取值都不满足：%s。最接近的取值是 %s：%s。"
                        .formatted(String.join("；", always), text(nearest), String.join("；", binding));
        return new GoalAnswer(false, nearest.edits(), why, binding, curve, List.of());
    }

    /** How far a trial is outside its bounds, relative to the size of the values: only to tell which is nearest. */
    private BigDecimal excess(Trial trial) {
        BigDecimal excess = BigDecimal.ZERO;
        for (int index = 0; index < bounds.size(); index++) {
            GoalAnswer.Measured measured = trial.point().measures().get(index);
            BigDecimal slack = bounds.get(index).slack(Objects.requireNonNull(measured.value()));
            excess = excess.subtract(slack.min(BigDecimal.ZERO));
        }
        return excess;
    }
}
