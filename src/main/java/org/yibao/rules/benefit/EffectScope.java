package org.yibao.rules.benefit;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.yibao.codes.CareKind;
import org.yibao.codes.Facility;
import org.yibao.codes.Layer;
import org.yibao.money.Money;

/**
 * What an effect is on, and where a rule says what the effect is. Every sentence is Chinese and without its full stop, such as
 * 年满70周岁住院支付比例提高5个百分点.
 *
 * @param layer      layer of insurance
 * @param kinds      kinds of care; empty for all
 * @param facilities kinds of facilities; empty for all
 */
public record EffectScope(Layer layer, Set<CareKind> kinds, Set<Facility> facilities) {
    public EffectScope {
        Objects.requireNonNull(layer, "An effect needs a layer.");
        kinds = inOrder(kinds, CareKind.class);
        facilities = inOrder(facilities, Facility.class);
    }

    /** In the order of the code list, so that equal scopes read alike. */
    private static <E extends Enum<E>> Set<E> inOrder(Collection<E> values, Class<E> type) {
        Set<E> sorted = EnumSet.noneOf(type);
        sorted.addAll(values);
        return Collections.unmodifiableSet(sorted);
    }

    /** The same for these kinds of care, beside those named before. */
    public EffectScope of(CareKind... more) {
        Set<CareKind> all = EnumSet.noneOf(CareKind.class);
        all.addAll(kinds);
        all.addAll(Arrays.asList(more));
        return new EffectScope(layer, all, facilities);
    }

    /** The same at these kinds of facilities, beside those named before. */
    public EffectScope at(Facility... more) {
        Set<Facility> all = EnumSet.noneOf(Facility.class);
        all.addAll(facilities);
        all.addAll(Arrays.asList(more));
        return new EffectScope(layer, kinds, all);
    }

    boolean covers(CareKind kind, Facility facility) {
        return (kinds.isEmpty() || kinds.contains(kind)) && (facilities.isEmpty() || facilities.contains(facility));
    }

    /** The ratio is this, in basis points from 101 to 10000 (8500 is 85 %). */
    public Effect setRatio(int ratio, String sentence) {
        return new Effect(this, EffectKind.RATIO_SET, ratio, sentence);
    }

    /** The ratio is this much higher, in basis points from 50 to 10000 (500 is five percentage points). */
    public Effect addPoints(int points, String sentence) {
        return new Effect(this, EffectKind.POINTS_ADDED, points, sentence);
    }

    /** The deductible is this, such as {@code Money.ofYuan( "300" )}; above zero. */
    public Effect setDeductible(Money deductible, String sentence) {
        return new Effect(this, EffectKind.DEDUCTIBLE_SET, deductible.fen(), sentence);
    }

    /** The deductible times this, in basis points from 101 to 10000 (5000 is half). */
    public Effect multiplyDeductible(int factor, String sentence) {
        return new Effect(this, EffectKind.DEDUCTIBLE_MULTIPLIED, factor, sentence);
    }

    /** There is no deductible. */
    public Effect waiveDeductible(String sentence) {
        return new Effect(this, EffectKind.DEDUCTIBLE_WAIVED, 0, sentence);
    }

    /** Basic insurance pays at most this for the kind of care in a year; above zero. */
    public Effect setKindCap(Money cap, String sentence) {
        return new Effect(this, EffectKind.KIND_CAP_SET, cap.fen(), sentence);
    }

    /** Basic insurance has no cap for the kind of care. */
    public Effect liftKindCap(String sentence) {
        return new Effect(this, EffectKind.KIND_CAP_LIFTED, 0, sentence);
    }

    /** The layer pays at most this in a year; above zero. */
    public Effect setAnnualCap(Money cap, String sentence) {
        return new Effect(this, EffectKind.ANNUAL_CAP_SET, cap.fen(), sentence);
    }

    /** The layer has no yearly cap. */
    public Effect liftAnnualCap(String sentence) {
        return new Effect(this, EffectKind.ANNUAL_CAP_LIFTED, 0, sentence);
    }

    /** The layer pays nothing. */
    public Effect exclude(String sentence) {
        return new Effect(this, EffectKind.EXCLUDED, 0, sentence);
    }
}
