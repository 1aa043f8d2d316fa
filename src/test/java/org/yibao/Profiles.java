package org.yibao;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.yibao.codes.AgeReference;
import org.yibao.codes.Basis;
import org.yibao.codes.CareKind;
import org.yibao.codes.DateBasis;
import org.yibao.codes.Disease;
import org.yibao.codes.Distance;
import org.yibao.codes.Facility;
import org.yibao.codes.Identity;
import org.yibao.codes.Origin;
import org.yibao.codes.Referral;
import org.yibao.facts.BenefitProfile;
import org.yibao.facts.Fact;
import org.yibao.facts.Facts;
import org.yibao.facts.FundingProfile;
import org.yibao.facts.Profile;
import org.yibao.facts.Subject;

/** Profiles with every fact as it is said: nothing is reduced. */
public final class Profiles {
    private Profiles() {}

    public static FundingProfile funding(
            String region,
            int year,
            boolean student,
            int newYearAge,
            int schoolYearAge,
            int enrolmentAge,
            Basis basis,
            boolean basisValid,
            boolean basisLocal,
            Origin origin,
            Set<Identity> identities) {
        Map<Fact, Integer> points = points(identities);
        points.put(Facts.YEAR, year);
        points.put(Facts.STUDENT, student ? 1 : 0);
        points.put(Facts.of(AgeReference.NEW_YEAR), newYearAge);
        points.put(Facts.of(AgeReference.SCHOOL_YEAR), schoolYearAge);
        points.put(Facts.of(AgeReference.ENROLMENT), enrolmentAge);
        points.put(Facts.BASIS, basis.ordinal());
        points.put(Facts.BASIS_VALID, basisValid ? 1 : 0);
        points.put(Facts.BASIS_LOCAL, basisLocal ? 1 : 0);
        points.put(Facts.ORIGIN, origin.ordinal());
        return (FundingProfile) profile(Subject.FUNDING, region, points);
    }

    public static BenefitProfile benefit(
            String region,
            CareKind kind,
            Facility facility,
            Distance distance,
            Referral referral,
            Set<Disease> diseases,
            int admission,
            LocalDate service,
            LocalDate discharge,
            LocalDate settlement,
            Set<Identity> identities) {
        Map<Fact, Integer> points = points(identities);
        points.put(Facts.KIND, kind.ordinal());
        points.put(Facts.FACILITY, facility.ordinal());
        points.put(Facts.DISTANCE, distance.ordinal());
        points.put(Facts.REFERRAL, referral.ordinal());
        diseases.forEach(disease -> points.put(Facts.of(disease), 1));
        points.put(Facts.ADMISSION, admission);
        points.put(Facts.of(DateBasis.SERVICE), (int) service.toEpochDay());
        points.put(Facts.of(DateBasis.DISCHARGE), (int) discharge.toEpochDay());
        points.put(Facts.of(DateBasis.SETTLEMENT), (int) settlement.toEpochDay());
        return (BenefitProfile) profile(Subject.BENEFIT, region, points);
    }

    /** A profile with points of some facts; the others are at their first point. */
    public static Profile profile(Subject subject, String region, Map<Fact, Integer> points) {
        return Profile.of(subject, region, points.keySet().stream().toList(), points::get);
    }

    private static Map<Fact, Integer> points(Set<Identity> identities) {
        Map<Fact, Integer> points = new TreeMap<>(java.util.Comparator.comparingInt(Fact::number));
        identities.forEach(identity -> points.put(Facts.of(identity), 1));
        return points;
    }
}
