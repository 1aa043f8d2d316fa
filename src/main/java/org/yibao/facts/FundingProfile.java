package org.yibao.facts;

import java.util.List;
import java.util.stream.Stream;

/**
 * All that a funding decision depends on. Ages are reduced to the first age of their band, a band being the ages that no row of the
 * rulebook tells apart.
 *
 * @param region         place of enrolment, a code of {@link Divisions}
 * @param year           policy year
 * @param student        pupil or full-time student
 * @param newYearAge     age on 1 January of the policy year, completed years
 * @param schoolYearAge  age on 1 September of the policy year, completed years
 * @param enrolmentAge   age on the day of enrolment, completed years
 * @param basis          what the enrolment rests on
 * @param basisValid     whether a residence permit is valid on the day of enrolment; true for the other bases
 * @param basisLocal     whether a residence permit is of the place of enrolment; true for the other bases
 * @param origin         mainland, Hong Kong, Macau or Taiwan
 * @param identities     identities that hold on the day of enrolment
 */
public record FundingProfile(
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
        Identities identities) {

    /** The same somewhere else. */
    public FundingProfile in(String otherRegion) {
        return new FundingProfile(
                otherRegion,
                year,
                student,
                newYearAge,
                schoolYearAge,
                enrolmentAge,
                basis,
                basisValid,
                basisLocal,
                origin,
                identities);
    }

    /** The age counted on each reference day. */
    public List<Age> ages() {
        return List.of(
                new Age(AgeReference.NEW_YEAR, newYearAge),
                new Age(AgeReference.SCHOOL_YEAR, schoolYearAge),
                new Age(AgeReference.ENROLMENT, enrolmentAge));
    }

    /**
     * What the rules see.
     *
     * @param path the divisions that contain the region, from the country down to the region itself
     */
    public List<Object> facts(List<Division> path) {
        return Stream.of(
                        Stream.of(this, new PolicyYear(year), new PolicyYear(year - 1)),
                        path.stream(),
                        ages().stream(),
                        identities.toList().stream().map(HeldIdentity::new))
                .<Object>flatMap(facts -> facts)
                .toList();
    }
}
