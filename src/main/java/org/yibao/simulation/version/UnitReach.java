package org.yibao.simulation.version;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.yibao.facts.BenefitProfile;
import org.yibao.facts.Division;
import org.yibao.facts.FundingProfile;
import org.yibao.review.difference.ProfileReach;
import org.yibao.review.difference.RowChange;
import org.yibao.review.difference.RowPair;
import org.yibao.rules.Row;
import org.yibao.rules.benefit.BenefitRow;
import org.yibao.rules.benefit.IdentityDayRow;
import org.yibao.rules.benefit.InpatientRow;
import org.yibao.rules.funding.ContributionRow;

/**
 * The profiles whose terms a unit may change.
 *
 * @param rows each of the rows that it is about, with its region
 * @param all  whether it may change anything
 */
record UnitReach(List<RegionReach> rows, boolean all) {
    static final UnitReach EVERYTHING = new UnitReach(List.of(), true);

    record RegionReach(String region, ProfileReach reach) {}

    /**
     * How far two versions differ beside the unit itself: what a condition says of a profile is worth nothing where another unit may change
     * the profile.
     *
     * @param years        whether their years differ, and with them days, ages and identities
     * @param identityDays whether table 身份认定 differs, and with it the identities that hold
     * @param rules        whether their rules differ, which may read rows in any way
     */
    record Doubt(boolean years, boolean identityDays, boolean rules) {}

    static UnitReach of(List<UnitPart> parts, Doubt doubt) {
        if (doubt.rules()) {
            return EVERYTHING;
        }
        return new UnitReach(parts.stream().flatMap(part -> rows(part, doubt)).toList(), false);
    }

    boolean reaches(BenefitProfile profile, List<Division> path) {
        return all || any(path, reach -> reach.allows(profile));
    }

    boolean reaches(FundingProfile profile, List<Division> path) {
        return all || any(path, reach -> reach.allows(profile));
    }

    private boolean any(List<Division> path, Predicate<ProfileReach> allows) {
        for (RegionReach row : rows) {
            if (contains(path, row.region()) && allows.test(row.reach())) {
                return true;
            }
        }
        return false;
    }

    private static boolean contains(List<Division> path, String region) {
        for (Division division : path) {
            if (division.code().equals(region)) {
                return true;
            }
        }
        return false;
    }

    private static Stream<RegionReach> rows(UnitPart part, Doubt doubt) {
        RowPair pair = part.pair();
        boolean sameBands = bandsOf(pair.before()).equals(bandsOf(pair.after()));
        // A row that only a cell tells apart has the same conditions before and after.
        Stream<Row> rows = pair.kind() == RowChange.Kind.CHANGED
                ? Stream.of(pair.after())
                : Stream.of(pair.before(), pair.after()).filter(Objects::nonNull);
        return rows.map(row -> new RegionReach(row.region(), reach(row, part, sameBands, doubt)));
    }

    private static ProfileReach reach(Row row, UnitPart part, boolean sameBands, Doubt doubt) {
        ProfileReach reach = ofAdmission(ProfileReach.of(row), row, part);
        if (doubt.years() || row instanceof IdentityDayRow) {
            return reach.whatever();
        }
        ProfileReach banded = sameBands ? reach : reach.andBefore();
        return doubt.identityDays() && row instanceof BenefitRow ? banded.whateverIdentities() : banded;
    }

    /** The deductibles of stays stand in a column each. */
    private static ProfileReach ofAdmission(ProfileReach reach, Row row, UnitPart part) {
        if (!(row instanceof InpatientRow) || part.isWholeRow()) {
            return reach;
        }
        return switch (part.column().key()) {
            case "first" -> reach.ofAdmission(1);
            case "second" -> reach.ofAdmission(2);
            case "later" -> reach.ofAdmission(BenefitProfile.LAST_STEP);
            default -> reach;
        };
    }

    /** Where a row parts days and ages into bands. */
    private static List<Object> bandsOf(Row row) {
        if (row == null) {
            return List.of();
        }
        Object added = row.source().added();
        if (row instanceof BenefitRow benefit) {
            return List.of(benefit.firstDay(), benefit.lastDay(), added);
        }
        return row instanceof ContributionRow ages
                ? Arrays.asList(ages.ageFrom(), ages.ageTo(), added)
                : List.of(added);
    }
}
