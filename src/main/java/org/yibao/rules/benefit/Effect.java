package org.yibao.rules.benefit;

import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.yibao.codes.CareKind;
import org.yibao.codes.Facility;
import org.yibao.codes.Layer;
import org.yibao.money.Money;
import org.yibao.rules.Conclusion;
import org.yibao.rules.Figure;
import org.yibao.rules.Finding;

/**
 * What a rule changes in a layer of insurance, for some kinds of care and facilities. Any rule can say it, without a line of Java:
 *
 * <pre>
 * findings.add( Effect.on( Layer.BASIC ).of( CareKind.INPATIENT ).addPoints( 500, "年满70周岁住院支付比例提高5个百分点" ) );
 * </pre>
 *
 * {@link EffectKind} says in which order effects are combined. An effect on medical assistance is for those who are within its scope
 * ({@link AssistanceScope}), one on serious-illness insurance for care that counts towards it; neither entitles anybody. Source: the clause
 * named in the rule's {@code @Clause}.
 *
 * @param scope    what it is on
 * @param kind     what it changes
 * @param value    what to: basis points or fen, as the kind says; 0 when the kind needs none
 * @param sentence what it says, a Chinese sentence without its full stop
 */
public record Effect(EffectScope scope, EffectKind kind, long value, String sentence) implements Finding {
    /** The figures that effects ground, each those that it changes. */
    public static final Set<Figure> GROUNDS = Arrays.stream(EffectKind.values())
            .flatMap(kind -> Arrays.stream(Layer.values()).map(kind::figures))
            .flatMap(Set::stream)
            .collect(Collectors.toUnmodifiableSet());

    private static final int WHOLE = 10_000;
    /** One percent: a lower ratio was rather meant as percent. */
    private static final int LOWEST_RATIO = 101;
    /** Half a percentage point: fewer were rather meant as percent. */
    private static final int FEWEST_POINTS = 50;

    private static final long HIGHEST_AMOUNT = 100_000_000_000L;

    /**
     * @throws IllegalArgumentException when the layer has no such figure, or the value is none that a clause could mean
     */
    public Effect {
        Objects.requireNonNull(scope, "An effect needs a scope.");
        Objects.requireNonNull(kind, "An effect needs a kind.");
        if (kind.figures(scope.layer()).isEmpty()) {
            throw new IllegalArgumentException("%s 不能用于 %s：这一层没有这项待遇。请改用别的层次。".formatted(kind, scope.layer()));
        }
        if (sentence == null || sentence.isBlank() || sentence.endsWith("。")) {
            throw new IllegalArgumentException("说明为“%s”，应为一句中文，句末不带句号。".formatted(sentence));
        }
        switch (kind) {
            case RATIO_SET -> requireShare("ratio", value, LOWEST_RATIO);
            case POINTS_ADDED -> requireShare("points", value, FEWEST_POINTS);
            case DEDUCTIBLE_MULTIPLIED -> requireShare("factor", value, LOWEST_RATIO);
            case DEDUCTIBLE_SET -> requireAmount("deductible", value, "waiveDeductible");
            case KIND_CAP_SET, ANNUAL_CAP_SET -> requireAmount("cap", value, "exclude");
            case DEDUCTIBLE_WAIVED, KIND_CAP_LIFTED, ANNUAL_CAP_LIFTED, EXCLUDED -> requireNone(kind, value);
        }
    }

    private static void requireShare(String name, long basisPoints, int lowest) {
        if (basisPoints < lowest || basisPoints > WHOLE) {
            throw new IllegalArgumentException(
                    "%s 为 %d，应为 %d 至 %d 个基点（1%% 为 100 个基点）。可能写成了百分数。".formatted(name, basisPoints, lowest, WHOLE));
        }
    }

    private static void requireAmount(String name, long fen, String instead) {
        if (fen <= 0 || fen > HIGHEST_AMOUNT) {
            throw new IllegalArgumentException("%s 为 %s 元，应大于 0.00、不超过 %s。可能要用 %s。"
                    .formatted(name, new Money(fen), new Money(HIGHEST_AMOUNT), instead));
        }
    }

    private static void requireNone(EffectKind kind, long value) {
        if (value != 0) {
            throw new IllegalArgumentException("%s 的值为 %d，不应有值。".formatted(kind, value));
        }
    }

    /** The figures that may come out otherwise for the effects of a conclusion; none when it finds no effect. */
    public static Set<Figure> figures(Conclusion conclusion) {
        return conclusion.findings().contains(Effect.class)
                ? conclusion.constants(EffectKind.class).stream()
                        .flatMap(kind ->
                                conclusion.constants(Layer.class).stream().map(kind::mayChange))
                        .flatMap(Set::stream)
                        .collect(Collectors.toUnmodifiableSet())
                : Set.of();
    }

    /** Whether an effect of a conclusion may take the place of what a table says, and not only change it. */
    public static boolean mayReplace(Conclusion conclusion) {
        return conclusion.findings().contains(Effect.class)
                && conclusion.constants(EffectKind.class).stream().anyMatch(kind -> !kind.adjusts());
    }

    /** Where a rule begins to say what it changes: on a layer, for all kinds of care and facilities until some are named. */
    public static EffectScope on(Layer layer) {
        return new EffectScope(layer, Set.of(), Set.of());
    }

    /** Whether it is on a layer for such a visit. */
    public boolean appliesTo(Layer layer, CareKind care, Facility facility) {
        return scope.layer() == layer && scope.covers(care, facility);
    }

    @Override
    public Set<Figure> grounds() {
        return kind.figures(scope.layer());
    }

    @Override
    public Set<Figure> replaces() {
        return kind.adjusts() ? Set.of() : grounds();
    }
}
