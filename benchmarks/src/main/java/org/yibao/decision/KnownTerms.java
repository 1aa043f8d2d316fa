package org.yibao.decision;

import java.util.List;
import org.yibao.rulebook.Rulebook;
import org.yibao.settlement.Visit;
import org.yibao.terms.BenefitTerms;

/** The terms of visits by a rulebook. Stands in this package because deciders tell terms only with their reasons. */
public final class KnownTerms {
    private KnownTerms() {}

    /** The terms of each visit, in order. */
    public static List<BenefitTerms> of(Rulebook rulebook, List<Visit> visits) {
        BenefitDecider decider = new BenefitDecider(rulebook);
        return visits.stream()
                .map(visit -> decider.terms(visit.enrollee(), visit.care()).terms())
                .toList();
    }
}
