package org.yibao.facts;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.LongStream;
import org.yibao.codes.AgeReference;
import org.yibao.codes.Basis;
import org.yibao.codes.DateBasis;

/**
 * Which facts can occur together. Days of a visit come in their order; a person's ages on several days of a year follow from one birthday;
 * only a residence permit can be invalid or of another place.
 */
public final class Occurrence {
    private static final Extent NOT_BY_PERMIT =
            Extent.where(Facts.BASIS.scale().all(), basis -> basis != Basis.RESIDENCE_PERMIT.ordinal());
    private static final Extent NO = Extent.of(0);

    private Occurrence() {}

    /**
     * Whether some question stands in a box.
     *
     * @param box what facts may be; one that is not named may be any
     */
    public static boolean possible(Map<Fact, Extent> box) {
        return box.values().stream().noneMatch(Extent::isEmpty) && permitFits(box) && daysFit(box) && agesFit(box);
    }

    private static boolean permitFits(Map<Fact, Extent> box) {
        boolean surely = NOT_BY_PERMIT.covers(extent(box, Facts.BASIS));
        return !surely || !(NO.equals(box.get(Facts.BASIS_VALID)) || NO.equals(box.get(Facts.BASIS_LOCAL)));
    }

    private static boolean daysFit(Map<Fact, Extent> box) {
        long earliest = Long.MIN_VALUE;
        for (DateBasis basis : DateBasis.values()) {
            long from = earliest;
            Extent days = extent(box, Facts.of(basis));
            if (days.last() < from) {
                return false;
            }
            earliest = days.ranges().stream()
                    .filter(range -> range.to() >= from)
                    .mapToLong(range -> Math.max(range.from(), from))
                    .min()
                    .orElseThrow();
        }
        return true;
    }

    private static boolean agesFit(Map<Fact, Extent> box) {
        Extent newYear = extent(box, Facts.of(AgeReference.NEW_YEAR));
        Extent school = extent(box, Facts.of(AgeReference.SCHOOL_YEAR));
        Extent service = extent(box, Facts.of(AgeReference.SERVICE));
        Extent enrolment = extent(box, Facts.of(AgeReference.ENROLMENT));
        boolean anyServiceAge = whole(service, AgeReference.SERVICE);
        Extent days = anyServiceAge ? null : extent(box, Facts.of(DateBasis.SERVICE));
        return points(newYear).anyMatch(age -> LongStream.of(age, older(age))
                .filter(school::contains)
                .anyMatch(atSchool -> (whole(enrolment, AgeReference.ENROLMENT)
                                || LongStream.of(Math.max(0, age - 1), age, older(age))
                                        .anyMatch(enrolment::contains))
                        && (anyServiceAge
                                || (service.contains(age) && someDay(days, atSchool > age, false))
                                || (service.contains(older(age)) && someDay(days, atSchool > age, true)))));
    }

    private static LongStream points(Extent ages) {
        return ages.points();
    }

    /** Who is as old as the scale goes stays so. */
    private static long older(long age) {
        return Math.min(age + 1, Scale.AGES.all().to());
    }

    /** Whether a service on some day fits a birthday up to 1 September, or after it, that was there by the day, or was not. */
    private static boolean someDay(Extent days, boolean birthdayBySchoolYear, boolean birthdayByService) {
        if (birthdayBySchoolYear == birthdayByService) {
            // Born on 1 January, or between the other two days.
            return !birthdayByService
                    || days.points().anyMatch(day -> LocalDate.ofEpochDay(day).getDayOfYear() > 1);
        }
        return days.points().anyMatch(day -> {
            LocalDate date = LocalDate.ofEpochDay(day);
            LocalDate september = LocalDate.of(date.getYear(), 9, 1);
            return birthdayByService ? date.isAfter(september) : date.isBefore(september);
        });
    }

    private static boolean whole(Extent ages, AgeReference reference) {
        return ages.covers(Extent.of(Facts.of(reference).scale().all()));
    }

    private static Extent extent(Map<Fact, Extent> box, Fact fact) {
        Extent extent = box.get(fact);
        return extent == null ? Extent.of(fact.scale().all()) : extent;
    }
}
