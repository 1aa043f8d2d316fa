package org.yibao.simulation.engine;

import java.util.List;
import org.yibao.simulation.tally.Undecided;
import org.yibao.terms.BenefitTerms;

/**
 * What visits are paid under both policies; equal terms are one object.
 *
 * @param baseline  {@code null} while something is missing
 * @param candidate {@code null} while something is missing
 * @param undecided what is missing
 */
record BenefitSlot(BenefitTerms baseline, BenefitTerms candidate, List<Undecided> undecided) {
    BenefitSlot {
        candidate = candidate != null && candidate.equals(baseline) ? baseline : candidate;
        undecided = List.copyOf(undecided);
    }
}
