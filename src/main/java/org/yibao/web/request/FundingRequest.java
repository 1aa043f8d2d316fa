package org.yibao.web.request;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.Month;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yibao.facts.FundingQuery;
import org.yibao.facts.Scale;
import org.yibao.simulation.request.FieldChecks;
import org.yibao.web.problem.InvalidRequest;

/**
 * The question who pays what for one person, as it comes in.
 *
 * @param year     policy year
 * @param date     day of enrolment; 1 January of the policy year, or the day of birth of a newborn, when it is not given
 * @param enrollee the person
 */
public record FundingRequest(
        @NotNull @Min(Scale.FIRST_YEAR) @Max(Scale.LAST_YEAR) @Schema(examples = "2020")
        Integer year,

        LocalDate date,
        @NotNull @Valid PersonRequest enrollee) {

    /**
     * The facts in it.
     *
     * @throws InvalidRequest when fields don't fit together
     */
    public FundingQuery toQuery() {
        LocalDate yearEnd = LocalDate.of(year, Month.DECEMBER, 31);
        LocalDate earliest = LocalDate.of(year - 1, Month.JANUARY, 1);
        LocalDate birth = enrollee.birthDate();
        LocalDate firstDay = birth.isAfter(earliest) ? birth : earliest;
        FieldChecks checks = new FieldChecks();
        enrollee.check(checks.at("enrollee"), yearEnd);
        checks.when(
                date != null && (date.isBefore(firstDay) || date.isAfter(yearEnd)),
                "date",
                date,
                "expected.date-range",
                firstDay,
                yearEnd);
        InvalidRequest.throwIfAny(checks);
        return new FundingQuery(year, date == null ? FundingQuery.usualDate(year, birth) : date, enrollee.toEnrollee());
    }
}
