package org.yibao.settlement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.yibao.codes.BracketBase;
import org.yibao.codes.CareKind;
import org.yibao.codes.DeductiblePeriod;
import org.yibao.terms.BenefitTerms;
import org.yibao.terms.Bracket;
import org.yibao.terms.Rounding;
import org.yibao.terms.SeriousIllnessTerms;

/**
 * A bill as a clerk works it out: in yuan, one slip of paper a layer, each line taken from the one above. What is left to the person is
 * added up from the person's own lines. Shares no code with {@link Settlement}.
 */
public final class BillByHand {
    private static final BigDecimal NOTHING = BigDecimal.ZERO;

    private BillByHand() {}

    /** @param seen what the year has seen */
    public static Statement of(BenefitTerms terms, Fees fees, YearToDate seen) {
        BigDecimal outside = yuan(fees.selfPaid()).add(yuan(fees.overLimit())).add(yuan(fees.paidFirst()));
        BigDecimal inScope = yuan(fees.total()).subtract(outside);

        BigDecimal deductible = least(inScope, over(yuan(terms.deductible()), deductibleSeen(terms, seen)));
        BigDecimal aboveDeductible = inScope.subtract(deductible);
        BigDecimal uncapped =
                least(aboveDeductible, rounded(share(aboveDeductible, terms.ratio()), terms.basicRounding()));
        BigDecimal ofKind = yuan(seen.of(terms.kind()).basic());
        BigDecimal ofAll = NOTHING;
        for (CareKind kind : CareKind.values()) {
            ofAll = ofAll.add(yuan(seen.of(kind).basic()));
        }
        BigDecimal basic = least(uncapped, least(room(terms.kindCap(), ofKind), room(terms.annualCap(), ofAll)));
        BigDecimal copaid = aboveDeductible.subtract(uncapped);
        BigDecimal overCap = uncapped.subtract(basic);

        BigDecimal borne = deductible.add(copaid).add(overCap);
        BigDecimal counted = NOTHING;
        BigDecimal serious = NOTHING;
        if (terms.seriousIllness() != null) {
            counted = terms.seriousIllness().overflowCounts() ? borne : deductible.add(copaid);
            BigDecimal base = yuan(seen.seriousBase()).add(counted);
            BigDecimal due = rounded(due(terms.seriousIllness(), base), terms.seriousRounding());
            BigDecimal ofYear = base.compareTo(yuan(terms.seriousIllness().deductible())) > 0 ? due : NOTHING;
            ofYear = capped(ofYear, terms.seriousIllness().cap());
            serious = least(borne, over(ofYear, yuan(seen.seriousIllness())));
        }
        BigDecimal afterSerious = borne.subtract(serious);
        BigDecimal assistance = NOTHING;
        if (terms.assistanceRatio() > 0) {
            BigDecimal due = rounded(share(afterSerious, terms.assistanceRatio()), terms.assistanceRounding());
            assistance = least(least(afterSerious, due), room(terms.assistanceCap(), yuan(seen.assistance())));
        }
        BigDecimal person = outside.add(afterSerious.subtract(assistance));
        return new Statement(
                fees.total(),
                fen(inScope),
                fen(deductible),
                fen(uncapped),
                fen(basic),
                fen(counted),
                fen(serious),
                fen(assistance),
                fen(person));
    }

    private static BigDecimal deductibleSeen(BenefitTerms terms, YearToDate seen) {
        if (terms.deductiblePeriod() == DeductiblePeriod.PER_VISIT) {
            return NOTHING;
        }
        BigDecimal all = yuan(seen.of(terms.kind()).deductible());
        if (terms.deductiblePeriod() == DeductiblePeriod.PER_YEAR || terms.kind() != CareKind.OUTPATIENT) {
            return all;
        }
        BigDecimal atVillages = yuan(seen.villageDeductible());
        return terms.village() ? atVillages : all.subtract(atVillages);
    }

    /** Bracket by bracket, what lies in it of the year's base, or of what exceeds the deductible. */
    private static BigDecimal due(SeriousIllnessTerms serious, BigDecimal base) {
        BigDecimal deductible = yuan(serious.deductible());
        boolean ofExcess = serious.bracketBase() != BracketBase.ABSOLUTE;
        BigDecimal top = ofExcess ? base.subtract(deductible) : base;
        BigDecimal bottom = ofExcess ? NOTHING : deductible;
        BigDecimal due = NOTHING;
        for (Bracket bracket : serious.brackets()) {
            BigDecimal from = bottom.max(yuan(bracket.above()));
            BigDecimal to = bracket.upTo() == Long.MAX_VALUE ? top : least(top, yuan(bracket.upTo()));
            due = due.add(share(over(to, from), bracket.ratio()));
        }
        return due;
    }

    private static BigDecimal rounded(BigDecimal amount, Rounding rounding) {
        int digits =
                switch (rounding.unit()) {
                    case FEN -> 2;
                    case JIAO -> 1;
                    case YUAN -> 0;
                };
        RoundingMode mode =
                switch (rounding.mode()) {
                    case HALF_UP -> RoundingMode.HALF_UP;
                    case DOWN -> RoundingMode.DOWN;
                    case UP -> RoundingMode.UP;
                };
        return amount.setScale(digits, mode);
    }

    private static BigDecimal share(BigDecimal amount, int basisPoints) {
        return amount.multiply(BigDecimal.valueOf(basisPoints, 4));
    }

    private static BigDecimal room(long cap, BigDecimal paid) {
        return over(yuan(cap), paid);
    }

    private static BigDecimal capped(BigDecimal amount, long cap) {
        return least(amount, yuan(cap));
    }

    /** How far one amount exceeds another, if it does. */
    private static BigDecimal over(BigDecimal amount, BigDecimal other) {
        return amount.compareTo(other) > 0 ? amount.subtract(other) : NOTHING;
    }

    private static BigDecimal least(BigDecimal one, BigDecimal other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private static BigDecimal yuan(long fen) {
        return BigDecimal.valueOf(fen, 2);
    }

    private static long fen(BigDecimal yuan) {
        return yuan.movePointRight(2).longValueExact();
    }
}
