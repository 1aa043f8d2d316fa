package org.yibao.simulation.attribution;

import java.util.Optional;
import org.yibao.terms.BenefitTerms;

/** What the visits of one profile are paid under every coalition of changes. */
final class BenefitCoalitions {
    final CoalitionOutcomes<Optional<BenefitTerms>> coalitions;

    BenefitCoalitions(CoalitionOutcomes<Optional<BenefitTerms>> coalitions) {
        this.coalitions = coalitions;
    }

    /** Whether both policies can settle them: what one can't is counted for neither. Who isn't insured pays without any terms. */
    boolean settled(boolean insured, boolean insuredThen) {
        return (!insured || coalitions.withNone().isPresent())
                && (!insuredThen || coalitions.withAll().isPresent());
    }

    /**
     * Terms of a coalition; where it leaves a figure open, those of the baseline, or else of the candidate; {@code null} when neither has
     * any, because neither insures the person.
     */
    BenefitTerms with(long subset) {
        return coalitions
                .with(subset)
                .or(coalitions::withNone)
                .or(coalitions::withAll)
                .orElse(null);
    }
}
