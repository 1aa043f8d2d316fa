package org.yibao.simulation.engine;

import java.util.BitSet;
import org.yibao.facts.BenefitProfile;
import org.yibao.facts.FundingProfile;

/** The parts that the difference of two policies is made of, each of which can be applied or not. Safe for use by many threads. */
public interface Units {
    int count();

    /** Whether a part may change what a profile's funding comes to. */
    boolean reaches(int unit, FundingProfile profile);

    /** Whether a part may change what a profile's visits are paid. */
    boolean reaches(int unit, BenefitProfile profile);

    /** The baseline with some parts applied; the same object each time. */
    Policy with(BitSet applied);
}
