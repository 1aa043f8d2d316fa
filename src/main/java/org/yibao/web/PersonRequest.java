package org.yibao.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yibao.facts.Basis;
import org.yibao.facts.Enrollee;
import org.yibao.facts.Identity;
import org.yibao.facts.IdentityPeriod;
import org.yibao.facts.Origin;
import org.yibao.facts.ResidencePermit;
import org.yibao.web.problem.InvalidRequest;

/**
 * A person, as it comes in.
 *
 * @param region          place of enrolment, division code
 * @param birthDate       date of birth
 * @param student         pupil or full-time student
 * @param basis           what the enrolment rests on
 * @param residencePermit needed when the basis is {@code RESIDENCE_PERMIT}
 * @param origin          {@code MAINLAND} when it is not given
 * @param identities      none when it is not given
 */
public record PersonRequest(
        @NotNull @Size(max = 40) @Schema(examples = "222401")
        String region,

        @NotNull LocalDate birthDate,
        @NotNull Boolean student,
        @NotNull Basis basis,
        @Valid Permit residencePermit,
        Origin origin,
        @Size(max = 20) List<@NotNull @Valid HeldPeriod> identities) {

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
     * Notes what doesn't fit together.
     *
     * @param latestBirth last day on which the person can have been born
     */
    void check(InvalidRequest invalid, LocalDate latestBirth) {
        invalid.when(birthDate.isAfter(latestBirth), "enrollee.birthDate", birthDate, "expected.born-by", latestBirth);
        boolean mainland = origin == null || origin == Origin.MAINLAND;
        invalid.when(
                basis == Basis.RESIDENCE_PERMIT && residencePermit == null,
                "enrollee.residencePermit",
                null,
                "expected.permit");
        invalid.when(basis == Basis.STUDENT && !student, "enrollee.student", false, "expected.student-basis");
        invalid.when(basis == Basis.HUKOU && !mainland, "enrollee.basis", basis, "expected.not-hukou");
        if (residencePermit != null) {
            checkPeriod(invalid, "enrollee.residencePermit.to", residencePermit.from(), residencePermit.to());
        }
        for (int index = 0; index < periods().size(); index++) {
            HeldPeriod period = periods().get(index);
            checkPeriod(invalid, "enrollee.identities[" + index + "].to", period.from(), period.to());
        }
    }

    private static void checkPeriod(InvalidRequest invalid, String field, LocalDate from, LocalDate to) {
        invalid.when(from != null && to != null && to.isBefore(from), field, to, "expected.ends-after", from);
    }

    private List<HeldPeriod> periods() {
        return identities == null ? List.of() : identities;
    }

    Enrollee toEnrollee() {
        Permit permit = residencePermit;
        return new Enrollee(
                region,
                birthDate,
                student,
                basis,
                permit == null ? null : new ResidencePermit(permit.region(), permit.from(), permit.to()),
                origin == null ? Origin.MAINLAND : origin,
                periods().stream()
                        .map(period -> new IdentityPeriod(period.code(), period.from(), period.to()))
                        .toList());
    }
}
