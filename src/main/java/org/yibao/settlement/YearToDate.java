package org.yibao.settlement;

import org.yibao.codes.CareKind;
import org.yibao.terms.BenefitTerms;

/**
 * What a person's year has seen so far, in fen. A new year starts at zero.
 *
 * @param year              calendar year
 * @param outpatient        outpatient care
 * @param villageDeductible part of the deductible of outpatient care that village clinics charged (question Q8b)
 * @param twoDiseases       drugs for the two diseases
 * @param chronic           chronic and special diseases
 * @param inpatient         stays
 * @param seriousBase       base of serious-illness insurance
 * @param seriousIllness    paid by serious-illness insurance
 * @param assistance        paid by medical assistance
 * @param admissions        stays, in number
 */
public record YearToDate(
        int year,
        Used outpatient,
        long villageDeductible,
        Used twoDiseases,
        Used chronic,
        Used inpatient,
        long seriousBase,
        long seriousIllness,
        long assistance,
        int admissions) {
    public YearToDate {
        if (villageDeductible < 0 || villageDeductible > outpatient.deductible()) {
            throw new IllegalArgumentException("Village clinics charge a part of the deductible of outpatient care.");
        }
        if (seriousBase < 0 || seriousIllness < 0 || assistance < 0 || admissions < 0) {
            throw new IllegalArgumentException("What a year has seen is not negative.");
        }
    }

    /** The beginning of a year. */
    public static YearToDate start(int year) {
        return new YearToDate(year, Used.NOTHING, 0, Used.NOTHING, Used.NOTHING, Used.NOTHING, 0, 0, 0, 0);
    }

    /** What a kind of care has seen. */
    public Used of(CareKind kind) {
        return switch (kind) {
            case OUTPATIENT -> outpatient;
            case TWO_DISEASES -> twoDiseases;
            case CHRONIC -> chronic;
            case INPATIENT -> inpatient;
        };
    }

    /** Paid by basic insurance for every kind of care. */
    public long basic() {
        return outpatient.basic() + twoDiseases.basic() + chronic.basic() + inpatient.basic();
    }

    /** Deductible that counts towards that of a visit. */
    public long deductible(BenefitTerms terms) {
        return terms.deductibleSeen(of(terms.kind()).deductible(), villageDeductible);
    }

    YearToDate plus(BenefitTerms terms, Statement statement) {
        CareKind kind = terms.kind();
        boolean village = kind == CareKind.OUTPATIENT && terms.village();
        Used used = of(kind).plus(statement.deductible(), statement.basic());
        return new YearToDate(
                year,
                kind == CareKind.OUTPATIENT ? used : outpatient,
                village ? villageDeductible + statement.deductible() : villageDeductible,
                kind == CareKind.TWO_DISEASES ? used : twoDiseases,
                kind == CareKind.CHRONIC ? used : chronic,
                kind == CareKind.INPATIENT ? used : inpatient,
                seriousBase + statement.seriousCounted(),
                seriousIllness + statement.seriousIllness(),
                assistance + statement.assistance(),
                admissions + (kind == CareKind.INPATIENT ? 1 : 0));
    }
}
