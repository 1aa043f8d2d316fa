package org.yibao.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.yibao.anyrule.RandomQuestion;
import org.yibao.anyrule.RandomRulebooks;
import org.yibao.divisions.Division;
import org.yibao.rulebook.Rulebook;
import org.yibao.rulebook.Rulebooks;

/** Whatever the rules are: a decision by reduced facts, remembered or not, is the one that the facts as they are come to. */
@Tag("exhaustive")
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
            AsUnreduced.assertFunding(rulebook, funding, question.funding());
            AsUnreduced.assertBenefit(rulebook, benefit, question.funding().enrollee(), question.care());
        }
        return funding.memo().stats().hitCount() + benefit.memo().stats().hitCount();
    }
}
