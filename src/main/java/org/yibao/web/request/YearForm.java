package org.yibao.web.request;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.yibao.facts.Scale;
import org.yibao.settlement.Used;
import org.yibao.settlement.YearToDate;
import org.yibao.simulation.request.FieldChecks;

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

    /** Notes amounts that are none, or don't fit together. */
    YearToDate toYear(FieldChecks checks) {
        Used seenOutpatient = used(checks.at("outpatient"), outpatient);
        long village = checks.fen(villageDeductible, "villageDeductible");
        boolean more = village > seenOutpatient.deductible();
        checks.when(more, "villageDeductible", villageDeductible, "expected.part-of-outpatient");
        return new YearToDate(
                year,
                seenOutpatient,
                more ? 0 : village,
                used(checks.at("twoDiseases"), twoDiseases),
                used(checks.at("chronic"), chronic),
                used(checks.at("inpatient"), inpatient),
                checks.fen(seriousBase, "seriousBase"),
                checks.fen(seriousIllness, "seriousIllness"),
                checks.fen(assistance, "assistance"),
                admissions == null ? 0 : admissions);
    }

    private static Used used(FieldChecks checks, UsedForm form) {
        return form == null
                ? Used.NOTHING
                : new Used(checks.fen(form.deductible(), "deductible"), checks.fen(form.basic(), "basic"));
    }

    private static BigDecimal yuan(long fen) {
        return BigDecimal.valueOf(fen, 2);
    }
}
