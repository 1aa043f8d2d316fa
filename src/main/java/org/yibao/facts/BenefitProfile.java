package org.yibao.facts;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.yibao.codes.AgeReference;
import org.yibao.codes.CareKind;
import org.yibao.codes.DateBasis;
import org.yibao.codes.Disease;
import org.yibao.codes.Distance;
import org.yibao.codes.Facility;
import org.yibao.codes.Referral;

/** All that the terms of a visit depend on, as rules see it; never an amount. Its facts are declared in {@link Facts}. */
public class BenefitProfile extends Profile {
    private static final CareKind[] KINDS = CareKind.values();
    private static final Facility[] FACILITIES = Facility.values();
    private static final Distance[] DISTANCES = Distance.values();
    private static final Referral[] REFERRALS = Referral.values();

    /** @param first the points of its facts, packed; {@code second} what the first word doesn't hold */
    protected BenefitProfile(String region, long first, long second) {
        super(Subject.BENEFIT, region, first, second);
    }

    /** Kind of care. */
    public CareKind kind() {
        return KINDS[point(Facts.KIND)];
    }

    /** Kind of facility. */
    public Facility facility() {
        return FACILITIES[point(Facts.FACILITY)];
    }

    /** Where care is given, seen from the place of enrolment. */
    public Distance distance() {
        return DISTANCES[point(Facts.DISTANCE)];
    }

    /** Whether, and how far, the person was referred. */
    public Referral referral() {
        return REFERRALS[point(Facts.REFERRAL)];
    }

    /** Whether the person was referred to where the care is given. */
    public boolean referred() {
        return referral() != Referral.NONE;
    }

    public boolean has(Disease disease) {
        return yes(Facts.of(disease));
    }

    /** Diseases of the visit that a clause names. */
    public Set<Disease> diseases() {
        Set<Disease> diseases = EnumSet.noneOf(Disease.class);
        for (Disease disease : Disease.values()) {
            if (has(disease)) {
                diseases.add(disease);
            }
        }
        return diseases;
    }

    /** Number of this year's admission, from 1; 1 for outpatient care. */
    public int admission() {
        return point(Facts.ADMISSION);
    }

    /** Age on the day of service, completed years. */
    public int serviceAge() {
        return point(Facts.of(AgeReference.SERVICE));
    }

    /** Day of service; of a stay, the day of admission. */
    public LocalDate service() {
        return day(DateBasis.SERVICE);
    }

    public LocalDate discharge() {
        return day(DateBasis.DISCHARGE);
    }

    public LocalDate settlement() {
        return day(DateBasis.SETTLEMENT);
    }

    private LocalDate day(DateBasis basis) {
        return LocalDate.ofEpochDay(point(Facts.of(basis)));
    }

    public BenefitProfile in(String otherRegion) {
        return (BenefitProfile) elsewhere(otherRegion);
    }
}
