package org.yibao.simulation.engine;

import java.util.Optional;
import org.yibao.terms.BenefitTerms;

/** What the visits of one profile are paid under every coalition of changes. */
final class BenefitCoalitions {
    final Coalitions<Optional<BenefitTerms>> coalitions;

    /** Whether both policies can settle them: what one can't is counted for neither. */
    final boolean settled;

    BenefitCoalitions(Coalitions<Optional<BenefitTerms>> coalitions) {
        this.coalitions = coalitions;
        this.settled = coalitions.withNone().isPresent() && coalitions.withAll().isPresent();
    }

    /** Terms of a coalition; where it leaves a figure open that both policies have, those of the baseline. */
    BenefitTerms with(long subset) {
        return coalitions.with(subset).orElseGet(() -> coalitions.withNone().orElseThrow());
    }
}
