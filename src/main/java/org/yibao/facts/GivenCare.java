package org.yibao.facts;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.yibao.codes.DateBasis;
import org.yibao.codes.Disease;

/**
 * A visit as a caller gives it: what it means to leave a part of it out is told here, for every caller. What of it is {@link Said} tells
 * the same by its declaration in {@link Facts}.
 *
 * @param said       what is said of it
 * @param place      where it is given; {@code null} for the place of enrolment
 * @param diseases   {@code null} for none
 * @param admission  number of this year's admission; {@code null} for the first
 * @param date       day of service; of a stay, the day of admission
 * @param discharged last day of the service; {@code null} for the day of settlement
 * @param settled    day of settlement; {@code null} for the last day of the service
 */
public record GivenCare(
        Said said,
        String place,
        Collection<Disease> diseases,
        Integer admission,
        LocalDate date,
        LocalDate discharged,
        LocalDate settled) {
    private static final int FIRST_ADMISSION = 1;

    public GivenCare {
        diseases = diseases == null ? Set.of() : diseases;
        admission = admission == null ? (Integer) FIRST_ADMISSION : admission;
    }

    /** A day of the visit: the first that is given of those that it may be. */
    public LocalDate day(DateBasis basis) {
        return basis.given().stream()
                .map(this::dayGiven)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }

    private LocalDate dayGiven(DateBasis basis) {
        return switch (basis) {
            case SERVICE -> date;
            case DISCHARGE -> discharged;
            case SETTLEMENT -> settled;
        };
    }

    /**
     * The visit of somebody.
     *
     * @param region place of enrolment
     */
    public Care in(String region) {
        Set<Disease> distinct = EnumSet.noneOf(Disease.class);
        distinct.addAll(diseases);
        return new Care(
                said,
                place == null ? region : place,
                distinct,
                admission,
                date,
                day(DateBasis.DISCHARGE),
                day(DateBasis.SETTLEMENT));
    }
}
