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

    private final Pairs otherRows = new Pairs();
    /** Most rules that have nothing to do with each other tell too many facts apart together. */
    private final Pairs otherRules = new Pairs();

    @Test
    void of_two_editions_tells_each_change_and_nothing_else() {
        Rulebooks before = null;
        for (List<Rulebooks> editions : RandomRulebooks.all()) {
            otherRows.add(editions.get(0), editions.get(1));
            if (before != null) {
                otherRules.add(before, editions.get(2)); // and perhaps other divisions
            }
            before = editions.get(3);
        }
        assertThat(otherRows.differing).isGreaterThan(RandomRulebooks.HOMES * 50L);
        assertThat(otherRows.named)
                .as("pairs of other rows that are too much")
                .isLessThan(RandomRulebooks.HOMES / 2 + 1);
        System.getLogger(AnyRuleDifferenceTest.class.getName())
                .log(System.Logger.Level.INFO, "Other rows: {0}. Other rules: {1}.", otherRows, otherRules);
    }

    /** Pairs of editions: told, or named as too much to be told. */
    private static final class Pairs {
        private int told;
        private int named;
        private long differing;

        void add(Rulebooks baseline, Rulebooks candidate) {
            try {
                differing += assertTold(baseline, candidate);
                told++;
            } catch (TooManyBoxes tooMany) {
                assertThat(tooMany).hasMessageContaining("规则");
                named++;
            }
        }

        @Override
        public String toString() {
            return "%d pairs told, %d named as too much, %d figures differ".formatted(told, named, differing);
        }
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
