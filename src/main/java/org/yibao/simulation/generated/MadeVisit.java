package org.yibao.simulation.generated;

import java.util.Comparator;
import org.yibao.codes.CareKind;
import org.yibao.codes.Facility;
import org.yibao.codes.Referral;
import org.yibao.facts.Facts;
import org.yibao.simulation.population.BatchBuilder;

/** A visit before it has its place among the person's others; components as the columns of a batch. */
record MadeVisit(
        CareKind kind,
        Facility facility,
        Referral referral,
        int diseases,
        int place,
        int service,
        int discharged,
        int settled,
        long total,
        long inScope) {
    /** The order of settlement; sorting is stable, so visits of one day stay as they were made. */
    static final Comparator<MadeVisit> ORDER = (one, other) -> one.settled != other.settled
            ? Integer.compare(one.settled, other.settled)
            : Integer.compare(one.service, other.service);

    void addTo(BatchBuilder batch, int diseasesOf) {
        batch.visit(diseasesOf, place, service, discharged, settled, total, inScope);
        batch.say(Facts.KIND, kind);
        batch.say(Facts.FACILITY, facility);
        batch.say(Facts.REFERRAL, referral);
    }
}
