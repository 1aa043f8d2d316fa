package org.yibao.simulation.profile;

import org.yibao.codes.Identity;
import org.yibao.facts.Facts;

/** Which identities some rulebook of either policy tells from their absence. */
final class ToldIdentities {
    private ToldIdentities() {}

    /** One bit an identity, by its ordinal. */
    static int mask(PolicyComparison comparison, int year) {
        int mask = 0;
        for (Identity identity : Identity.values()) {
            if (new FactBands(Facts.of(identity), comparison, year).count() > 1) {
                mask |= 1 << identity.ordinal();
            }
        }
        return mask;
    }
}
