package org.yibao.web.request;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yibao.codes.Basis;
import org.yibao.codes.Identity;
import org.yibao.codes.Origin;
import org.yibao.facts.Enrollee;
import org.yibao.facts.Facts;
import org.yibao.facts.IdentityPeriod;
import org.yibao.facts.ResidencePermit;
import org.yibao.facts.Said;
import org.yibao.facts.Source;
import org.yibao.simulation.request.FieldChecks;

/**
 * A person, as it comes in.
 *
 * @param region          place of enrolment, division code
 * @param birthDate       date of birth
 * @param residencePermit needed when the basis is {@code RESIDENCE_PERMIT}
 * @param identities      none when it is not given
 * @param members         members that say facts, such as {@code student}
 */
@SaysWhatIsAsked
@JsonIgnoreProperties("members") // no member has this name
public record PersonRequest(
        @NotNull @Size(max = 40) @Schema(examples = "222401")
        String region,

        @NotNull LocalDate birthDate,
        @Valid Permit residencePermit,
        @Size(max = 20) List<@NotNull @Valid HeldPeriod> identities,

        @JsonAnySetter @JsonDeserialize(contentUsing = SaidMember.OfPerson.class) @Schema(hidden = true)
        Map<String, Object> members)
        implements Saying {
    public PersonRequest {
        members = members == null ? Map.of() : members;
    }

    @Override
    public Class<Source.Person> of() {
        return Source.Person.class;
    }

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
     * @param checks      where it is noted
     * @param latestBirth last day on which the person can have been born
     */
    void check(FieldChecks checks, LocalDate latestBirth) {
        checks.when(birthDate.isAfter(latestBirth), "birthDate", birthDate, "expected.born-by", latestBirth);
        Said said = said();
        Basis basis = said.code(Facts.BASIS, Basis.class);
        boolean mainland = said.code(Facts.ORIGIN, Origin.class) == Origin.MAINLAND;
        checks.when(
                basis == Basis.RESIDENCE_PERMIT && residencePermit == null, "residencePermit", null, "expected.permit");
        checks.when(basis == Basis.STUDENT && !said.yes(Facts.STUDENT), "student", false, "expected.student-basis");
        checks.when(basis == Basis.HUKOU && !mainland, "basis", basis, "expected.not-hukou");
        if (residencePermit != null) {
            checks.ends(residencePermit.to(), "residencePermit.to", residencePermit.from());
        }
        for (int index = 0; index < periods().size(); index++) {
            HeldPeriod period = periods().get(index);
            checks.ends(period.to(), "identities[" + index + "].to", period.from());
        }
    }

    private List<HeldPeriod> periods() {
        return identities == null ? List.of() : identities;
    }

    Enrollee toEnrollee() {
        Permit permit = residencePermit;
        return new Enrollee(
                region,
                birthDate,
                said(),
                permit == null ? null : new ResidencePermit(permit.region(), permit.from(), permit.to()),
                periods().stream()
                        .map(period -> new IdentityPeriod(period.code(), period.from(), period.to()))
                        .toList());
    }
}
