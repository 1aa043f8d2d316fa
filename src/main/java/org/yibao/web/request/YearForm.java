package org.yibao.web.request;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.yibao.facts.Scale;
import org.yibao.settlement.Used;
import org.yibao.settlement.YearToDate;
import org.yibao.web.problem.InvalidRequest;

/**
 * What a person's year has seen, as it comes in and goes out, in yuan. Whatever is not given is nothing.
 *
 * @param year              calendar year
 * @param outpatient        outpatient care
 * @param villageDeductible part of the deductible of outpatient care that village clinics charged
 * @param twoDiseases       drugs for the two diseases
 * @param chronic           chronic and special diseases
 * @param inpatient         stays
 * @param seriousBase       base of serious-illness insurance
 * @param seriousIllness    paid by serious-illness insurance
 * @param assistance        paid by medical assistance
 * @param admissions        stays, in number
 */
public record YearForm(
        @NotNull @Min(Scale.FIRST_YEAR) @Max(Scale.LAST_YEAR)
        Integer year,

        @Valid UsedForm outpatient,
        BigDecimal villageDeductible,
        @Valid UsedForm twoDiseases,
        @Valid UsedForm chronic,
        @Valid UsedForm inpatient,
        BigDecimal seriousBase,
        BigDecimal seriousIllness,
        BigDecimal assistance,
        @Min(0) @Max(Scale.MOST_ADMISSIONS) Integer admissions) {

    /**
     * What one kind of care has seen.
     *
     * @param deductible deductible charged
     * @param basic      paid by basic insurance
     */
    public record UsedForm(BigDecimal deductible, BigDecimal basic) {
        public static UsedForm of(Used used) {
            return new UsedForm(yuan(used.deductible()), yuan(used.basic()));
        }
    }

    public static YearForm of(YearToDate year) {
        return new YearForm(
                year.year(),
                UsedForm.of(year.outpatient()),
                yuan(year.villageDeductible()),
                UsedForm.of(year.twoDiseases()),
                UsedForm.of(year.chronic()),
                UsedForm.of(year.inpatient()),
                yuan(year.seriousBase()),
                yuan(year.seriousIllness()),
                yuan(year.assistance()),
                year.admissions());
    }

    YearToDate toYear(InvalidRequest invalid, String prefix) {
        Fen amounts = new Fen(invalid, prefix);
        Used seenOutpatient = used(invalid, prefix + "outpatient.", outpatient);
        long village = amounts.of("villageDeductible", villageDeductible);
        boolean more = village > seenOutpatient.deductible();
        invalid.when(more, prefix + "villageDeductible", villageDeductible, "expected.part-of-outpatient");
        return new YearToDate(
                year,
                seenOutpatient,
                more ? 0 : village,
                used(invalid, prefix + "twoDiseases.", twoDiseases),
                used(invalid, prefix + "chronic.", chronic),
                used(invalid, prefix + "inpatient.", inpatient),
                amounts.of("seriousBase", seriousBase),
                amounts.of("seriousIllness", seriousIllness),
                amounts.of("assistance", assistance),
                admissions == null ? 0 : admissions);
    }

    private static Used used(InvalidRequest invalid, String prefix, UsedForm form) {
        Fen amounts = new Fen(invalid, prefix);
        return form == null
                ? Used.NOTHING
                : new Used(amounts.of("deductible", form.deductible()), amounts.of("basic", form.basic()));
    }

    private static BigDecimal yuan(long fen) {
        return BigDecimal.valueOf(fen, 2);
    }
}
