package org.yibao.review.difference;

import java.util.List;
import java.util.Set;
import org.yibao.facts.Subject;
import org.yibao.rulebook.Rulebook;
import org.yibao.rules.Finding;
import org.yibao.rules.Judgement;
import org.yibao.terms.Missing;

/**
 * A kind of decision that two editions can be compared by.
 *
 * @param <P> the profile that is decided
 * @param <O> what its findings come to
 */
interface ComparedDomain<P, O> {
    /** The figures that its terms have. */
    List<Item<O>> items();

    /** The findings that say whether there are terms at all; every figure depends on them. */
    Set<Class<? extends Finding>> standing();

    Subject subject();

    O decide(Rulebook rulebook, P profile);

    /** The findings that count. */
    List<Judgement> reasons(O outcome);

    /** The figures to fill in. */
    List<Missing> missing(O outcome);
}
