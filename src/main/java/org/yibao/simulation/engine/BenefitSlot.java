package org.yibao.simulation.engine;

import java.util.List;
import org.yibao.simulation.tally.Undecided;
import org.yibao.terms.BenefitTerms;

/** What the visits of one profile are paid under both policies; equal terms are one object. */
final class BenefitSlot {
    /** {@code null} while something is missing. */
    final BenefitTerms baseline;

    /** {@code null} while something is missing. */
    final BenefitTerms candidate;

    final List<Undecided> undecided;

    BenefitSlot(BenefitTerms baseline, BenefitTerms candidate, List<Undecided> undecided) {
        this.baseline = baseline;
        this.candidate = candidate != null && candidate.equals(baseline) ? baseline : candidate;
        this.undecided = List.copyOf(undecided);
    }
}
