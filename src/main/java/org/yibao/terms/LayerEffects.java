package org.yibao.terms;

import java.util.List;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.yibao.codes.Layer;
import org.yibao.facts.BenefitProfile;
import org.yibao.money.Money;
import org.yibao.rules.Judgement;
import org.yibao.rules.benefit.Effect;
import org.yibao.rules.benefit.EffectKind;

/**
 * The effects of rules on one layer, for one visit. {@link EffectKind} states the order in which they are combined; an effect is told where
 * it counts, and only there.
 */
final class LayerEffects {
    private final List<Judgement> applying;
    private final Telling telling;

    LayerEffects(Layer layer, BenefitProfile profile, OrderedFindings findings, Telling telling) {
        this.applying = findings.judgements(Effect.class).stream()
                .filter(found -> effect(found).appliesTo(layer, profile.kind(), profile.facility()))
                .toList();
        this.telling = telling;
    }

    private static Effect effect(Judgement found) {
        return (Effect) found.finding();
    }

    /** Whether there is an effect of a kind. */
    boolean any(EffectKind kind) {
        return value(kind).isPresent();
    }

    /** The value that counts of the effects of a kind; empty when there is none. */
    OptionalLong value(EffectKind kind) {
        return applying.stream()
                .map(LayerEffects::effect)
                .filter(effect -> effect.kind() == kind)
                .map(Effect::value)
                .min(kind.favourableFirst())
                .stream()
                .mapToLong(Long::longValue)
                .findFirst();
    }

    /** Tells the effects of a kind that have a value; none when another finding outdoes them. */
    void tell(EffectKind kind, long value) {
        telling.tell(applying.stream()
                .filter(found -> effect(found).kind() == kind && effect(found).value() == value)
                .toList());
    }

    /** Whether there is an effect of a kind without value; it is told. */
    boolean told(EffectKind kind) {
        tell(kind, 0);
        return any(kind);
    }

    /** The ratio that effects set, basis points, or else that of the tables. */
    Integer ratio(Supplier<Integer> ofTables) {
        OptionalLong set = value(EffectKind.RATIO_SET);
        if (set.isEmpty()) {
            return ofTables.get();
        }
        tell(EffectKind.RATIO_SET, set.getAsLong());
        return (int) set.getAsLong();
    }

    /** A cap that effects lift or set, fen, or else that of the tables. */
    Long cap(EffectKind lifted, EffectKind set, Supplier<Long> ofTables) {
        if (told(lifted)) {
            return BenefitTerms.NO_CAP;
        }
        OptionalLong cap = value(set);
        if (cap.isEmpty()) {
            return ofTables.get();
        }
        tell(set, cap.getAsLong());
        return cap.getAsLong();
    }

    /**
     * A deductible times the smallest factor.
     *
     * @param deductible fen; {@code null} while missing
     * @param relief     factor of the reliefs, basis points
     */
    Long multiplied(Long deductible, int relief) {
        if (deductible == null) {
            return null;
        }
        int factor =
                (int) Math.min(relief, value(EffectKind.DEDUCTIBLE_MULTIPLIED).orElse(Money.WHOLE));
        tell(EffectKind.DEDUCTIBLE_MULTIPLIED, factor);
        return new Money(deductible).times(factor).fen();
    }

    /**
     * The most points, basis points.
     *
     * @param relief points of the reliefs
     */
    int points(int relief) {
        int points = (int) Math.max(relief, value(EffectKind.POINTS_ADDED).orElse(0));
        tell(EffectKind.POINTS_ADDED, points);
        return points;
    }

    /** A ratio with points, in basis points, never more than 100 % (question Q13). */
    static int raised(int ratio, int points) {
        return Math.min(Money.WHOLE, ratio + points);
    }
}
