package org.yibao.simulation.attribution;

import java.util.BitSet;
import org.yibao.facts.Asked;
import org.yibao.facts.Subject;
import org.yibao.simulation.profile.Policy;

/** The parts that the difference of two policies is made of, each of which can be applied or not. Safe for use by many threads. */
public interface Units {
    int count();

    /** Whether a part may change what a question comes to. */
    boolean reaches(int unit, Subject subject, Asked asked);

    /** The baseline with some parts applied; the same object each time. */
    Policy with(BitSet applied);
}
