package org.yibao.review.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.yibao.anyrule.RandomQuestion;
import org.yibao.anyrule.RandomRulebooks;
import org.yibao.anyrule.Unreduced;
import org.yibao.decision.FundingDecisions;
import org.yibao.decision.SettlementDecisions;
import org.yibao.facts.Asked;
import org.yibao.facts.BenefitProfile;
import org.yibao.facts.FundingProfile;
import org.yibao.facts.Subject;
import org.yibao.review.space.TooManyBoxes;
import org.yibao.rulebook.Rulebooks;

/** Whatever the rules are: what two editions decide differently is told, once, and nothing else is. */
@Tag("exhaustive")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AnyRuleDifferenceTest {
    private static final int QUESTIONS = 2_000;

    @Test
    void of_two_editions_tells_each_change_and_nothing_else() {
        long differing = 0;
        int tooMany = 0;
        Rulebooks before = null;
        for (List<Rulebooks> editions : RandomRulebooks.all()) {
            try {
                differing += assertTold(editions.get(0), editions.get(1)); // other rows
                if (before != null) {
                    differing += assertTold(before, editions.get(2)); // other rules, too, and perhaps other divisions
                }
            } catch (TooManyBoxes named) {
                assertThat(named).hasMessageContaining("规则");
                tooMany++;
            }
            before = editions.get(3);
        }
        assertThat(differing).isGreaterThan(RandomRulebooks.HOMES * 100L);
        assertThat(tooMany).isLessThan(RandomRulebooks.HOMES / 2 + 1);
    }

    private static long assertTold(Rulebooks baseline, Rulebooks candidate) {
        Editions editions = new Editions(RandomRulebooks.jilin(baseline), RandomRulebooks.jilin(candidate));
        List<ComparedItem> compared = MeaningDifference.compare(editions);
        FundingDecisions funding = new FundingDecisions(baseline);
        SettlementDecisions settlement = new SettlementDecisions(baseline);
        Random random = new Random(20_200_801);
        long differing = 0;
        for (int number = 0; number < QUESTIONS; number++) {
            RandomQuestion question = RandomQuestion.of(random, editions.places());
            if (!inForce(editions, question)) {
                continue;
            }
            Asked enrolling = funding.asked(question.funding());
            differing += ToldAsDecided.count(
                    editions, compared, (FundingProfile) Unreduced.profile(Subject.FUNDING, enrolling));
            Asked visiting = settlement.asked(question.funding().enrollee(), question.care());
            differing += ToldAsDecided.count(
                    editions, compared, (BenefitProfile) Unreduced.profile(Subject.BENEFIT, visiting));
        }
        return differing;
    }

    private static boolean inForce(Editions editions, RandomQuestion question) {
        String region = question.funding().enrollee().region();
        return List.of(editions.baseline(), editions.candidate()).stream().allMatch(edition -> edition.divisions()
                .find(region)
                .filter(division -> division.inForceDuring(question.funding().year())
                        && division.inForceDuring(question.care().date().getYear()))
                .isPresent());
    }
}
