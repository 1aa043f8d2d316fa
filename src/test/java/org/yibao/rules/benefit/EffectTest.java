package org.yibao.rules.benefit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yibao.codes.CareKind;
import org.yibao.codes.Facility;
import org.yibao.codes.Layer;
import org.yibao.money.Money;
import org.yibao.rules.Figure;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EffectTest {
    private static final EffectScope BASIC = Effect.on(Layer.BASIC);
    private static final EffectScope SERIOUS = Effect.on(Layer.SERIOUS_ILLNESS);
    private static final EffectScope ASSISTANCE = Effect.on(Layer.ASSISTANCE);

    @Test
    void is_for_all_kinds_and_facilities_until_some_are_named() {
        Effect everywhere = BASIC.addPoints(500, "提高5个百分点");
        assertThat(everywhere.appliesTo(Layer.BASIC, CareKind.CHRONIC, Facility.LEVEL_3))
                .isTrue();
        assertThat(everywhere.appliesTo(Layer.ASSISTANCE, CareKind.CHRONIC, Facility.LEVEL_3))
                .isFalse();
        Effect stays = BASIC.of(CareKind.INPATIENT)
                .at(Facility.LEVEL_1)
                .at(Facility.TOWNSHIP)
                .addPoints(500, "提高5个百分点");
        assertThat(stays.appliesTo(Layer.BASIC, CareKind.INPATIENT, Facility.LEVEL_1))
                .isTrue();
        assertThat(stays.appliesTo(Layer.BASIC, CareKind.INPATIENT, Facility.TOWNSHIP))
                .isTrue();
        assertThat(stays.appliesTo(Layer.BASIC, CareKind.INPATIENT, Facility.LEVEL_2))
                .isFalse();
        assertThat(stays.appliesTo(Layer.BASIC, CareKind.OUTPATIENT, Facility.LEVEL_1))
                .isFalse();
    }

    @Test
    void reads_alike_in_whatever_order_its_scope_is_named() {
        Effect one = BASIC.of(CareKind.INPATIENT, CareKind.CHRONIC).exclude("不支付");
        Effect other = BASIC.of(CareKind.CHRONIC).of(CareKind.INPATIENT).exclude("不支付");
        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other).hasToString(other.toString());
    }

    @Test
    void grounds_the_figures_that_it_changes() {
        assertThat(BASIC.addPoints(500, "提高").grounds()).containsExactly(Figure.RATIO);
        assertThat(SERIOUS.addPoints(500, "提高").grounds()).containsExactly(Figure.SERIOUS_RATIOS);
        assertThat(ASSISTANCE.setRatio(8000, "为80%").grounds()).containsExactly(Figure.ASSISTANCE_RATIO);
        assertThat(BASIC.waiveDeductible("取消起付标准").grounds()).containsExactly(Figure.DEDUCTIBLE);
        assertThat(BASIC.liftKindCap("不设限额").grounds()).containsExactly(Figure.KIND_CAP);
        assertThat(BASIC.liftAnnualCap("不设限额").grounds()).containsExactly(Figure.ANNUAL_CAP);
        assertThat(SERIOUS.liftAnnualCap("不封顶").grounds()).containsExactly(Figure.SERIOUS_CAP);
        assertThat(ASSISTANCE.exclude("不救助").grounds())
                .containsExactlyInAnyOrder(Figure.ASSISTANCE_RATIO, Figure.ASSISTANCE_CAP);
    }

    @Test
    void takes_the_place_of_a_table_unless_it_only_adjusts_its_figure() {
        assertThat(BASIC.setRatio(8000, "为80%").replaces()).containsExactly(Figure.RATIO);
        assertThat(BASIC.addPoints(500, "提高").replaces()).isEmpty();
        assertThat(BASIC.multiplyDeductible(5000, "减半").replaces()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {-500, 0, 5, 10, 49, 10_001, 50_000})
    void refuses_points_that_were_rather_meant_as_percent(int points) {
        refuses(
                () -> BASIC.addPoints(points, "提高"),
                "points 为 " + points + "，应为 50 至 10000 个基点（1% 为 100 个基点）。可能写成了百分数。");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 60, 85, 100, 10_001})
    void refuses_a_ratio_that_was_rather_meant_as_percent(int ratio) {
        refuses(
                () -> BASIC.setRatio(ratio, "支付比例"),
                "ratio 为 " + ratio + "，应为 101 至 10000 个基点（1% 为 100 个基点）。可能写成了百分数。");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 50, 100, 12_000})
    void refuses_a_factor_that_was_rather_meant_as_percent(int factor) {
        refuses(
                () -> BASIC.multiplyDeductible(factor, "减半"),
                "factor 为 " + factor + "，应为 101 至 10000 个基点（1% 为 100 个基点）。可能写成了百分数。");
    }

    @Test
    void takes_the_lowest_and_the_highest_share() {
        assertThat(BASIC.addPoints(50, "提高0.5个百分点").value()).isEqualTo(50);
        assertThat(BASIC.addPoints(10_000, "全额").value()).isEqualTo(10_000);
        assertThat(BASIC.setRatio(101, "支付1.01%").value()).isEqualTo(101);
        assertThat(BASIC.setRatio(10_000, "全额").value()).isEqualTo(10_000);
        assertThat(BASIC.multiplyDeductible(10_000, "不减").value()).isEqualTo(10_000);
    }

    @Test
    void refuses_amounts_that_say_something_else() {
        refuses(
                () -> BASIC.setDeductible(Money.ZERO, "无起付标准"),
                "deductible 为 0.00 元，应大于 0.00、不超过 1000000000.00。可能要用 waiveDeductible。");
        refuses(() -> BASIC.setKindCap(Money.ZERO, "不支付"), "cap 为 0.00 元，应大于 0.00、不超过 1000000000.00。可能要用 exclude。");
        refuses(
                () -> SERIOUS.setAnnualCap(new Money(-1), "限额"),
                "cap 为 -0.01 元，应大于 0.00、不超过 1000000000.00。可能要用 exclude。");
        refuses(
                () -> SERIOUS.setAnnualCap(new Money(Long.MAX_VALUE), "限额"),
                "cap 为 92233720368547758.07 元，应大于 0.00、不超过 1000000000.00。可能要用 exclude。");
    }

    @Test
    void refuses_what_a_layer_does_not_have() {
        refuses(() -> ASSISTANCE.waiveDeductible("无起付标准"), "DEDUCTIBLE_WAIVED 不能用于 ASSISTANCE：这一层没有这项待遇。请改用别的层次。");
        refuses(
                () -> SERIOUS.setKindCap(Money.ofYuan("400"), "限额"),
                "KIND_CAP_SET 不能用于 SERIOUS_ILLNESS：这一层没有这项待遇。请改用别的层次。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "提高5个百分点。"})
    void refuses_a_sentence_that_is_none_or_has_its_full_stop(String sentence) {
        refuses(() -> BASIC.addPoints(500, sentence), "说明为“" + sentence + "”，应为一句中文，句末不带句号。");
    }

    private static void refuses(ThrowingCallable wrong, String message) {
        assertThatThrownBy(wrong).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
    }
}
