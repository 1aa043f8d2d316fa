package org.yibao.simulation.generated;

import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.yibao.codes.CareKind;
import org.yibao.codes.Disease;
import org.yibao.codes.Facility;
import org.yibao.codes.Referral;
import org.yibao.simulation.population.BatchBuilder;

/** Makes the visits of persons. Has no state that changes: any number of threads may share one. */
final class VisitMaker {
    private static final CareKind[] KINDS = CareKind.values();
    private static final Facility[] FACILITIES = Facility.values();
    private static final int HYPERTENSION = 1 << Disease.HYPERTENSION.ordinal();
    private static final int DIABETES = 1 << Disease.DIABETES.ordinal();
    private static final int FIRST_COVID_YEAR = 2020;
    private static final int LAST_COVID_YEAR = 2022;

    private final List<VisitCounts> counts;
    private final List<Choice> kinds;
    private final List<Choice> facilities;
    private final Bills[] bills;
    private final Elsewhere elsewhere;
    private final boolean covid;
    private final int lastDay;

    VisitMaker(int year, Elsewhere elsewhere) {
        this.elsewhere = elsewhere;
        counts = IntStream.range(0, VisitAssumptions.AGE_CLASSES)
                .mapToObj(ages -> new VisitCounts(
                        Arrays.stream(VisitAssumptions.rates(ages)).sum()))
                .toList();
        kinds = IntStream.range(0, VisitAssumptions.AGE_CLASSES)
                .mapToObj(ages -> new Choice(VisitAssumptions.rates(ages)))
                .toList();
        facilities = Arrays.stream(KINDS)
                .map(kind -> new Choice(VisitAssumptions.facilities(kind)))
                .toList();
        bills = Arrays.stream(KINDS)
                .flatMap(kind -> Arrays.stream(FACILITIES).map(facility -> new Bills(kind, facility)))
                .toArray(Bills[]::new);
        covid = year >= FIRST_COVID_YEAR && year <= LAST_COVID_YEAR;
        lastDay = (int) LocalDate.of(year, Month.DECEMBER, 31).toEpochDay();
    }

    /** Adds the visits of the newest person, in the order of settlement. */
    void make(int age, int region, int enrolled, SplittableRandom random, BatchBuilder batch) {
        int ages = VisitAssumptions.ageClass(age);
        int count = counts.get(ages).draw(random);
        if (count == 0) {
            return;
        }
        MadeVisit[] made = new MadeVisit[count];
        for (int visit = 0; visit < count; visit++) {
            made[visit] = one(KINDS[kinds.get(ages).draw(random)], region, enrolled, random);
        }
        if (count > 1) {
            Arrays.sort(made, MadeVisit.ORDER);
        }
        int diseases = 0; // a person's two diseases don't change from visit to visit
        for (MadeVisit visit : made) {
            if (visit.kind() == CareKind.TWO_DISEASES && diseases == 0) {
                diseases = twoDiseases(random);
            }
            visit.addTo(batch, visit.kind() == CareKind.TWO_DISEASES ? diseases : visit.diseases());
        }
    }

    private MadeVisit one(CareKind kind, int region, int enrolled, SplittableRandom random) {
        int place = region;
        Referral referral = Referral.NONE;
        double dearer = 1;
        Facility facility = null;
        int diseases = 0;
        int service = enrolled + random.nextInt(lastDay - enrolled + 1);
        int discharged = service;
        if (kind == CareKind.INPATIENT) {
            double where = random.nextDouble() * 100;
            if (where < VisitAssumptions.STAYS_IN_PROVINCE) {
                place = elsewhere.inProvince(region);
                dearer = VisitAssumptions.DEARER_IN_PROVINCE;
                referral = happens(VisitAssumptions.REFERRED_IN_PROVINCE, random) ? Referral.IN_PROVINCE : referral;
                facility = Facility.LEVEL_3;
            } else if (where < VisitAssumptions.STAYS_IN_PROVINCE + VisitAssumptions.STAYS_OUT_OF_PROVINCE) {
                place = elsewhere.outOfProvince(random.nextInt(Short.MAX_VALUE));
                dearer = VisitAssumptions.DEARER_OUT_OF_PROVINCE;
                referral = happens(VisitAssumptions.REFERRED_OUT_OF_PROVINCE, random)
                        ? Referral.OUT_OF_PROVINCE
                        : referral;
                facility = Facility.LEVEL_3;
            }
            diseases = covid ? covid(random) : 0;
        }
        if (facility == null) {
            facility = FACILITIES[facilities.get(kind.ordinal()).draw(random)];
        }
        if (kind == CareKind.INPATIENT) {
            discharged += 1 + random.nextInt(VisitAssumptions.meanStay(facility) * 2 - 1);
        }
        double later = place == region ? VisitAssumptions.SETTLED_LATER : VisitAssumptions.SETTLED_LATER_ELSEWHERE;
        int settled =
                discharged + (happens(later, random) ? 1 + random.nextInt(VisitAssumptions.LATEST_SETTLEMENT) : 0);
        Bills bill = bills[kind.ordinal() * FACILITIES.length + facility.ordinal()];
        long total = bill.total(random, dearer);
        long inScope = bill.inScope(random, total);
        return new MadeVisit(kind, facility, referral, diseases, place, service, discharged, settled, total, inScope);
    }

    private static boolean happens(double percent, SplittableRandom random) {
        return random.nextDouble() * 100 < percent;
    }

    private static int twoDiseases(SplittableRandom random) {
        double drawn = random.nextDouble() * 100;
        return drawn < VisitAssumptions.HYPERTENSION_ONLY
                ? HYPERTENSION
                : drawn < VisitAssumptions.HYPERTENSION_ONLY + VisitAssumptions.DIABETES_ONLY
                        ? DIABETES
                        : HYPERTENSION | DIABETES;
    }

    private static int covid(SplittableRandom random) {
        double drawn = random.nextDouble() * 100;
        return drawn < VisitAssumptions.COVID_CONFIRMED
                ? 1 << Disease.COVID_CONFIRMED.ordinal()
                : drawn < VisitAssumptions.COVID_CONFIRMED + VisitAssumptions.COVID_SUSPECTED
                        ? 1 << Disease.COVID_SUSPECTED.ordinal()
                        : 0;
    }
}
