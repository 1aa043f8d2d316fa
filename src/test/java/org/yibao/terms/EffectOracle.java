package org.yibao.terms;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.yibao.codes.CareKind;
import org.yibao.codes.DeductiblePeriod;
import org.yibao.codes.Layer;
import org.yibao.facts.BenefitProfile;
import org.yibao.money.Money;
import org.yibao.rules.Judgement;
import org.yibao.rules.Row;
import org.yibao.rules.benefit.AnnualCapRow;
import org.yibao.rules.benefit.AssistanceScope;
import org.yibao.rules.benefit.CountsTowardSeriousIllness;
import org.yibao.rules.benefit.DeductibleRow;
import org.yibao.rules.benefit.Effect;
import org.yibao.rules.benefit.EffectKind;
import org.yibao.rules.benefit.InpatientRow;
import org.yibao.rules.benefit.MedicalAssistanceRow;
import org.yibao.rules.benefit.OutpatientRow;
import org.yibao.rules.benefit.ReferralExemption;
import org.yibao.rules.benefit.ReferralRow;
import org.yibao.rules.benefit.Relief;
import org.yibao.rules.benefit.ReliefChoiceRow;
import org.yibao.rules.benefit.ReliefRange;
import org.yibao.rules.benefit.SeriousBracketRow;
import org.yibao.rules.benefit.SeriousIllnessRow;

/**
 * The figures of a visit, worked out by hand: one effect after the other is written over the figure of the tables, in the order that the
 * documentation states. It shares no code with what is tested; {@code null} is a missing figure.
 */
final class EffectOracle {
    private static final long NONE = Long.MAX_VALUE;

    private final BenefitProfile profile;
    private final List<String> path;
    private final List<Judgement> judgements;
    private final Map<String, Object> figures = new TreeMap<>();

    EffectOracle(BenefitProfile profile, List<String> path, List<Judgement> judgements) {
        this.profile = profile;
        this.path = path;
        this.judgements = judgements;
    }

    Map<String, Object> figures() {
        basic();
        serious();
        assistance();
        return figures;
    }

    private void basic() {
        if (!effects(Layer.BASIC, EffectKind.EXCLUDED).isEmpty()) {
            put(0L, DeductiblePeriod.PER_VISIT, 0, 0L, 0L);
            return;
        }
        Long deductible = null;
        DeductiblePeriod period = null;
        Integer ratio = null;
        Long kindCap = null;
        if (profile.kind() == CareKind.INPATIENT) {
            InpatientRow row = pick(InpatientRow.class, any -> true);
            period = DeductiblePeriod.PER_VISIT;
            kindCap = NONE;
            if (row != null) {
                Money[] steps = {row.first(), row.second(), row.later()};
                deductible = fen(steps[Math.min(profile.admission(), steps.length) - 1]);
                ratio = row.ratio();
            }
        } else {
            OutpatientRow row = pick(OutpatientRow.class, any -> true);
            if (row != null) {
                deductible = fen(row.deductible());
                period = row.deductiblePeriod();
                ratio = row.ratio();
                kindCap = row.annualCap() == null ? NONE : row.annualCap().fen();
            }
        }
        List<Long> deductibles = effects(Layer.BASIC, EffectKind.DEDUCTIBLE_SET);
        DeductibleRow clause = pick(DeductibleRow.class, any -> profile.kind() != CareKind.INPATIENT);
        if (clause != null) {
            deductibles.add(clause.deductible().fen());
        }
        deductible = times(least(deductibles, deductible), effects(Layer.BASIC, EffectKind.DEDUCTIBLE_MULTIPLIED));
        if (!effects(Layer.BASIC, EffectKind.DEDUCTIBLE_WAIVED).isEmpty()) {
            deductible = 0L;
            period = period == null ? DeductiblePeriod.PER_VISIT : period;
        }
        ratio = plus(away(set(Layer.BASIC, ratio)), effects(Layer.BASIC, EffectKind.POINTS_ADDED));
        kindCap = cap(Layer.BASIC, EffectKind.KIND_CAP_SET, EffectKind.KIND_CAP_LIFTED, kindCap);
        AnnualCapRow annual = pick(AnnualCapRow.class, any -> true);
        Long annualCap = cap(
                Layer.BASIC,
                EffectKind.ANNUAL_CAP_SET,
                EffectKind.ANNUAL_CAP_LIFTED,
                annual == null ? null : fen(annual.cap()));
        put(deductible, period, ratio, kindCap, annualCap);
    }

    private void put(Long deductible, DeductiblePeriod period, Integer ratio, Long kindCap, Long annualCap) {
        figures.put("deductible", deductible);
        figures.put("period", period);
        figures.put("ratio", ratio);
        figures.put("kindCap", kindCap);
        figures.put("annualCap", annualCap);
    }

    private Integer away(Integer ratio) {
        if (!all(ReferralExemption.class).isEmpty()) {
            return ratio;
        }
        ReferralRow row = pick(ReferralRow.class, any -> true);
        if (row == null) {
            return ratio;
        }
        return ratio == null || row.reduction() == null ? null : (Integer) Math.max(0, ratio - row.reduction());
    }

    private void serious() {
        boolean counts = profile.kind() == CareKind.INPATIENT
                || all(CountsTowardSeriousIllness.class).stream().anyMatch(found -> found.kind() == profile.kind());
        if (!counts || !effects(Layer.SERIOUS_ILLNESS, EffectKind.EXCLUDED).isEmpty()) {
            figures.put("serious", "none");
            return;
        }
        SeriousIllnessRow row = pick(SeriousIllnessRow.class, any -> true);
        List<Long> factors = effects(Layer.SERIOUS_ILLNESS, EffectKind.DEDUCTIBLE_MULTIPLIED);
        List<Long> points = effects(Layer.SERIOUS_ILLNESS, EffectKind.POINTS_ADDED);
        boolean lifted = false;
        boolean chosen = true;
        for (Relief relief : all(Relief.class)) {
            factors.add((long) relief.deductibleFactor());
            points.add((long) relief.addedRatio());
            lifted |= relief.capLifted();
        }
        for (ReliefRange range : all(ReliefRange.class)) {
            factors.add((long) range.deductibleFactor());
            ReliefChoiceRow choice = pick(ReliefChoiceRow.class, any -> true);
            chosen &= choice != null && choice.points() != null;
            if (chosen) {
                points.add((long) choice.points());
            }
        }
        Long deductible = times(
                least(
                        effects(Layer.SERIOUS_ILLNESS, EffectKind.DEDUCTIBLE_SET),
                        row == null ? null : fen(row.deductible())),
                factors);
        if (!effects(Layer.SERIOUS_ILLNESS, EffectKind.DEDUCTIBLE_WAIVED).isEmpty()) {
            deductible = 0L;
        }
        Long ofTable = row == null ? null : row.capped() ? fen(row.cap()) : (Long) NONE;
        figures.put("serious", "counts");
        figures.put("serious.deductible", deductible);
        figures.put("serious.base", row == null ? null : row.bracketBase());
        figures.put(
                "serious.cap",
                lifted
                        ? (Long) NONE
                        : cap(Layer.SERIOUS_ILLNESS, EffectKind.ANNUAL_CAP_SET, EffectKind.ANNUAL_CAP_LIFTED, ofTable));
        figures.put("serious.brackets", chosen ? brackets(points) : null);
    }

    private List<Object> brackets(List<Long> points) {
        List<Object> brackets = new ArrayList<>();
        if (!effects(Layer.SERIOUS_ILLNESS, EffectKind.RATIO_SET).isEmpty()) {
            brackets.add(List.of(0L, NONE, plus(set(Layer.SERIOUS_ILLNESS, null), points)));
            return brackets;
        }
        SeriousBracketRow sample = pick(SeriousBracketRow.class, any -> true);
        if (sample == null) {
            return null;
        }
        Map<Long, SeriousBracketRow> ascending = new TreeMap<>();
        for (SeriousBracketRow row : all(SeriousBracketRow.class)) {
            if (row.region().equals(sample.region()) && row.demo() == sample.demo()) {
                ascending.put(row.above().fen(), row);
            }
        }
        for (SeriousBracketRow row : ascending.values()) {
            if (row.ratio() == null) {
                return null;
            }
            brackets.add(List.of(
                    row.above().fen(), row.upTo() == null ? (Long) NONE : fen(row.upTo()), plus(row.ratio(), points)));
        }
        return brackets;
    }

    private void assistance() {
        List<AssistanceScope> scopes = all(AssistanceScope.class);
        if (scopes.isEmpty() || !effects(Layer.ASSISTANCE, EffectKind.EXCLUDED).isEmpty()) {
            figures.put("assistance.ratio", 0);
            figures.put("assistance.cap", 0L);
            return;
        }
        MedicalAssistanceRow first = null;
        for (AssistanceScope scope : scopes) {
            MedicalAssistanceRow row = pick(MedicalAssistanceRow.class, found -> found.identity() == scope.identity());
            boolean earlier = row != null
                    && (first == null
                            || (first.demo() && !row.demo())
                            || (first.demo() == row.demo() && row.priority() < first.priority()));
            first = earlier ? row : first;
        }
        Integer ratio = set(Layer.ASSISTANCE, first == null ? null : first.ratio());
        figures.put("assistance.ratio", plus(ratio, effects(Layer.ASSISTANCE, EffectKind.POINTS_ADDED)));
        figures.put(
                "assistance.cap",
                cap(
                        Layer.ASSISTANCE,
                        EffectKind.ANNUAL_CAP_SET,
                        EffectKind.ANNUAL_CAP_LIFTED,
                        first == null ? null : fen(first.annualCap())));
    }

    private Integer set(Layer layer, Integer ofTable) {
        Integer ratio = ofTable;
        boolean changed = false;
        for (long set : effects(layer, EffectKind.RATIO_SET)) {
            ratio = changed ? Math.max(ratio, (int) set) : (int) set;
            changed = true;
        }
        return ratio;
    }

    private static Integer plus(Integer ratio, List<Long> points) {
        if (ratio == null) {
            return null;
        }
        long most = 0;
        for (long each : points) {
            most = each > most ? each : most;
        }
        return ratio + most > 10_000 ? 10_000 : (Integer) (int) (ratio + most);
    }

    private static Long least(List<Long> sets, Long ofTable) {
        Long deductible = ofTable;
        for (int index = 0; index < sets.size(); index++) {
            deductible = index == 0 || sets.get(index) < deductible ? sets.get(index) : deductible;
        }
        return deductible;
    }

    private static Long times(Long deductible, List<Long> factors) {
        if (deductible == null) {
            return null;
        }
        long smallest = 10_000;
        for (long factor : factors) {
            smallest = factor < smallest ? factor : smallest;
        }
        return BigDecimal.valueOf(deductible)
                .multiply(BigDecimal.valueOf(smallest, 4))
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    private Long cap(Layer layer, EffectKind set, EffectKind lifted, Long ofTable) {
        Long cap = ofTable;
        boolean changed = false;
        for (long value : effects(layer, set)) {
            cap = changed && cap > value ? cap : (Long) value;
            changed = true;
        }
        return effects(layer, lifted).isEmpty() ? cap : (Long) NONE;
    }

    private List<Long> effects(Layer layer, EffectKind kind) {
        List<Long> values = new ArrayList<>();
        for (Effect effect : all(Effect.class)) {
            boolean kinds =
                    effect.scope().kinds().isEmpty() || effect.scope().kinds().contains(profile.kind());
            boolean facilities = effect.scope().facilities().isEmpty()
                    || effect.scope().facilities().contains(profile.facility());
            if (effect.scope().layer() == layer && effect.kind() == kind && kinds && facilities) {
                values.add(effect.value());
            }
        }
        return values;
    }

    private <F> List<F> all(Class<F> type) {
        List<F> found = new ArrayList<>();
        for (Judgement judgement : judgements) {
            if (type.isInstance(judgement.finding())) {
                found.add(type.cast(judgement.finding()));
            }
        }
        return found;
    }

    /** A real row before a demonstration, then the nearest one. */
    private <R extends Row> R pick(Class<R> type, Predicate<R> applies) {
        Function<R, Integer> rank = row -> path.indexOf(row.region()) + (row.demo() ? 0 : 100);
        R picked = null;
        for (R row : all(type)) {
            if (applies.test(row) && (picked == null || rank.apply(row) > rank.apply(picked))) {
                picked = row;
            }
        }
        return picked;
    }

    private static Long fen(Money amount) {
        return amount == null ? null : (Long) amount.fen();
    }
}
