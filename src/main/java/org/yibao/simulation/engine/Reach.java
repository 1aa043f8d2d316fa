package org.yibao.simulation.engine;

import org.yibao.facts.BenefitProfile;
import org.yibao.facts.FundingProfile;

/** What the candidate may decide otherwise than the baseline; the rest is not decided again. */
public interface Reach {
    /** Everything. */
    Reach EVERYTHING = new Reach() {
        @Override
        public boolean reaches(FundingProfile profile) {
            return true;
        }

        @Override
        public boolean reaches(BenefitProfile profile) {
            return true;
        }
    };

    boolean reaches(FundingProfile profile);

    boolean reaches(BenefitProfile profile);
}
