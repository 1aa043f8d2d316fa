package org.yibao.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.yibao.anyrule.RandomQuestion;
import org.yibao.anyrule.RandomRulebooks;
import org.yibao.anyrule.Unreduced;
import org.yibao.divisions.Division;
import org.yibao.facts.BenefitProfile;
import org.yibao.facts.FundingProfile;
import org.yibao.facts.Subject;
import org.yibao.rulebook.Rulebook;
import org.yibao.rulebook.Rulebooks;
import org.yibao.terms.BenefitOutcome;
import org.yibao.terms.FundingOutcome;

/** Whatever the rules are: a decision by reduced facts, remembered or not, is the one that the facts as they are come to. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AnyRuleDecisionTest {
    private static final int QUESTIONS = 2_000;

    @Test
    void is_decided_by_reduced_facts_as_by_the_facts_themselves() {
        long remembered = 0;
        for (List<Rulebooks> editions : RandomRulebooks.all()) {
            for (Rulebooks rulebooks : editions) {
                remembered += assertDecided(RandomRulebooks.jilin(rulebooks));
            }
        }
        assertThat(remembered).as("answers that were remembered").isGreaterThan(RandomRulebooks.HOMES * 100L);
    }

    private static long assertDecided(Rulebook rulebook) {
        Random random = new Random(rulebook.version().hashCode());
        List<String> places =
                rulebook.enrolmentPlaces().stream().map(Division::code).toList();
        FundingDecider funding = new FundingDecider(rulebook);
        BenefitDecider benefit = new BenefitDecider(rulebook);
        for (int number = 0; number < QUESTIONS; number++) {
            RandomQuestion question = RandomQuestion.of(random, places);
            assertFunding(rulebook, funding, question);
            assertBenefit(rulebook, benefit, question);
        }
        return funding.memo().stats().hitCount() + benefit.memo().stats().hitCount();
    }

    private static void assertFunding(Rulebook rulebook, FundingDecider decider, RandomQuestion question) {
        FundingProfile whole = (FundingProfile) Unreduced.profile(Subject.FUNDING, decider.asked(question.funding()));
        FundingOutcome expected = Unreduced.funding(rulebook, whole);
        FundingDecision decision;
        try {
            decision = decider.decide(question.funding());
        } catch (Undecidable.NoTermsInForce none) {
            assertThat(expected.standing()).as("%s", whole).isEqualTo(FundingOutcome.Standing.NO_TERMS);
            return;
        }
        if (!Objects.equals(decision.terms(), expected.terms())
                || !decision.missing().equals(expected.missing())
                || !decision.checks().equals(expected.checks())
                || !decision.reasons().equals(new Reasons(rulebook).of(expected.reasons()))) {
            throw new AssertionError("%s: decided %s, expected %s".formatted(whole, decision, expected));
        }
    }

    private static void assertBenefit(Rulebook rulebook, BenefitDecider decider, RandomQuestion question) {
        BenefitProfile whole = (BenefitProfile) Unreduced.profile(
                Subject.BENEFIT, decider.asked(question.funding().enrollee(), question.care()));
        BenefitOutcome expected = Unreduced.benefit(rulebook, whole);
        BenefitDecider.Terms decision = decider.terms(question.funding().enrollee(), question.care());
        if (!Objects.equals(decision.terms(), expected.terms())
                || !decision.missing().equals(expected.missing())
                || !decision.checks().equals(expected.checks())
                || !decision.reasons().equals(new Reasons(rulebook).of(expected.reasons()))) {
            throw new AssertionError("%s: decided %s, expected %s".formatted(whole, decision, expected));
        }
    }
}
