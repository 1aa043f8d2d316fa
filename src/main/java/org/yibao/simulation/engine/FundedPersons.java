package org.yibao.simulation.engine;

import org.yibao.simulation.tally.AlikePersons;

/** Where the persons of one funding profile are counted, by whether bills change what they come to. For one thread. */
final class FundedPersons {
    final FundingSlot slot;
    final AlikePersons withVisits;
    final AlikePersons withoutVisits;

    FundedPersons(FundingSlot slot, int regions) {
        this.slot = slot;
        this.withVisits = new AlikePersons(regions);
        this.withoutVisits = new AlikePersons(regions);
    }
}
