package org.yibao.facts;

import org.yibao.codes.AgeReference;
import org.yibao.codes.Basis;
import org.yibao.codes.Origin;

/** All that a funding decision depends on, as rules see it. Its facts are declared in {@link Facts}. */
public class FundingProfile extends Profile {
    private static final Basis[] BASES = Basis.values();
    private static final Origin[] ORIGINS = Origin.values();

    /** @param first the points of its facts, packed; {@code second} what the first word doesn't hold */
    protected FundingProfile(String region, long first, long second) {
        super(Subject.FUNDING, region, first, second);
    }

    /** Policy year. */
    public int year() {
        return point(Facts.YEAR);
    }

    /** Age on the day of enrolment, completed years. */
    public int enrolmentAge() {
        return point(Facts.of(AgeReference.ENROLMENT));
    }

    /** What the enrolment rests on. */
    public Basis basis() {
        return BASES[point(Facts.BASIS)];
    }

    /** Whether a residence permit is valid on the day of enrolment; true for the other bases. */
    public boolean basisValid() {
        return yes(Facts.BASIS_VALID);
    }

    /** Whether a residence permit is of the place of enrolment; true for the other bases. */
    public boolean basisLocal() {
        return yes(Facts.BASIS_LOCAL);
    }

    /** Mainland, Hong Kong, Macau or Taiwan. */
    public Origin origin() {
        return ORIGINS[point(Facts.ORIGIN)];
    }

    public FundingProfile in(String otherRegion) {
        return (FundingProfile) elsewhere(otherRegion);
    }
}
