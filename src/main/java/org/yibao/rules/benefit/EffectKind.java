package org.yibao.rules.benefit;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.Set;
import org.yibao.codes.Layer;
import org.yibao.rules.Figure;

/**
 * What an effect changes, in the one order in which effects are combined. The order of rules and rows never matters:
 *
 * <ol>
 *   <li>The figure that the tables give; without one it is missing, unless an effect sets, lifts or waives it.
 *   <li>Set: the figure of the tables no longer counts. Of several the one most favourable to the person does. A deductible that table
 *       起付标准调整 sets ({@link DeductibleRow}) is one of them.
 *   <li>What the ratio of basic insurance falls by away from home ({@link ReferralRow}), as for a ratio of the tables.
 *   <li>Multiplied: of several the smallest factor counts; those of {@link Relief} and {@link ReliefRange} are among them.
 *   <li>Waived: there is no deductible, whatever came before.
 *   <li>Points: of several the most count, they don't add up; those of {@link Relief} and {@link ReliefRange} are among them. A ratio never
 *       exceeds 100 %.
 *   <li>A cap that is lifted is none, whatever the tables say and effects set; one that a {@link Relief} lifts, too.
 *   <li>Excluded: the layer pays nothing, whatever came before, and what its tables leave blank is not missing.
 * </ol>
 *
 * An effect that another one outdoes is not told, and neither is one on a layer that has nothing to do with the visit.
 */
public enum EffectKind {
    /** The ratio is this, in basis points; of serious-illness insurance, that of every bracket. */
    RATIO_SET(Comparator.reverseOrder()),
    /** The deductible is this, in fen. */
    DEDUCTIBLE_SET(Comparator.naturalOrder()),
    /** The deductible times this, in basis points. */
    DEDUCTIBLE_MULTIPLIED(Comparator.naturalOrder()),
    /** There is no deductible. */
    DEDUCTIBLE_WAIVED,
    /** The ratio is this much higher, in basis points; of serious-illness insurance, that of every bracket. */
    POINTS_ADDED(Comparator.reverseOrder()),
    /** Basic insurance pays at most this for the kind of care in a year, in fen (本类年度限额). */
    KIND_CAP_SET(Comparator.reverseOrder()),
    /** The layer pays at most this in a year, in fen. */
    ANNUAL_CAP_SET(Comparator.reverseOrder()),
    /** There is no cap for the kind of care. */
    KIND_CAP_LIFTED,
    /** There is no yearly cap of the layer. */
    ANNUAL_CAP_LIFTED,
    /** The layer pays nothing. */
    EXCLUDED;

    private static final Set<EffectKind> ADJUSTMENTS = EnumSet.of(DEDUCTIBLE_MULTIPLIED, POINTS_ADDED);

    private final Comparator<Long> favourableFirst;

    EffectKind() {
        this(Comparator.naturalOrder());
    }

    EffectKind(Comparator<Long> favourableFirst) {
        this.favourableFirst = favourableFirst;
    }

    /** Of the values of several effects of this kind the one that counts comes first. */
    public Comparator<Long> favourableFirst() {
        return favourableFirst;
    }

    /** Whether it changes a figure that is there, and does not decide one by itself. */
    boolean adjusts() {
        return ADJUSTMENTS.contains(this);
    }

    /**
     * The figures of a layer that may come out otherwise for it. What takes the place of a figure may do so for others: a deductible that is
     * waived has no period.
     */
    Set<Figure> mayChange(Layer layer) {
        return adjusts() || figures(layer).isEmpty() ? figures(layer) : all(layer);
    }

    /** The figures of a layer that it changes; none when the layer has no such figure. */
    Set<Figure> figures(Layer layer) {
        return switch (this) {
            case RATIO_SET, POINTS_ADDED -> Set.of(ratio(layer));
            case DEDUCTIBLE_SET, DEDUCTIBLE_MULTIPLIED, DEDUCTIBLE_WAIVED -> deductible(layer);
            case KIND_CAP_SET, KIND_CAP_LIFTED -> layer == Layer.BASIC ? Set.of(Figure.KIND_CAP) : Set.of();
            case ANNUAL_CAP_SET, ANNUAL_CAP_LIFTED -> Set.of(annualCap(layer));
            case EXCLUDED -> all(layer);
        };
    }

    private static Figure ratio(Layer layer) {
        return switch (layer) {
            case BASIC -> Figure.RATIO;
            case SERIOUS_ILLNESS -> Figure.SERIOUS_RATIOS;
            case ASSISTANCE -> Figure.ASSISTANCE_RATIO;
        };
    }

    private static Set<Figure> deductible(Layer layer) {
        return switch (layer) {
            case BASIC -> Set.of(Figure.DEDUCTIBLE);
            case SERIOUS_ILLNESS -> Set.of(Figure.SERIOUS_DEDUCTIBLE);
            case ASSISTANCE -> Set.of();
        };
    }

    private static Figure annualCap(Layer layer) {
        return switch (layer) {
            case BASIC -> Figure.ANNUAL_CAP;
            case SERIOUS_ILLNESS -> Figure.SERIOUS_CAP;
            case ASSISTANCE -> Figure.ASSISTANCE_CAP;
        };
    }

    private static Set<Figure> all(Layer layer) {
        return switch (layer) {
            case BASIC ->
                Set.of(Figure.DEDUCTIBLE, Figure.DEDUCTIBLE_PERIOD, Figure.RATIO, Figure.KIND_CAP, Figure.ANNUAL_CAP);
            case SERIOUS_ILLNESS -> Figure.OF_SERIOUS_ILLNESS;
            case ASSISTANCE -> Set.of(Figure.ASSISTANCE_RATIO, Figure.ASSISTANCE_CAP);
        };
    }
}
