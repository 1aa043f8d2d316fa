package org.yibao.review.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.yibao.anyrule.RandomQuestion;
import org.yibao.anyrule.RandomRulebooks;
import org.yibao.anyrule.Unreduced;
import org.yibao.codes.Identity;
import org.yibao.decision.FundingDecisions;
import org.yibao.decision.SettlementDecisions;
import org.yibao.divisions.Division;
import org.yibao.facts.BenefitProfile;
import org.yibao.facts.Facts;
import org.yibao.facts.FundingProfile;
import org.yibao.facts.Profile;
import org.yibao.facts.Range;
import org.yibao.facts.Subject;
import org.yibao.review.space.TooManyBoxes;
import org.yibao.rulebook.Rulebook;
import org.yibao.rulebook.Rulebooks;
import org.yibao.rules.Row;
import org.yibao.rules.benefit.AssistanceScope;
import org.yibao.rules.funding.AssistanceEntitlement;
import org.yibao.tables.Axis;
import org.yibao.tables.Tables;
import org.yibao.terms.BenefitOutcome;
import org.yibao.terms.FundingOutcome;
import org.yibao.terms.Missing;
import org.yibao.workbook.Workbook;

/** Whatever the rules are: a table without a row for somebody whom a decision would look for is a gap, and nothing else is one. */
@Tag("exhaustive")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AnyRuleCoverageTest {
    private static final int QUESTIONS = 2_000;
    private static final Set<String> FOR_AN_IDENTITY = Set.of("参保资助", "医疗救助");
    /** The rulebook under test without the rows of a table. */
    private final Map<String, Rulebook> emptied = new HashMap<>();

    private long gaps;

    @Test
    void of_tables_finds_a_gap_wherever_a_decision_misses_a_row_and_nowhere_else() {
        int tooMany = 0;
        for (List<Rulebooks> editions : RandomRulebooks.all()) {
            try {
                for (Rulebooks rulebooks : editions.subList(0, 3)) {
                    assertCovered(rulebooks);
                }
            } catch (TooManyBoxes named) {
                assertThat(named).hasMessageContaining("谁需要查表");
                tooMany++;
            }
        }
        assertThat(tooMany).as("homes that can't be gone through").isLessThan(RandomRulebooks.HOMES * 2 / 3 + 1);
        assertThat(gaps).isGreaterThan(RandomRulebooks.HOMES * 10L);
    }

    private void assertCovered(Rulebooks rulebooks) {
        Rulebook rulebook = RandomRulebooks.jilin(rulebooks);
        emptied.clear();
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
                    assertGaps(rulebook, tables, index, profile, outcome.missing());
                }
            }
            if (place.inForceDuring(question.care().date().getYear())
                    && survey.horizon().days().contains(question.care().date().toEpochDay())) {
                BenefitProfile profile = (BenefitProfile) Unreduced.profile(
                        Subject.BENEFIT, settlement.asked(question.funding().enrollee(), question.care()));
                BenefitOutcome outcome = Unreduced.benefit(rulebook, profile);
                assertGaps(rulebook, tables, index, profile, outcome.missing());
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
            Rulebook rulebook, List<TableCoverage<?>> tables, int place, Profile profile, List<Missing> missing) {
        Set<String> withoutRow = withoutRow(missing);
        Set<Identity> entitled = entitled(rulebook, profile);
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
            // One of several identities is enough: then nothing is said to be missing.
            if (missed != found
                    && !(FOR_AN_IDENTITY.contains(table.table().name()) && !missed)
                    && !(found && !lookedFor(rulebook, table.table().name(), profile))) {
                throw new AssertionError(
                        "%s, %s: missed %s, gap %s".formatted(table.table().name(), profile, missed, found));
            }
            gaps += missed ? 1 : 0;
        }
    }

    private static Set<String> withoutRow(List<Missing> missing) {
        return missing.stream()
                .filter(figure -> figure.cell() == null)
                .map(Missing::parameter)
                .collect(Collectors.toSet());
    }

    /** Whether a decision would miss a table without rows: where it would not, a gap is somebody else's who stands at the same point. */
    private boolean lookedFor(Rulebook rulebook, String table, Profile profile) {
        Rulebook without = emptied.computeIfAbsent(
                table,
                name -> rulebook.with(rulebook.workbooks().stream()
                        .map(workbook -> new Workbook(
                                workbook.path(),
                                workbook.sheets(),
                                workbook.rows().stream()
                                        .filter(row -> !row.source().sheet().equals(name))
                                        .toList()))
                        .toList()));
        List<Missing> missing = profile instanceof FundingProfile funding
                ? Unreduced.funding(without, funding).missing()
                : Unreduced.benefit(without, (BenefitProfile) profile).missing();
        return withoutRow(missing).contains(table);
    }

    private static boolean gapAt(TableCoverage<?> table, int place, Profile profile, Identity identity) {
        return table.gaps().stream()
                .anyMatch(cell -> cell.contains(
                        place,
                        IntStream.range(0, table.axes().size())
                                .mapToLong(axis -> coordinate(
                                        table.axes().get(axis),
                                        profile,
                                        identity,
                                        cell.parts().get(axis)))
                                .toArray()));
    }

    /** A gap for any amount is one: the bill may come to it. */
    private static long coordinate(Axis<? extends Row> axis, Profile profile, Identity identity, List<Range> parts) {
        if (axis.fact() != null) {
            return profile.point(axis.fact());
        }
        return identity != null && axis.columns().contains("identity")
                ? identity.ordinal()
                : axis.columns().contains("above") ? parts.get(0).from() : 0;
    }
}
