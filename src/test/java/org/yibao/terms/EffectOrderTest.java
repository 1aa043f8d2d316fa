package org.yibao.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.yibao.Books;
import org.yibao.Profiles;
import org.yibao.codes.CareKind;
import org.yibao.codes.DeductiblePeriod;
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
import org.yibao.rules.Finding;
import org.yibao.rules.Judgement;
import org.yibao.rules.RuleInfo;
import org.yibao.rules.benefit.Effect;
import org.yibao.rules.benefit.EffectScope;

/**
 * The order in which effects are combined, {@link org.yibao.rules.benefit.EffectKind}, one step after the other. In Jilin's demonstration a
 * stay at level 2 has a deductible of 400 and a ratio of 75 %; serious-illness insurance begins at 12,000 and pays 60, 65, 70 % up to
 * 300,000; medical assistance pays 70 % up to 30,000.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EffectOrderTest {
    private static final EffectScope BASIC = Effect.on(Layer.BASIC);
    private static final EffectScope SERIOUS = Effect.on(Layer.SERIOUS_ILLNESS);
    private static final EffectScope ASSISTANCE = Effect.on(Layer.ASSISTANCE);
    private static final Rulebook WITHOUT_DEMONSTRATIONS = Rulebooks.load(
                    Books.HOME, EffectOrderTest.class.getClassLoader(), false)
            .forDivision("220000")
            .orElseThrow();

    private static BenefitProfile stay(Identity... identities) {
        return visit("222401", CareKind.INPATIENT, Facility.LEVEL_2, Distance.LOCAL, "2020-07-31", identities);
    }

    private static BenefitProfile visit(
            String region, CareKind kind, Facility facility, Distance distance, String day, Identity... identities) {
        LocalDate date = LocalDate.parse(day);
        return Profiles.benefit(
                region, kind, facility, distance, Referral.NONE, Set.of(), 1, date, date, date, Set.of(identities));
    }

    private static BenefitProfile villageClinic(String day) {
        return visit("222401", CareKind.OUTPATIENT, Facility.VILLAGE_CLINIC, Distance.LOCAL, day);
    }

    private static BenefitOutcome outcome(BenefitProfile profile, Effect... effects) {
        return outcome(Books.SHIPPED.forDivision(profile.region()).orElseThrow(), profile, effects);
    }

    private static BenefitOutcome outcome(Rulebook rulebook, BenefitProfile profile, Effect... effects) {
        List<Division> path = rulebook.divisions().path(profile.region());
        List<Judgement> found = new ArrayList<>(rulebook.fire(profile.facts(path)));
        RuleInfo rule = new RuleInfo("效果", "effects.drl", 1, "NAT-2020-24.4-1", null);
        Arrays.stream(effects).map(effect -> new Judgement(rule, effect)).forEach(found::add);
        return BenefitCombiner.combine(profile, path, found, table -> null);
    }

    private static List<Finding> effectsTold(BenefitOutcome outcome) {
        return outcome.reasons().stream()
                .map(Judgement::finding)
                .filter(Effect.class::isInstance)
                .toList();
    }

    private static Money yuan(String amount) {
        return Money.ofYuan(amount);
    }

    private static List<Integer> seriousRatios(BenefitOutcome outcome) {
        return outcome.terms().seriousIllness().brackets().stream()
                .map(Bracket::ratio)
                .toList();
    }

    @Test
    void of_several_figures_that_are_set_the_most_favourable_counts_and_is_told() {
        Effect lowest = BASIC.setDeductible(yuan("300"), "起付标准300元");
        Effect highest = BASIC.setRatio(7000, "支付70%");
        Effect widest = BASIC.setAnnualCap(yuan("120000"), "限额12万元");
        BenefitOutcome outcome = outcome(
                stay(),
                BASIC.setDeductible(yuan("500"), "起付标准500元"),
                lowest,
                BASIC.setRatio(6000, "支付60%"),
                highest,
                BASIC.setAnnualCap(yuan("100000"), "限额10万元"),
                widest);
        assertThat(outcome.terms().deductible()).isEqualTo(30_000);
        assertThat(outcome.terms().ratio()).isEqualTo(7000); // less than that of the table: what is set counts
        assertThat(outcome.terms().annualCap()).isEqualTo(12_000_000);
        assertThat(effectsTold(outcome)).containsExactlyInAnyOrder(lowest, highest, widest);
    }

    @Test
    void a_deductible_is_set_then_multiplied_by_the_smallest_factor() {
        Effect third = BASIC.multiplyDeductible(3333, "按三分之一");
        BenefitOutcome outcome = outcome(
                stay(),
                BASIC.multiplyDeductible(5000, "减半"),
                third,
                BASIC.setDeductible(yuan("100.01"), "起付标准100.01元"));
        assertThat(outcome.terms().deductible()).isEqualTo(3_333); // 33.333333
        assertThat(effectsTold(outcome)).contains(third).hasSize(2);
        assertThat(outcome(stay(), third).terms().deductible()).isEqualTo(13_332);
    }

    @Test
    void a_deductible_that_is_waived_is_none_whatever_else_is_said() {
        Effect waived = BASIC.waiveDeductible("取消起付标准");
        BenefitOutcome outcome =
                outcome(stay(), BASIC.setDeductible(yuan("300"), "300元"), BASIC.multiplyDeductible(5000, "减半"), waived);
        assertThat(outcome.terms().deductible()).isZero();
        assertThat(effectsTold(outcome)).containsExactly(waived);
    }

    /** JL-2020-15.3-1: table 起付标准调整 sets 0 from 1 August; before, the demonstration has 20. */
    @Test
    void a_deductible_that_a_clause_sets_in_a_table_is_one_of_those_that_are_set() {
        Effect ten = BASIC.setDeductible(yuan("10"), "起付标准10元");
        BenefitOutcome before = outcome(villageClinic("2020-07-31"), ten);
        assertThat(before.terms().deductible()).isEqualTo(1_000);
        assertThat(effectsTold(before)).containsExactly(ten);
        BenefitOutcome after = outcome(villageClinic("2020-08-01"), ten);
        assertThat(after.terms().deductible()).isZero();
        assertThat(effectsTold(after)).isEmpty();
        assertThat(after.reasons()).extracting(Judgement::clause).contains("JL-2020-15.3-1");
    }

    @Test
    void of_several_points_the_most_count_and_they_are_not_added_up() {
        Effect seven = BASIC.addPoints(700, "提高7个百分点");
        BenefitOutcome outcome = outcome(stay(), BASIC.addPoints(500, "提高5个百分点"), seven);
        assertThat(outcome.terms().ratio()).isEqualTo(8200);
        assertThat(effectsTold(outcome)).containsExactly(seven);
    }

    @Test
    void a_ratio_stops_at_100_percent() {
        assertThat(outcome(stay(), BASIC.addPoints(3000, "提高30个百分点")).terms().ratio())
                .isEqualTo(10_000);
        assertThat(seriousRatios(outcome(stay(), SERIOUS.addPoints(3500, "提高35个百分点"))))
                .containsExactly(9500, 10_000, 10_000);
    }

    /** The demonstration takes 10 points off away from home. */
    @Test
    void what_is_set_falls_away_from_home_and_points_come_on_top() {
        BenefitProfile away = visit("222401", CareKind.INPATIENT, Facility.LEVEL_2, Distance.IN_PROVINCE, "2020-07-31");
        assertThat(outcome(away, BASIC.setRatio(9000, "支付90%"), BASIC.addPoints(500, "提高5个百分点"))
                        .terms()
                        .ratio())
                .isEqualTo(8500);
        assertThat(outcome(away, BASIC.setRatio(9800, "支付98%"), BASIC.addPoints(1500, "提高15个百分点"))
                        .terms()
                        .ratio())
                .isEqualTo(10_000);
        assertThat(outcome(away, BASIC.setRatio(500, "支付5%"), BASIC.addPoints(300, "提高3个百分点"))
                        .terms()
                        .ratio())
                .isEqualTo(300);
    }

    /** NAT-2020-24.5-4: deductible halved, five points, no cap. */
    @Test
    void effects_on_serious_illness_insurance_count_where_they_outdo_the_relief() {
        Effect forty = SERIOUS.multiplyDeductible(4000, "起付线按40%计");
        Effect seven = SERIOUS.addPoints(700, "提高7个百分点");
        BenefitOutcome more = outcome(stay(Identity.REGISTERED_POOR), forty, seven);
        assertThat(more.terms().seriousIllness().deductible()).isEqualTo(480_000);
        assertThat(seriousRatios(more)).containsExactly(6700, 7200, 7700);
        assertThat(effectsTold(more)).containsExactlyInAnyOrder(forty, seven);
        BenefitOutcome less = outcome(
                stay(Identity.REGISTERED_POOR),
                SERIOUS.multiplyDeductible(6000, "起付线按60%计"),
                SERIOUS.addPoints(300, "提高3个百分点"),
                SERIOUS.setAnnualCap(yuan("500000"), "封顶线50万元"));
        assertThat(less.terms())
                .isEqualTo(outcome(stay(Identity.REGISTERED_POOR)).terms());
        assertThat(effectsTold(less)).isEmpty();
    }

    /** JS-2020-77.5-3: Nantong has chosen seven points in the demonstration; Yangzhou has not chosen. */
    @Test
    void points_that_a_city_chose_are_among_those_that_count() {
        BenefitProfile nantong = visit(
                "320600", CareKind.INPATIENT, Facility.LEVEL_2, Distance.LOCAL, "2020-07-31", Identity.LOW_INCOME);
        assertThat(seriousRatios(outcome(nantong, SERIOUS.addPoints(600, "提高6个百分点"))))
                .containsExactly(6700, 7200, 7700);
        assertThat(seriousRatios(outcome(nantong, SERIOUS.addPoints(800, "提高8个百分点"))))
                .containsExactly(6800, 7300, 7800);
        BenefitProfile yangzhou = nantong.in("321000");
        BenefitOutcome open = outcome(yangzhou, SERIOUS.addPoints(800, "提高8个百分点"));
        assertThat(open.missing()).extracting(Missing::parameter).containsExactly("大病保险倾斜");
        assertThat(effectsTold(open)).isEmpty();
    }

    @Test
    void a_ratio_that_is_set_is_that_of_every_bracket() {
        BenefitOutcome outcome = outcome(stay(), SERIOUS.setRatio(8000, "支付80%"), SERIOUS.addPoints(500, "提高5个百分点"));
        assertThat(outcome.terms().seriousIllness().brackets()).containsExactly(new Bracket(0, Long.MAX_VALUE, 8500));
    }

    @Test
    void a_cap_that_is_lifted_is_none_whatever_is_set() {
        Effect lifted = SERIOUS.liftAnnualCap("不封顶");
        BenefitOutcome outcome = outcome(stay(), SERIOUS.setAnnualCap(yuan("500000"), "封顶线50万元"), lifted);
        assertThat(outcome.terms().seriousIllness().cap()).isEqualTo(BenefitTerms.NO_CAP);
        assertThat(effectsTold(outcome)).containsExactly(lifted);
    }

    /** The demonstration caps drugs for the two diseases at 400, and basic insurance as a whole at 150,000. */
    @Test
    void the_cap_of_a_kind_of_care_and_that_of_basic_insurance_are_two() {
        BenefitProfile drugs = visit("222401", CareKind.TWO_DISEASES, Facility.TOWNSHIP, Distance.LOCAL, "2020-07-31");
        BenefitTerms wider =
                outcome(drugs, BASIC.setKindCap(yuan("600"), "两病限额600元")).terms();
        assertThat(wider.kindCap()).isEqualTo(60_000);
        assertThat(wider.annualCap()).isEqualTo(15_000_000);
        BenefitTerms none = outcome(drugs, BASIC.liftKindCap("两病不设限额")).terms();
        assertThat(none.kindCap()).isEqualTo(BenefitTerms.NO_CAP);
        assertThat(none.annualCap()).isEqualTo(15_000_000);
        BenefitTerms whole = outcome(drugs, BASIC.liftAnnualCap("不设年度限额")).terms();
        assertThat(whole.kindCap()).isEqualTo(40_000);
        assertThat(whole.annualCap()).isEqualTo(BenefitTerms.NO_CAP);
        assertThat(outcome(stay(), BASIC.setKindCap(yuan("80000"), "住院限额8万元"))
                        .terms()
                        .kindCap())
                .isEqualTo(8_000_000);
    }

    @Test
    void what_is_excluded_pays_nothing_whatever_else_is_said() {
        Effect excluded = BASIC.at(Facility.LEVEL_2).exclude("不支付");
        BenefitOutcome outcome = outcome(
                stay(),
                BASIC.setRatio(9000, "支付90%"),
                BASIC.addPoints(500, "提高"),
                BASIC.liftAnnualCap("不设限额"),
                excluded);
        assertThat(outcome.terms().ratio()).isZero();
        assertThat(outcome.terms().deductible()).isZero();
        assertThat(outcome.terms().annualCap()).isZero();
        assertThat(effectsTold(outcome)).containsExactly(excluded);
        assertThat(outcome(stay(), SERIOUS.exclude("不支付"), SERIOUS.addPoints(500, "提高"))
                        .terms()
                        .seriousIllness())
                .isNull();
        BenefitTerms aided = outcome(stay(Identity.EXTREMELY_POOR), ASSISTANCE.exclude("不救助"))
                .terms();
        assertThat(aided.assistanceRatio()).isZero();
        assertThat(aided.assistanceCap()).isZero();
    }

    @Test
    void effects_on_medical_assistance_are_for_those_within_its_scope() {
        Effect points = ASSISTANCE.addPoints(1000, "提高10个百分点");
        Effect cap = ASSISTANCE.setAnnualCap(yuan("50000"), "限额5万元");
        BenefitOutcome entitled = outcome(stay(Identity.SUBSISTENCE_ALLOWANCE), points, cap);
        assertThat(entitled.terms().assistanceRatio()).isEqualTo(8000);
        assertThat(entitled.terms().assistanceCap()).isEqualTo(5_000_000);
        BenefitOutcome others = outcome(stay(), points, cap, ASSISTANCE.setRatio(9000, "救助90%"));
        assertThat(others.terms().assistanceRatio()).isZero();
        assertThat(effectsTold(others)).isEmpty();
    }

    @Test
    void effects_on_serious_illness_insurance_are_for_care_that_counts() {
        BenefitProfile chronic = visit("222401", CareKind.CHRONIC, Facility.LEVEL_2, Distance.LOCAL, "2020-07-31");
        Effect points = SERIOUS.addPoints(500, "提高5个百分点");
        assertThat(effectsTold(outcome(chronic, points))).isEmpty();
        assertThat(effectsTold(outcome(chronic, SERIOUS.exclude("不支付")))).isEmpty();
        assertThat(effectsTold(outcome(chronic.in("320600"), points))).containsExactly(points); // JS-2020-77.5-1
    }

    @Test
    void the_same_found_twice_is_told_once() {
        Effect points = BASIC.addPoints(500, "提高5个百分点");
        assertThat(effectsTold(outcome(stay(), points, points))).containsExactly(points);
    }

    @Test
    void a_figure_that_an_effect_sets_is_not_missing() {
        BenefitOutcome outcome = outcome(
                WITHOUT_DEMONSTRATIONS,
                stay(),
                BASIC.setDeductible(yuan("300"), "起付标准300元"),
                BASIC.setRatio(8000, "支付80%"),
                BASIC.setAnnualCap(yuan("200000"), "限额20万元"),
                SERIOUS.exclude("大病保险不支付"));
        assertThat(outcome.missing()).isEmpty();
        assertThat(outcome.terms().deductible()).isEqualTo(30_000);
        assertThat(outcome.terms().ratio()).isEqualTo(8000);
        assertThat(outcome.terms().seriousIllness()).isNull();
    }

    @Test
    void what_no_effect_says_is_missing_still_and_once() {
        BenefitOutcome stay = outcome(
                WITHOUT_DEMONSTRATIONS,
                stay(),
                BASIC.exclude("不支付"),
                SERIOUS.waiveDeductible("无起付线"),
                SERIOUS.setRatio(8000, "支付80%"),
                SERIOUS.liftAnnualCap("不封顶"));
        assertThat(stay.missing()).extracting(Missing::parameter).containsExactly("大病保险"); // Q16, Q23
        BenefitOutcome outpatient = outcome(
                WITHOUT_DEMONSTRATIONS,
                villageClinic("2020-07-31"),
                BASIC.setDeductible(yuan("10"), "起付标准10元"),
                BASIC.setRatio(8000, "支付80%"),
                BASIC.liftAnnualCap("不设年度限额"),
                BASIC.liftKindCap("不设限额"));
        assertThat(outpatient.missing()).extracting(Missing::parameter).containsExactly("门诊待遇"); // how often
        BenefitOutcome waived = outcome(
                WITHOUT_DEMONSTRATIONS,
                villageClinic("2020-07-31"),
                BASIC.waiveDeductible("无起付标准"),
                BASIC.setRatio(8000, "支付80%"),
                BASIC.liftAnnualCap("不设年度限额"),
                BASIC.liftKindCap("不设限额"));
        assertThat(waived.missing()).isEmpty();
        assertThat(waived.terms().deductiblePeriod()).isEqualTo(DeductiblePeriod.PER_VISIT);
    }

    /** NAT-2020-24.5-1, NAT-2020-24.5-2: the tables are checked as they are for ordinary persons, and these are blank. */
    @Test
    void a_table_that_is_blank_where_an_effect_sets_its_figures_is_not_judged() {
        Rulebook blank = Books.load(Books.edited(Books.HOME, "demo/jilin/benefits.xlsx", workbook -> {
                    Books.put(workbook, "大病保险", "E11", null);
                    Books.put(workbook, "大病保险分段", "G12", null);
                }))
                .forDivision("220000")
                .orElseThrow();
        BenefitOutcome outcome = outcome(
                blank, stay(), SERIOUS.setDeductible(yuan("9000"), "起付线9000元"), SERIOUS.setRatio(8000, "支付80%"));
        assertThat(outcome.missing()).isEmpty();
        assertThat(outcome.terms().seriousIllness().deductible()).isEqualTo(900_000);
        assertThat(outcome.checks())
                .extracting(Check::outcome, Check::detail)
                .containsExactly(
                        tuple(Outcome.UNDECIDED, "起付线为居民人均可支配收入的50%，本地起付线待填"),
                        tuple(Outcome.UNDECIDED, "各段支付比例不低于60%，本地分段支付比例待填"));
    }
}
