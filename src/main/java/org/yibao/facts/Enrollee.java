package org.yibao.facts;

import java.time.LocalDate;
import java.util.List;

/**
 * A person who enrols in resident basic medical insurance.
 *
 * @param region          place of enrolment (参保地), a code of {@link Divisions}
 * @param birthDate       date of birth
 * @param student         whether the person is a pupil or full-time student (大中小学生)
 * @param basis           what the enrolment rests on
 * @param residencePermit the permit, when there is one; {@code null} otherwise
 * @param origin          mainland, Hong Kong, Macau or Taiwan
 * @param identities      identities with their periods; may overlap; empty when there are none
 */
public record Enrollee(
        String region,
        LocalDate birthDate,
        boolean student,
        Basis basis,
        ResidencePermit residencePermit,
        Origin origin,
        List<IdentityPeriod> identities) {
    public Enrollee {
        identities = List.copyOf(identities);
    }
}
