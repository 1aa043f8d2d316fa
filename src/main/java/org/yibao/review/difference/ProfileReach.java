package org.yibao.review.difference;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.yibao.facts.BenefitProfile;
import org.yibao.facts.FundingProfile;
import org.yibao.rules.Row;
import org.yibao.rules.benefit.BenefitRow;
import org.yibao.rules.funding.FundingRow;

/**
 * The profiles that the conditions of a row allow; the place is left out, which its region gives. What it excludes is certain, what it
 * allows is not.
 */
public final class ProfileReach {
    private final Class<? extends Row> row;
    private final Map<Axis, Extent> conditions;

    private ProfileReach(Class<? extends Row> row, Map<Axis, Extent> conditions) {
        this.row = row;
        this.conditions = conditions;
    }

    public static ProfileReach of(Row row) {
        return new ProfileReach(row.getClass(), RowReach.of(row));
    }

    /**
     * The same, and what lies before the first day or age that the row names: a profile holds no day or age, but the beginning of a band of
     * them, and a rulebook without the row does not know where its band would begin.
     */
    public ProfileReach andBefore() {
        return adapted(
                axis -> true, extent -> extent instanceof Span span ? new Span(Long.MIN_VALUE, span.to()) : extent);
    }

    /** The same whatever identities a person has. */
    public ProfileReach whateverIdentities() {
        return adapted(axis -> !axis.isIdentity(), Function.identity());
    }

    /** The same whatever year, days, ages and identities. */
    public ProfileReach whatever() {
        return adapted(
                axis -> !axis.isIdentity() && !axis.isAge() && !axis.isDay() && axis != Axis.YEAR, Function.identity());
    }

    /** The same for the stays of one number only, such as 1 for the first of a year. */
    public ProfileReach ofAdmission(int number) {
        ProfileReach narrower = adapted(axis -> true, Function.identity());
        narrower.conditions.put(Axis.ADMISSION, Members.of(number));
        return narrower;
    }

    private ProfileReach adapted(Predicate<Axis> kept, Function<Extent, Extent> extent) {
        Map<Axis, Extent> adapted = new EnumMap<>(Axis.class);
        conditions.forEach((axis, value) -> {
            if (kept.test(axis)) {
                adapted.put(axis, extent.apply(value));
            }
        });
        return new ProfileReach(row, adapted);
    }

    /** Whether the row may be for a visit; never for one when it is about funding. */
    public boolean allows(BenefitProfile profile) {
        return BenefitRow.class.isAssignableFrom(row) && allows(axis -> ProfileFacts.of(axis, profile));
    }

    /** Whether the row may be for a person's funding; never when it is about visits. */
    public boolean allows(FundingProfile profile) {
        return FundingRow.class.isAssignableFrom(row) && allows(axis -> ProfileFacts.of(axis, profile));
    }

    private boolean allows(Function<Axis, Object> fact) {
        for (Map.Entry<Axis, Extent> condition : conditions.entrySet()) {
            if (!condition.getValue().contains(fact.apply(condition.getKey()))) {
                return false;
            }
        }
        return true;
    }
}
