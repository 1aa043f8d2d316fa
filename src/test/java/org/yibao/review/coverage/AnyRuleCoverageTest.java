package org.yibao.review.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.yibao.anyrule.RandomQuestion;
import org.yibao.anyrule.RandomRulebooks;
import org.yibao.anyrule.Unreduced;
import org.yibao.decision.FundingDecisions;
import org.yibao.decision.SettlementDecisions;
import org.yibao.facts.BenefitProfile;
import org.yibao.facts.Division;
import org.yibao.facts.Facts;
import org.yibao.facts.FundingProfile;
import org.yibao.facts.Identity;
import org.yibao.facts.Profile;
import org.yibao.facts.Subject;
import org.yibao.rulebook.Rulebook;
import org.yibao.rulebook.Rulebooks;
import org.yibao.rules.Row;
import org.yibao.rules.benefit.AssistanceScope;
import org.yibao.rules.funding.AssistanceEntitlement;
import org.yibao.terms.BenefitOutcome;
import org.yibao.terms.FundingOutcome;
import org.yibao.terms.Missing;
import org.yibao.workbook.Axis;
import org.yibao.workbook.Tables;

/** Whatever the rules are: a table without a row for somebody whom a decision would look for is a gap, and nothing else is one. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AnyRuleCoverageTest {
    private static final int QUESTIONS = 500;
    private static final Set<String> FOR_AN_IDENTITY = Set.of("参保资助", "医疗救助");
    private static final Set<String> IN_PARTS = Set.of("参保资助", "医疗救助", "大病保险分段");
    private static final long SOME_AMOUNT = 5_000_000;

    private long gaps;

    @Test
    void of_tables_finds_a_gap_wherever_a_decision_misses_a_row_and_nowhere_else() {
        for (List<Rulebooks> editions : RandomRulebooks.all()) {
            for (Rulebooks rulebooks : editions.subList(0, 3)) {
                assertCovered(rulebooks);
            }
        }
        assertThat(gaps).isGreaterThan(RandomRulebooks.HOMES * 10L);
    }

    private void assertCovered(Rulebooks rulebooks) {
        Rulebook rulebook = RandomRulebooks.jilin(rulebooks);
        Survey survey = new Survey(rulebook, rulebook.workbooks());
        List<TableCoverage<?>> tables = new ArrayList<>();
        Tables.ALL.forEach(table -> tables.add(survey.of(table)));
        List<String> places = survey.places().all().stream().map(Division::code).toList();
        FundingDecisions funding = new FundingDecisions(rulebooks);
        SettlementDecisions settlement = new SettlementDecisions(rulebooks);
        Random random = new Random(20_200_801);
        for (int number = 0; number < QUESTIONS; number++) {
            RandomQuestion question = RandomQuestion.of(random, places);
            Division place = rulebook.divisions()
                    .find(question.funding().enrollee().region())
                    .orElseThrow();
            int index = places.indexOf(place.code());
            if (place.inForceDuring(question.funding().year())
                    && inHorizon(survey, question.funding().year())) {
                FundingProfile profile =
                        (FundingProfile) Unreduced.profile(Subject.FUNDING, funding.asked(question.funding()));
                FundingOutcome outcome = Unreduced.funding(rulebook, profile);
                if (outcome.standing() == FundingOutcome.Standing.ELIGIBLE) {
                    assertGaps(tables, index, profile, entitled(rulebook, profile), outcome.missing());
                }
            }
            if (place.inForceDuring(question.care().date().getYear())
                    && survey.horizon().days().contains(question.care().date().toEpochDay())) {
                BenefitProfile profile = (BenefitProfile) Unreduced.profile(
                        Subject.BENEFIT, settlement.asked(question.funding().enrollee(), question.care()));
                BenefitOutcome outcome = Unreduced.benefit(rulebook, profile);
                assertGaps(tables, index, profile, entitled(rulebook, profile), outcome.missing());
            }
        }
    }

    private static boolean inHorizon(Survey survey, int year) {
        return survey.horizon().years().stream().anyMatch(range -> range.contains(year));
    }

    /** Identities as which rules entitle somebody; whether that person holds them is the rules' affair. */
    private static Set<Identity> entitled(Rulebook rulebook, Profile profile) {
        Set<Identity> entitled = EnumSet.noneOf(Identity.class);
        rulebook.fire(profile.facts(rulebook.divisions().path(profile.region())))
                .forEach(judgement -> {
                    if (judgement.finding() instanceof AssistanceScope scope) {
                        entitled.add(scope.identity());
                    } else if (judgement.finding() instanceof AssistanceEntitlement entitlement) {
                        entitled.add(entitlement.identity());
                    }
                });
        return entitled;
    }

    private void assertGaps(
            List<TableCoverage<?>> tables, int place, Profile profile, Set<Identity> entitled, List<Missing> missing) {
        Set<String> withoutRow = missing.stream()
                .filter(figure -> figure.cell() == null)
                .map(Missing::parameter)
                .collect(Collectors.toSet());
        for (TableCoverage<?> table : tables) {
            boolean ofSubject = table.axes().get(0).fact() == Facts.YEAR
                    ? profile.subject() == Subject.FUNDING
                    : profile.subject() == Subject.BENEFIT;
            if (!ofSubject) {
                continue;
            }
            boolean missed = withoutRow.contains(table.table().name());
            boolean found = FOR_AN_IDENTITY.contains(table.table().name())
                    ? entitled.stream().anyMatch(identity -> gapAt(table, place, profile, identity))
                    : gapAt(table, place, profile, null);
            // One of several identities is enough, and so is a bracket for another amount: then nothing is said to be
            // missing.
            if (missed != found && !(IN_PARTS.contains(table.table().name()) && !missed)) {
                throw new AssertionError(
                        "%s, %s: missed %s, gap %s".formatted(table.table().name(), profile, missed, found));
            }
            gaps += missed ? 1 : 0;
        }
    }

    private static boolean gapAt(TableCoverage<?> table, int place, Profile profile, Identity identity) {
        long[] point = table.axes().stream()
                .mapToLong(axis -> coordinate(axis, profile, identity))
                .toArray();
        return table.gaps().stream().anyMatch(cell -> cell.contains(place, point));
    }

    private static long coordinate(Axis<? extends Row> axis, Profile profile, Identity identity) {
        if (axis.fact() != null) {
            return profile.point(axis.fact());
        }
        return identity != null && axis.columns().contains("identity")
                ? identity.ordinal()
                : axis.columns().contains("above") ? SOME_AMOUNT : 0;
    }
}
