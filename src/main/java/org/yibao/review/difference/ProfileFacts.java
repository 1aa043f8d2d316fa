package org.yibao.review.difference;

import org.yibao.facts.BenefitProfile;
import org.yibao.facts.Disease;
import org.yibao.facts.FundingProfile;
import org.yibao.facts.Identity;

/** What a profile is on each dimension; ages and days as {@link Long}. */
final class ProfileFacts {
    private ProfileFacts() {}

    static Object of(Axis axis, FundingProfile profile) {
        return switch (axis) {
            case PLACE -> profile.region();
            case YEAR -> profile.year();
            case STUDENT -> profile.student();
            case NEW_YEAR_AGE -> (long) profile.newYearAge();
            case SCHOOL_YEAR_AGE -> (long) profile.schoolYearAge();
            case ENROLMENT_AGE -> (long) profile.enrolmentAge();
            case FOOTING -> Footing.of(profile.basis(), profile.basisValid(), profile.basisLocal());
            case ORIGIN -> profile.origin();
            default -> held(axis, profile.identities());
        };
    }

    static Object of(Axis axis, BenefitProfile profile) {
        return switch (axis) {
            case PLACE -> profile.region();
            case KIND -> profile.kind();
            case FACILITY -> profile.facility();
            case DISTANCE -> profile.distance();
            case REFERRAL -> profile.referral();
            case ADMISSION -> profile.admission();
            case SERVICE -> profile.service().toEpochDay();
            case DISCHARGE -> profile.discharge().toEpochDay();
            case SETTLEMENT -> profile.settlement().toEpochDay();
            case DISEASE_1, DISEASE_2, DISEASE_3, DISEASE_4 ->
                profile.has(Disease.values()[axis.ordinal() - Axis.DISEASE_1.ordinal()]);
            default -> held(axis, profile.identities());
        };
    }

    private static boolean held(Axis axis, java.util.Set<Identity> identities) {
        if (!axis.isIdentity()) {
            throw new IllegalArgumentException("A profile of this kind has no " + axis + ".");
        }
        return identities.contains(Identity.values()[axis.ordinal() - Axis.IDENTITY_1.ordinal()]);
    }
}
