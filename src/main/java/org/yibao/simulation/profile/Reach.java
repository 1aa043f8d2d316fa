package org.yibao.simulation.profile;

import org.yibao.facts.Asked;
import org.yibao.facts.Subject;

/** What the candidate may decide otherwise than the baseline; the rest is not decided again. */
public interface Reach {
    /** Everything. */
    Reach EVERYTHING = (subject, asked) -> true;

    /**
     * Whether they may.
     *
     * @param asked the question as the facts stand under one of them
     */
    boolean reaches(Subject subject, Asked asked);
}
