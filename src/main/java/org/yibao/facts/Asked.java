package org.yibao.facts;

import java.time.LocalDate;
import org.yibao.codes.AgeReference;
import org.yibao.codes.Basis;
import org.yibao.codes.Distance;
import org.yibao.codes.Identity;

/**
 * A question with all that facts are read from.
 *
 * @param enrollee    the person
 * @param year        policy year; of a visit, the year of service
 * @param enrolment   day of enrolment; {@code null} for a visit
 * @param care        the visit; {@code null} for funding
 * @param permitLocal whether a residence permit is of the place of enrolment
 * @param distance    where the care is given; {@code null} for funding
 * @param identityDay day on which identities must hold
 */
public record Asked(
        Enrollee enrollee,
        int year,
        LocalDate enrolment,
        Care care,
        boolean permitLocal,
        Distance distance,
        LocalDate identityDay) {
    /** Age on a reference day, completed years. */
    int age(AgeReference reference) {
        LocalDate day = reference == AgeReference.SERVICE ? care.date() : reference.date(year, enrolment);
        return Age.completedYears(enrollee.birthDate(), day);
    }

    boolean byPermit() {
        return enrollee.said().point(Facts.BASIS) == Basis.RESIDENCE_PERMIT.ordinal();
    }

    boolean holds(Identity identity) {
        for (IdentityPeriod period : enrollee.identities()) {
            if (period.code() == identity && period.validOn(identityDay)) {
                return true;
            }
        }
        return false;
    }
}
