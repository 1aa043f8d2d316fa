package org.yibao.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.yibao.Books;
import org.yibao.Effort;
import org.yibao.Profiles;
import org.yibao.codes.CareKind;
import org.yibao.codes.Disease;
import org.yibao.codes.Distance;
import org.yibao.codes.Facility;
import org.yibao.codes.Identity;
import org.yibao.codes.Layer;
import org.yibao.codes.Referral;
import org.yibao.divisions.Division;
import org.yibao.facts.BenefitProfile;
import org.yibao.money.Money;
import org.yibao.rulebook.Rulebook;
import org.yibao.rulebook.Rulebooks;
import org.yibao.rules.Judgement;
import org.yibao.rules.RuleInfo;
import org.yibao.rules.benefit.Effect;
import org.yibao.rules.benefit.EffectScope;
import org.yibao.settlement.Fees;
import org.yibao.settlement.Settlement;
import org.yibao.settlement.Statement;
import org.yibao.settlement.Used;
import org.yibao.settlement.YearToDate;

/** Random effects beside what the rules of the rulebooks find, against an oracle, with a fixed seed. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EffectPropertiesTest {
    private static final int CASES = Effort.of(5_000, 20_000);
    private static final List<String> REGIONS = List.of("222401", "220102", "320623", "320600", "321000");

    private final Random random = new Random(20_260_301);
    private final Rulebooks withoutDemonstrations =
            Rulebooks.load(Books.HOME, EffectPropertiesTest.class.getClassLoader(), false);

    /** A visit and what was found for it. */
    private record Case(BenefitProfile profile, List<Division> path, List<Judgement> found) {
        BenefitOutcome outcome() {
            return BenefitCombiner.combine(profile, path, found, table -> null);
        }
    }

    @Test
    void every_figure_is_as_the_stated_order_has_it() {
        int known = 0;
        for (int round = 0; round < CASES; round++) {
            Case drawn = draw();
            BenefitOutcome outcome = drawn.outcome();
            Map<String, Object> expected = new EffectOracle(
                            drawn.profile(),
                            drawn.path().stream().map(Division::code).toList(),
                            drawn.found())
                    .figures();
            if (!told(outcome.figures()).equals(expected)) {
                assertThat(told(outcome.figures())).as("%s", drawn).isEqualTo(expected);
            }
            boolean complete = !expected.containsValue(null);
            assertThat(outcome.terms() != null).as("%s", drawn).isEqualTo(complete);
            assertThat(outcome.missing().isEmpty()).isEqualTo(complete);
            known += complete ? 1 : 0;
        }
        assertThat(known).isBetween(CASES / 3, CASES * 9 / 10);
    }

    @Test
    void the_order_of_findings_does_not_matter() {
        for (int round = 0; round < CASES / 4; round++) {
            Case drawn = draw();
            List<Judgement> shuffled = new ArrayList<>(drawn.found());
            Collections.shuffle(shuffled, random);
            assertThat(new Case(drawn.profile(), drawn.path(), shuffled).outcome())
                    .isEqualTo(drawn.outcome());
        }
    }

    @Test
    void every_statement_balances_and_nothing_is_negative() {
        for (int round = 0; round < CASES; round++) {
            Case drawn = draw();
            BenefitTerms terms = drawn.outcome().terms();
            if (terms == null) {
                continue;
            }
            Statement statement = Settlement.settle(terms, fees(), seen()).statement();
            long paid = statement.basic() + statement.seriousIllness() + statement.assistance() + statement.person();
            boolean right = paid == statement.total()
                    && statement.basic() >= 0
                    && statement.seriousIllness() >= 0
                    && statement.assistance() >= 0
                    && statement.deductible() >= 0
                    && statement.person() >= statement.total() - statement.inScope()
                    && isShare(terms.ratio())
                    && isShare(terms.assistanceRatio())
                    && (terms.seriousIllness() == null
                            || terms.seriousIllness().brackets().stream()
                                    .allMatch(bracket -> isShare(bracket.ratio())));
            if (!right) {
                assertThat(statement).as("%s", drawn).isNull();
            }
        }
    }

    /** What is told of effects counts: without the others nothing changes. */
    @Test
    void effects_that_are_not_told_change_nothing() {
        int untold = 0;
        for (int round = 0; round < CASES / 4; round++) {
            Case drawn = draw();
            BenefitOutcome outcome = drawn.outcome();
            if (outcome.terms() == null) {
                continue;
            }
            List<Judgement> counting = drawn.found().stream()
                    .filter(found -> !(found.finding() instanceof Effect)
                            || outcome.reasons().contains(found))
                    .toList();
            assertThat(new Case(drawn.profile(), drawn.path(), counting).outcome())
                    .isEqualTo(outcome);
            untold += drawn.found().size() - counting.size();
        }
        assertThat(untold).isGreaterThan(CASES / 4);
    }

    private static boolean isShare(int ratio) {
        return ratio >= 0 && ratio <= 10_000;
    }

    private static Map<String, Object> told(BenefitFigures figures) {
        Map<String, Object> told = new TreeMap<>();
        told.put("deductible", figures.deductible());
        told.put("period", figures.deductiblePeriod());
        told.put("ratio", figures.ratio());
        told.put("kindCap", figures.kindCap());
        told.put("annualCap", figures.annualCap());
        told.put("assistance.ratio", figures.assistanceRatio());
        told.put("assistance.cap", figures.assistanceCap());
        BenefitFigures.SeriousIllness serious = figures.seriousIllness();
        told.put("serious", serious == null ? "none" : "counts");
        if (serious != null) {
            told.put("serious.deductible", serious.deductible());
            told.put("serious.base", serious.bracketBase());
            told.put("serious.cap", serious.cap());
            told.put(
                    "serious.brackets",
                    serious.brackets() == null
                            ? null
                            : serious.brackets().stream()
                                    .map(bracket -> List.of(bracket.above(), bracket.upTo(), bracket.ratio()))
                                    .toList());
        }
        return told;
    }

    private Case draw() {
        BenefitProfile profile = profile();
        Rulebooks rulebooks = random.nextInt(4) == 0 ? withoutDemonstrations : Books.SHIPPED;
        Rulebook rulebook = rulebooks.forDivision(profile.region()).orElseThrow();
        List<Division> path = rulebook.divisions().path(profile.region());
        List<Judgement> found = new ArrayList<>(rulebook.fire(profile.facts(path)));
        for (int count = random.nextInt(12); count > 0; count--) {
            RuleInfo rule = new RuleInfo("效果" + random.nextInt(3), "effects.drl", 1, "NAT-2020-24.4-1", null);
            found.add(new Judgement(rule, effect()));
        }
        return new Case(profile, path, found);
    }

    private Effect effect() {
        EffectScope scope = Effect.on(any(Layer.values()));
        if (random.nextInt(3) == 0) {
            scope = scope.of(any(CareKind.values()), any(CareKind.values()));
        }
        if (random.nextInt(3) == 0) {
            scope = scope.at(any(Facility.values()), any(Facility.values()), any(Facility.values()));
        }
        boolean basic = scope.layer() == Layer.BASIC;
        boolean assistance = scope.layer() == Layer.ASSISTANCE;
        String sentence = "效果" + random.nextInt(2);
        return switch (random.nextInt(12)) {
            case 0, 1 -> scope.setRatio(5_000 + 1_000 * random.nextInt(6), sentence);
            case 2, 3 -> scope.addPoints(500 * (1 + random.nextInt(6)), sentence);
            case 4, 5 -> scope.setAnnualCap(new Money(1 + random.nextInt(20_000_000)), sentence);
            case 6 -> scope.liftAnnualCap(sentence);
            case 7 -> assistance ? scope.addPoints(50, sentence) : scope.setDeductible(deductible(), sentence);
            case 8 ->
                assistance
                        ? scope.addPoints(10_000, sentence)
                        : scope.multiplyDeductible(1_000 * (1 + random.nextInt(10)), sentence);
            case 9 ->
                assistance || random.nextBoolean() ? scope.setRatio(101, sentence) : scope.waiveDeductible(sentence);
            case 10 ->
                basic
                        ? scope.setKindCap(new Money(1 + random.nextInt(1_000_000)), sentence)
                        : scope.setRatio(10_000, sentence);
            default ->
                random.nextInt(4) == 0
                        ? scope.exclude(sentence)
                        : basic ? scope.liftKindCap(sentence) : scope.addPoints(700, sentence);
        };
    }

    private Money deductible() {
        return new Money(1 + random.nextInt(3_000_000));
    }

    private BenefitProfile profile() {
        LocalDate service = LocalDate.of(2020, 6, 1).plusDays(random.nextInt(120));
        return Profiles.benefit(
                any(REGIONS.toArray(String[]::new)),
                random.nextBoolean() ? CareKind.INPATIENT : any(CareKind.values()),
                any(Facility.values()),
                random.nextInt(3) == 0 ? any(Distance.values()) : Distance.LOCAL,
                any(Referral.values()),
                Arrays.stream(Disease.values())
                        .filter(disease -> random.nextBoolean())
                        .collect(Collectors.toSet()),
                1 + random.nextInt(4),
                service,
                service.plusDays(random.nextInt(10)),
                service.plusDays(10),
                Arrays.stream(Identity.values())
                        .filter(identity -> random.nextInt(4) == 0)
                        .collect(Collectors.toSet()));
    }

    private Fees fees() {
        long total = (long) Math.exp(random.nextDouble() * 18);
        return new Fees(total, total / (10 + random.nextInt(10)), 0, 0);
    }

    private YearToDate seen() {
        Used used = new Used(random.nextInt(100_000), random.nextInt(4_000_000));
        return random.nextBoolean()
                ? YearToDate.start(2020)
                : new YearToDate(2020, used, 0, used, used, used, random.nextInt(30_000_000), 0, 100_000, 1);
    }

    private <E> E any(E[] values) {
        return values[random.nextInt(values.length)];
    }
}
