package org.yibao.simulation.projection;

import java.util.List;
import org.yibao.simulation.figures.Compared;

/**
 * The years ahead.
 *
 * @param assumptions what they rest on, in Chinese sentences
 * @param paths       one for each way that contributions keep step and each pooling area, all areas together first
 */
public record Projection(List<String> assumptions, List<Path> paths) {
    public Projection {
        assumptions = List.copyOf(assumptions);
        paths = List.copyOf(paths);
    }

    /** How contributions keep step with the subsidy (question Q6). */
    public enum Step {
        /** By as many yuan. */
        ABSOLUTE,
        /** By the same percentage. */
        PERCENTAGE
    }

    /**
     * The fund's way through the years.
     *
     * @param step                how contributions keep step
     * @param key                 division code of the pooling area; {@code ALL} for all together
     * @param label               its name
     * @param years               the first year, then those ahead
     * @param exhaustedBaseline   first month at whose end nothing is left, such as {@code 2022-07}; {@code null} when it lasts, or when no
     *                            reserve is known
     * @param exhaustedCandidate  the same under the candidate
     */
    public record Path(
            Step step,
            String key,
            String label,
            List<Year> years,
            String exhaustedBaseline,
            String exhaustedCandidate) {
        public Path {
            years = List.copyOf(years);
        }
    }

    /**
     * A year of the fund.
     *
     * @param year    calendar year
     * @param income  subsidy and contributions
     * @param expense what basic and serious-illness insurance pay
     * @param balance income less expense
     * @param reserve what is left at the end of the year; {@code null} when no reserve is known
     */
    public record Year(int year, Compared income, Compared expense, Compared balance, Compared reserve) {}
}
