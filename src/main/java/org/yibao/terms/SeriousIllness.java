package org.yibao.terms;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.yibao.codes.CareKind;
import org.yibao.codes.Layer;
import org.yibao.facts.BenefitProfile;
import org.yibao.money.Money;
import org.yibao.rules.benefit.CountsTowardSeriousIllness;
import org.yibao.rules.benefit.EffectKind;
import org.yibao.rules.benefit.Relief;
import org.yibao.rules.benefit.ReliefChoiceRow;
import org.yibao.rules.benefit.ReliefRange;
import org.yibao.rules.benefit.SeriousBracketRow;
import org.yibao.rules.benefit.SeriousIllnessRow;

/** Combines the findings on serious-illness insurance, in the order that {@link EffectKind} states. */
final class SeriousIllness {
    private static final String TABLE = "大病保险";
    private static final String BRACKETS = "大病保险分段";

    private final BenefitProfile profile;
    private final OrderedFindings findings;
    private final Telling telling;
    private final LayerEffects effects;

    SeriousIllness(BenefitProfile profile, OrderedFindings findings, Telling telling) {
        this.profile = profile;
        this.findings = findings;
        this.telling = telling;
        this.effects = new LayerEffects(Layer.SERIOUS_ILLNESS, profile, findings, telling);
    }

    /** Its figures; {@code null} when this kind of care doesn't count towards it, or is excluded. */
    BenefitFigures.SeriousIllness figures() {
        boolean extended =
                findings.of(CountsTowardSeriousIllness.class).anyMatch(found -> found.kind() == profile.kind());
        boolean counts = extended || profile.kind() == CareKind.INPATIENT;
        if (!counts || effects.told(EffectKind.EXCLUDED)) {
            return null;
        }
        if (extended) {
            telling.tell(CountsTowardSeriousIllness.class);
        }
        return counted();
    }

    private BenefitFigures.SeriousIllness counted() {
        Optional<SeriousIllnessRow> row = findings.mostSpecific(SeriousIllnessRow.class);
        boolean waived = effects.told(EffectKind.DEDUCTIBLE_WAIVED);
        Long deductible = waived ? (Long) 0L : deductible(row);
        Long cap = cap(row);
        List<Bracket> brackets = brackets();
        Together reliefs = reliefs();
        if (row.isEmpty()) {
            telling.missing(TABLE); // what the brackets are counted on, and whether what exceeds the cap counts
        }
        return new BenefitFigures.SeriousIllness(
                waived ? deductible : effects.multiplied(deductible, reliefs.deductibleFactor()),
                raised(brackets, reliefs.addedRatio()),
                row.map(SeriousIllnessRow::bracketBase).orElse(null),
                cap,
                row.map(SeriousIllnessRow::overflowCounts).orElse(null));
    }

    private Long deductible(Optional<SeriousIllnessRow> row) {
        OptionalLong set = effects.value(EffectKind.DEDUCTIBLE_SET);
        if (set.isEmpty()) {
            return telling.amount(TABLE, row, SeriousIllnessRow::deductible, "deductible");
        }
        effects.tell(EffectKind.DEDUCTIBLE_SET, set.getAsLong());
        return set.getAsLong();
    }

    private Long cap(Optional<SeriousIllnessRow> row) {
        if (findings.of(Relief.class).anyMatch(Relief::capLifted)) {
            effects.told(EffectKind.ANNUAL_CAP_LIFTED);
            return BenefitTerms.NO_CAP;
        }
        return effects.cap(
                EffectKind.ANNUAL_CAP_LIFTED, EffectKind.ANNUAL_CAP_SET, () -> row.isEmpty() ? null : capOfTable(row));
    }

    private Long capOfTable(Optional<SeriousIllnessRow> row) {
        return row.orElseThrow().capped()
                ? telling.amount(TABLE, row, SeriousIllnessRow::cap, "cap")
                : (Long) BenefitTerms.NO_CAP;
    }

    /** {@code null} while the ratio of one of them is missing. A ratio that an effect sets is that of every bracket, so one is enough. */
    private List<Bracket> brackets() {
        OptionalLong set = effects.value(EffectKind.RATIO_SET);
        if (set.isEmpty()) {
            return ofTable();
        }
        effects.tell(EffectKind.RATIO_SET, set.getAsLong());
        return List.of(new Bracket(0, Long.MAX_VALUE, (int) set.getAsLong()));
    }

    private List<Bracket> ofTable() {
        List<SeriousBracketRow> rows = rows(findings);
        boolean adjoining = adjoining(rows);
        if (!adjoining) {
            telling.missing(BRACKETS);
        }
        for (SeriousBracketRow row : rows) {
            telling.figure(BRACKETS, Optional.of(row), SeriousBracketRow::ratio, "ratio");
        }
        boolean complete = adjoining && rows.stream().noneMatch(row -> row.ratio() == null);
        return complete ? rows.stream().map(SeriousIllness::bracket).toList() : null;
    }

    /** Whether every amount has a bracket: rows whose conditions differ may leave one out for somebody. */
    private static boolean adjoining(List<SeriousBracketRow> ascending) {
        Money end = Money.ZERO;
        for (SeriousBracketRow row : ascending) {
            if (row.above().compareTo(end) > 0) {
                return false;
            }
            if (row.upTo() == null) {
                return true;
            }
            end = row.upTo().compareTo(end) > 0 ? row.upTo() : end;
        }
        return false;
    }

    private static Bracket bracket(SeriousBracketRow row) {
        long upTo = row.upTo() == null ? Long.MAX_VALUE : row.upTo().fen();
        return new Bracket(row.above().fen(), upTo, row.ratio());
    }

    /** The brackets that count, which count as a whole, ascending. */
    static List<SeriousBracketRow> rows(OrderedFindings findings) {
        return findings.first(SeriousBracketRow.class).stream()
                .sorted(Comparator.comparing(SeriousBracketRow::above))
                .toList();
    }

    private List<Bracket> raised(List<Bracket> brackets, Integer relief) {
        if (brackets == null || relief == null) {
            return null;
        }
        int points = effects.points(relief);
        return brackets.stream()
                .map(bracket ->
                        new Bracket(bracket.above(), bracket.upTo(), LayerEffects.raised(bracket.ratio(), points)))
                .toList();
    }

    /** What the reliefs together change: the smallest factor and the most points, which may be missing. */
    private record Together(int deductibleFactor, Integer addedRatio) {}

    private Together reliefs() {
        List<Relief> reliefs = findings.of(Relief.class).toList();
        List<ReliefRange> ranges = findings.of(ReliefRange.class).toList();
        telling.tell(Relief.class);
        telling.tell(ReliefRange.class);
        int factor = Stream.concat(
                        reliefs.stream().map(Relief::deductibleFactor),
                        ranges.stream().map(ReliefRange::deductibleFactor))
                .min(Comparator.naturalOrder())
                .orElse(Money.WHOLE);
        Integer points = reliefs.stream().mapToInt(Relief::addedRatio).max().orElse(0);
        if (!ranges.isEmpty()) {
            Integer chosen = telling.figure(
                    "大病保险倾斜", findings.mostSpecific(ReliefChoiceRow.class), ReliefChoiceRow::points, "points");
            points = chosen == null ? null : (Integer) Math.max(points, chosen);
        }
        return new Together(factor, points);
    }
}
