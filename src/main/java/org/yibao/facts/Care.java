package org.yibao.facts;

import java.time.LocalDate;
import java.util.Set;
import org.yibao.codes.CareKind;
import org.yibao.codes.DateBasis;
import org.yibao.codes.Disease;
import org.yibao.codes.Facility;
import org.yibao.codes.Referral;
import org.yibao.divisions.Divisions;

/**
 * A visit or stay.
 *
 * @param said       what is said of it: kind of care, kind of facility, referral, and whatever else is declared
 * @param place      where it is given, a code of {@link Divisions}
 * @param diseases   diseases that a clause names; empty when there are none
 * @param admission  number of this year's admission, from 1; 1 for outpatient care
 * @param date       day of service; of a stay, the day of admission
 * @param discharged last day of the service; of a stay, the day of discharge; not before the day of service
 * @param settled    day of settlement; not before the day of discharge
 */
public record Care(
        Said said,
        String place,
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

    /** A visit of which nothing else is said. */
    public Care(
            CareKind kind,
            Facility facility,
            String place,
            Referral referral,
            Set<Disease> diseases,
            int admission,
            LocalDate date,
            LocalDate discharged,
            LocalDate settled) {
        this(
                Said.NOTHING
                        .with(Facts.KIND, kind)
                        .with(Facts.FACILITY, facility)
                        .with(Facts.REFERRAL, referral),
                place,
                diseases,
                admission,
                date,
                discharged,
                settled);
    }

    /** Care of one day, settled on it: the year's first admission, with no disease that a clause names. */
    public Care(Said said, String place, LocalDate date) {
        this(said, place, Set.of(), 1, date, date, date);
    }

    /** Kind of care. */
    public CareKind kind() {
        return said.code(Facts.KIND, CareKind.class);
    }

    /** Kind of facility. */
    public Facility facility() {
        return said.code(Facts.FACILITY, Facility.class);
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
