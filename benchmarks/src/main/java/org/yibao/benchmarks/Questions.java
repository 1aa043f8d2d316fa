package org.yibao.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.yibao.codes.Basis;
import org.yibao.codes.Identity;
import org.yibao.codes.Origin;
import org.yibao.facts.Enrollee;
import org.yibao.facts.FundingQuery;
import org.yibao.facts.IdentityPeriod;
import org.yibao.facts.ResidencePermit;

/** Persons who enrol in one of seven counties of Jilin for 2020, no two of one profile: 16,240, in one shuffled order. */
final class Questions {
    private static final LocalDate NEW_YEAR = LocalDate.of(SyntheticTables.YEAR, 1, 1);
    private static final LocalDate BEFORE = LocalDate.of(SyntheticTables.YEAR - 1, 1, 1);
    private static final LocalDate YEAR_END = LocalDate.of(SyntheticTables.YEAR, 12, 31);

    /** A child, one who turns 19 before the school year begins, two adults and one who turns 60 before it begins. */
    private static final List<LocalDate> BIRTHS = List.of(
            LocalDate.of(2012, 5, 20),
            LocalDate.of(2001, 5, 20),
            LocalDate.of(1985, 3, 1),
            LocalDate.of(1950, 7, 7),
            LocalDate.of(1960, 7, 7));

    private final List<FundingQuery> queries = new ArrayList<>();

    /** On what a person enrols. */
    private record Ground(Basis basis, Origin origin, boolean student, ResidencePermit permit) {}

    private Questions() {
        for (String region : SyntheticTables.ASKED) {
            for (Ground ground : grounds(region)) {
                for (LocalDate birth : BIRTHS) {
                    identities().forEach(identities -> add(region, ground, birth, identities));
                }
            }
        }
        Collections.shuffle(queries, new Random(2020));
    }

    static List<FundingQuery> all() {
        return List.copyOf(new Questions().queries);
    }

    private void add(String region, Ground ground, LocalDate birth, List<IdentityPeriod> identities) {
        queries.add(new FundingQuery(
                SyntheticTables.YEAR,
                NEW_YEAR,
                new Enrollee(
                        region,
                        birth,
                        ground.student(),
                        ground.basis(),
                        ground.permit(),
                        ground.origin(),
                        identities)));
    }

    private static List<Ground> grounds(String region) {
        List<Ground> grounds = new ArrayList<>();
        for (boolean student : new boolean[] {false, true}) {
            grounds.add(new Ground(Basis.HUKOU, Origin.MAINLAND, student, null));
            grounds.add(new Ground(
                    Basis.RESIDENCE_PERMIT,
                    Origin.MAINLAND,
                    student,
                    new ResidencePermit(region, BEFORE, NEW_YEAR.minusDays(1))));
            for (Origin origin : Origin.values()) {
                grounds.add(new Ground(
                        Basis.RESIDENCE_PERMIT, origin, student, new ResidencePermit(null, BEFORE, YEAR_END)));
                if (student) {
                    grounds.add(new Ground(Basis.STUDENT, origin, true, null));
                }
            }
        }
        return grounds;
    }

    /** None, each one, and each two; the second has no end. Everyone with an identity held another that has lapsed. */
    private static List<List<IdentityPeriod>> identities() {
        List<List<IdentityPeriod>> sets = new ArrayList<>();
        sets.add(List.of());
        Identity[] all = Identity.values();
        for (int first = 0; first < all.length; first++) {
            IdentityPeriod lapsed =
                    new IdentityPeriod(all[(first + 1) % all.length], BEFORE.minusYears(1), BEFORE.minusDays(1));
            IdentityPeriod held = new IdentityPeriod(all[first], BEFORE, YEAR_END);
            sets.add(List.of(lapsed, held));
            for (int second = first + 1; second < all.length; second++) {
                sets.add(List.of(lapsed, held, new IdentityPeriod(all[second], BEFORE, null)));
            }
        }
        return sets;
    }
}
