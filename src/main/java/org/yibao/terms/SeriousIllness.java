package org.yibao.terms;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.yibao.facts.BenefitProfile;
import org.yibao.facts.CareKind;
import org.yibao.money.Money;
import org.yibao.rules.benefit.CountsTowardSeriousIllness;
import org.yibao.rules.benefit.Relief;
import org.yibao.rules.benefit.ReliefChoiceRow;
import org.yibao.rules.benefit.ReliefRange;
import org.yibao.rules.benefit.SeriousBracketRow;
import org.yibao.rules.benefit.SeriousIllnessRow;

/** Combines the findings on serious-illness insurance. */
final class SeriousIllness {
    private static final String TABLE = "大病保险";
    private static final String BRACKETS = "大病保险分段";

    private final BenefitProfile profile;
    private final Findings findings;
    private final Telling telling;

    SeriousIllness(BenefitProfile profile, Findings findings, Telling telling) {
        this.profile = profile;
        this.findings = findings;
        this.telling = telling;
    }

    /** Its figures; {@code null} when this kind of care doesn't count towards it. */
    BenefitFigures.SeriousIllness figures() {
        boolean extended =
                findings.of(CountsTowardSeriousIllness.class).anyMatch(found -> found.kind() == profile.kind());
        if (extended) {
            telling.tell(CountsTowardSeriousIllness.class);
        }
        return extended || profile.kind() == CareKind.INPATIENT ? counted() : null;
    }

    private BenefitFigures.SeriousIllness counted() {
        Optional<SeriousIllnessRow> row = findings.mostSpecific(SeriousIllnessRow.class);
        Long deductible = telling.amount(TABLE, row, SeriousIllnessRow::deductible, "deductible");
        Long cap = row.isEmpty() ? null : cap(row);
        List<SeriousBracketRow> brackets = brackets();
        Together reliefs = reliefs();
        return new BenefitFigures.SeriousIllness(
                deductible == null
                        ? null
                        : (Long) new Money(deductible)
                                .times(reliefs.deductibleFactor())
                                .fen(),
                relieved(brackets, reliefs.addedRatio()),
                row.map(SeriousIllnessRow::bracketBase).orElse(null),
                cap == null ? null : reliefs.capLifted() ? (Long) BenefitTerms.NO_CAP : cap,
                row.map(SeriousIllnessRow::overflowCounts).orElse(null));
    }

    private Long cap(Optional<SeriousIllnessRow> row) {
        return row.orElseThrow().capped()
                ? telling.amount(TABLE, row, SeriousIllnessRow::cap, "cap")
                : (Long) BenefitTerms.NO_CAP;
    }

    private List<SeriousBracketRow> brackets() {
        List<SeriousBracketRow> brackets = rows(findings);
        if (brackets.isEmpty()) {
            telling.figure(BRACKETS, Optional.<SeriousBracketRow>empty(), SeriousBracketRow::ratio, "ratio");
        }
        for (SeriousBracketRow bracket : brackets) {
            telling.figure(BRACKETS, Optional.of(bracket), SeriousBracketRow::ratio, "ratio");
        }
        return brackets;
    }

    /** The brackets that count, which count as a whole, ascending. */
    static List<SeriousBracketRow> rows(Findings findings) {
        return findings.first(SeriousBracketRow.class).stream()
                .sorted(Comparator.comparing(SeriousBracketRow::above))
                .toList();
    }

    private static List<Bracket> relieved(List<SeriousBracketRow> brackets, Integer added) {
        if (added == null || brackets.isEmpty() || brackets.stream().anyMatch(bracket -> bracket.ratio() == null)) {
            return null;
        }
        return brackets.stream()
                .map(bracket -> new Bracket(
                        bracket.above().fen(),
                        bracket.upTo() == null ? Long.MAX_VALUE : bracket.upTo().fen(),
                        Math.min(Money.WHOLE, bracket.ratio() + added))) // Q13
                .toList();
    }

    /** What the reliefs together change: the smallest factor, the most points, no cap where one of them lifts it; points may be missing. */
    private record Together(int deductibleFactor, Integer addedRatio, boolean capLifted) {}

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
        return new Together(factor, points, reliefs.stream().anyMatch(Relief::capLifted));
    }
}
