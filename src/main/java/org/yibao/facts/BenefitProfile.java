package org.yibao.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * All that the terms of a visit depend on; never an amount. Dates are reduced to the first day of the interval between two change dates of
 * the rulebook, admissions to the last step that a table tells apart.
 *
 * @param region     place of enrolment
 * @param kind       kind of care
 * @param facility   kind of facility
 * @param distance   where care is given, seen from the place of enrolment
 * @param referral   whether the person was referred
 * @param diseases   bits of {@link Disease} by ordinal
 * @param admission  number of this year's admission, at most {@link #LAST_STEP}
 * @param service    day of service, reduced
 * @param discharge  day of discharge, reduced
 * @param settlement day of settlement, reduced
 * @param identities identities that hold on the day that they go by
 */
public record BenefitProfile(
        String region,
        CareKind kind,
        Facility facility,
        Distance distance,
        Referral referral,
        int diseases,
        int admission,
        LocalDate service,
        LocalDate discharge,
        LocalDate settlement,
        Identities identities) {
    /** The third admission and every later one count alike. */
    public static final int LAST_STEP = 3;

    /** The same somewhere else. */
    public BenefitProfile in(String otherRegion) {
        return new BenefitProfile(
                otherRegion,
                kind,
                facility,
                distance,
                referral,
                diseases,
                admission,
                service,
                discharge,
                settlement,
                identities);
    }

    public boolean has(Disease disease) {
        return (diseases & (1 << disease.ordinal())) != 0;
    }

    /** Whether the person was referred to where the care is given. */
    public boolean referred() {
        return referral != Referral.NONE;
    }

    /**
     * What the rules see.
     *
     * @param path the divisions that contain the region, from the country down to the region itself
     */
    public List<Object> facts(List<Division> path) {
        return Stream.of(
                        Stream.of(
                                this,
                                new CareDay(DateBasis.SERVICE, service),
                                new CareDay(DateBasis.DISCHARGE, discharge),
                                new CareDay(DateBasis.SETTLEMENT, settlement)),
                        path.stream(),
                        identities.toList().stream().map(HeldIdentity::new))
                .<Object>flatMap(facts -> facts)
                .toList();
    }
}
