package org.yibao.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yibao.facts.Basis;
import org.yibao.facts.Enrollee;
import org.yibao.facts.FundingQuery;
import org.yibao.facts.Identity;
import org.yibao.facts.IdentityPeriod;
import org.yibao.facts.Origin;
import org.yibao.facts.ResidencePermit;
import org.yibao.web.problem.InvalidRequest;

/**
 * The question who pays what for one person, as it comes in.
 *
 * @param year     policy year
 * @param date     day of enrolment; 1 January of the policy year, or the day of birth of a newborn, when it is not given
 * @param enrollee the person
 */
public record FundingRequest(
        @NotNull @Min(1990) @Max(2100) @Schema(examples = "2020")
        Integer year,

        LocalDate date,
        @NotNull @Valid Person enrollee) {

    /**
     * The person.
     *
     * @param region          place of enrolment, division code
     * @param birthDate       date of birth
     * @param student         pupil or full-time student
     * @param basis           what the enrolment rests on
     * @param residencePermit needed when the basis is {@code RESIDENCE_PERMIT}
     * @param origin          {@code MAINLAND} when it is not given
     * @param identities      none when it is not given
     */
    public record Person(
            @NotNull @Size(max = 40) @Schema(examples = "222401")
            String region,

            @NotNull LocalDate birthDate,
            @NotNull Boolean student,
            @NotNull Basis basis,
            @Valid Permit residencePermit,
            Origin origin,
            @Size(max = 20) List<@NotNull @Valid HeldPeriod> identities) {}

    /**
     * A residence permit.
     *
     * @param region division that issued it; the place of enrolment when it is not given
     * @param from   first day of validity; open when it is not given
     * @param to     last day of validity; open when it is not given
     */
    public record Permit(@Size(max = 40) String region, LocalDate from, LocalDate to) {}

    /**
     * An identity with its period.
     *
     * @param code the identity
     * @param from first day
     * @param to   last day; open when it is not given
     */
    public record HeldPeriod(
            @NotNull Identity code, @NotNull LocalDate from, LocalDate to) {}

    /**
     * The facts in it.
     *
     * @throws InvalidRequest when fields don't fit together
     */
    public FundingQuery toQuery() {
        LocalDate yearEnd = LocalDate.of(year, 12, 31);
        LocalDate earliest = LocalDate.of(year - 1, 1, 1);
        LocalDate usual = FundingQuery.usualDate(year, enrollee.birthDate());
        LocalDate firstDay = enrollee.birthDate().isAfter(earliest) ? enrollee.birthDate() : earliest;
        InvalidRequest invalid = new InvalidRequest();
        invalid.when(
                enrollee.birthDate().isAfter(yearEnd),
                "enrollee.birthDate",
                enrollee.birthDate(),
                "expected.born-by",
                yearEnd);
        invalid.when(
                date != null && (date.isBefore(firstDay) || date.isAfter(yearEnd)),
                "date",
                date,
                "expected.date-range",
                firstDay,
                yearEnd);
        checkBasis(invalid);
        List<HeldPeriod> periods = enrollee.identities() == null ? List.of() : enrollee.identities();
        for (int index = 0; index < periods.size(); index++) {
            HeldPeriod period = periods.get(index);
            checkPeriod(invalid, "enrollee.identities[%d].to".formatted(index), period.from(), period.to());
        }
        invalid.throwIfAny();
        return new FundingQuery(year, date == null ? usual : date, enrollee(periods));
    }

    private void checkBasis(InvalidRequest invalid) {
        Permit permit = enrollee.residencePermit();
        boolean mainland = enrollee.origin() == null || enrollee.origin() == Origin.MAINLAND;
        invalid.when(
                enrollee.basis() == Basis.RESIDENCE_PERMIT && permit == null,
                "enrollee.residencePermit",
                null,
                "expected.permit");
        invalid.when(
                enrollee.basis() == Basis.STUDENT && !enrollee.student(),
                "enrollee.student",
                false,
                "expected.student-basis");
        invalid.when(
                enrollee.basis() == Basis.HUKOU && !mainland, "enrollee.basis", enrollee.basis(), "expected.not-hukou");
        if (permit != null) {
            checkPeriod(invalid, "enrollee.residencePermit.to", permit.from(), permit.to());
        }
    }

    private static void checkPeriod(InvalidRequest invalid, String field, LocalDate from, LocalDate to) {
        invalid.when(from != null && to != null && to.isBefore(from), field, to, "expected.ends-after", from);
    }

    private Enrollee enrollee(List<HeldPeriod> periods) {
        Permit permit = enrollee.residencePermit();
        return new Enrollee(
                enrollee.region(),
                enrollee.birthDate(),
                enrollee.student(),
                enrollee.basis(),
                permit == null ? null : new ResidencePermit(permit.region(), permit.from(), permit.to()),
                enrollee.origin() == null ? Origin.MAINLAND : enrollee.origin(),
                periods.stream()
                        .map(period -> new IdentityPeriod(period.code(), period.from(), period.to()))
                        .toList());
    }
}
