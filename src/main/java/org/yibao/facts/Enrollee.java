package org.yibao.facts;

import java.time.LocalDate;
import java.util.List;
import org.yibao.codes.Basis;
import org.yibao.codes.Origin;
import org.yibao.divisions.Divisions;

/**
 * A person who enrols in resident basic medical insurance.
 *
 * @param region          place of enrolment (参保地), a code of {@link Divisions}
 * @param birthDate       date of birth
 * @param said            what is said of the person: basis of enrolment, origin, whether a pupil, and whatever else is declared
 * @param residencePermit the permit, when there is one; {@code null} otherwise
 * @param identities      identities with their periods; may overlap; empty when there are none
 */
public record Enrollee(
        String region,
        LocalDate birthDate,
        Said said,
        ResidencePermit residencePermit,
        List<IdentityPeriod> identities) {
    public Enrollee {
        identities = List.copyOf(identities);
    }

    /** A person of whom nothing else is said. */
    public Enrollee(
            String region,
            LocalDate birthDate,
            boolean student,
            Basis basis,
            ResidencePermit residencePermit,
            Origin origin,
            List<IdentityPeriod> identities) {
        this(
                region,
                birthDate,
                Said.NOTHING
                        .with(Facts.STUDENT, student)
                        .with(Facts.BASIS, basis)
                        .with(Facts.ORIGIN, origin),
                residencePermit,
                identities);
    }

    /** A person without residence permit. */
    public Enrollee(String region, LocalDate birthDate, Said said, List<IdentityPeriod> identities) {
        this(region, birthDate, said, null, identities);
    }

    /** What the enrolment rests on. */
    public Basis basis() {
        return said.code(Facts.BASIS, Basis.class);
    }
}
