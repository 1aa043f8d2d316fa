package org.yibao.facts;

import java.time.LocalDate;
import java.util.Set;

/**
 * A visit or stay.
 *
 * @param kind       kind of care
 * @param facility   kind of facility
 * @param place      where it is given, a code of {@link Divisions}
 * @param referral   whether the person was referred there
 * @param diseases   diseases that a clause names; empty when there are none
 * @param admission  number of this year's admission, from 1; 1 for outpatient care
 * @param date       day of service; of a stay, the day of admission
 * @param discharged last day of the service; of a stay, the day of discharge; not before the day of service
 * @param settled    day of settlement; not before the day of discharge
 */
public record Care(
        CareKind kind,
        Facility facility,
        String place,
        Referral referral,
        Set<Disease> diseases,
        int admission,
        LocalDate date,
        LocalDate discharged,
        LocalDate settled) {
    public Care {
        diseases = Set.copyOf(diseases);
        if (admission < 1) {
            throw new IllegalArgumentException("Admission %d, expected 1 or more.".formatted(admission));
        }
        if (discharged.isBefore(date)) {
            throw new IllegalArgumentException("Discharged on %s, before %s.".formatted(discharged, date));
        }
        if (settled.isBefore(discharged)) {
            throw new IllegalArgumentException("Settled on %s, before %s.".formatted(settled, discharged));
        }
    }

    /** The day that a rule goes by. */
    public LocalDate day(DateBasis basis) {
        return switch (basis) {
            case SERVICE -> date;
            case DISCHARGE -> discharged;
            case SETTLEMENT -> settled;
        };
    }
}
