package org.yibao.facts;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * A set of identities, compact because it is part of a memo key.
 *
 * @param bits one bit an identity, by its ordinal
 */
public record Identities(int bits) {
    public static final Identities NONE = new Identities(0);

    public static Identities of(Identity... identities) {
        return new Identities(
                Arrays.stream(identities).mapToInt(Identities::bit).reduce(0, (left, right) -> left | right));
    }

    /** Those of {@code periods} that hold on a date. */
    public static Identities validOn(Collection<IdentityPeriod> periods, LocalDate date) {
        int bits = 0;
        for (IdentityPeriod period : periods) {
            if (period.validOn(date)) {
                bits |= bit(period.code());
            }
        }
        return bits == 0 ? NONE : new Identities(bits);
    }

    public boolean contains(Identity identity) {
        return (bits & bit(identity)) != 0;
    }

    /** In the order of the code list. */
    public List<Identity> toList() {
        return Arrays.stream(Identity.values()).filter(this::contains).toList();
    }

    private static int bit(Identity identity) {
        return 1 << identity.ordinal();
    }
}
