package org.yibao.decision;

import java.util.Objects;
import org.yibao.anyrule.Unreduced;
import org.yibao.facts.BenefitProfile;
import org.yibao.facts.Care;
import org.yibao.facts.Enrollee;
import org.yibao.facts.FundingProfile;
import org.yibao.facts.FundingQuery;
import org.yibao.facts.Subject;
import org.yibao.rulebook.Rulebook;
import org.yibao.terms.BenefitOutcome;
import org.yibao.terms.FundingOutcome;

/** Judges decisions, whose facts are reduced and whose answers are remembered, by what the facts as they are come to. */
final class AsUnreduced {
    private AsUnreduced() {}

    static void assertFunding(Rulebook rulebook, FundingDecider decider, FundingQuery query) {
        FundingProfile whole = (FundingProfile) Unreduced.profile(Subject.FUNDING, decider.asked(query));
        FundingOutcome expected = Unreduced.funding(rulebook, whole);
        FundingDecision decision;
        try {
            decision = decider.decide(query);
        } catch (Undecidable.NoTermsInForce none) {
            require(expected.standing() == FundingOutcome.Standing.NO_TERMS, whole, none, expected);
            return;
        }
        boolean eligible = expected.standing() == FundingOutcome.Standing.ELIGIBLE;
        boolean alike = decision.eligible() == eligible
                && Objects.equals(decision.terms(), expected.terms())
                && decision.missing().equals(expected.missing())
                && decision.checks().equals(expected.checks())
                && decision.reasons().equals(new Reasons(rulebook).of(expected.reasons()));
        require(alike, whole, decision, expected);
    }

    static void assertBenefit(Rulebook rulebook, BenefitDecider decider, Enrollee enrollee, Care care) {
        BenefitProfile whole = (BenefitProfile) Unreduced.profile(Subject.BENEFIT, decider.asked(enrollee, care));
        BenefitOutcome expected = Unreduced.benefit(rulebook, whole);
        BenefitDecider.Terms decision = decider.terms(enrollee, care);
        boolean alike = Objects.equals(decision.terms(), expected.terms())
                && decision.missing().equals(expected.missing())
                && decision.checks().equals(expected.checks())
                && decision.reasons().equals(new Reasons(rulebook).of(expected.reasons()));
        require(alike, whole, decision, expected);
    }

    /** Makes the message only when it is needed. */
    private static void require(boolean alike, Object whole, Object decision, Object expected) {
        if (!alike) {
            throw new AssertionError("%s: decided %s, expected %s".formatted(whole, decision, expected));
        }
    }
}
