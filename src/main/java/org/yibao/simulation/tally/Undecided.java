package org.yibao.simulation.tally;

import java.util.ArrayList;
import java.util.List;
import org.yibao.terms.Missing;

/**
 * Why persons or visits could not be decided under a policy. What one policy can't decide is counted for neither.
 *
 * @param what      funding or benefits
 * @param candidate whether the candidate leaves it undecided, rather than the baseline
 * @param missing   the figure to fill in; {@code null} when no figure is missing
 * @param reason    why, when no figure is missing; {@code null} otherwise
 */
public record Undecided(What what, boolean candidate, Missing missing, String reason) {
    /** What could not be decided. */
    public enum What {
        FUNDING,
        BENEFITS
    }

    public static List<Undecided> missing(What what, boolean candidate, List<Missing> figures) {
        List<Undecided> all = new ArrayList<>();
        figures.forEach(figure -> all.add(new Undecided(what, candidate, figure, null)));
        return all;
    }
}
