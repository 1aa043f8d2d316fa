package org.yibao.simulation.profile;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.yibao.codes.Disease;
import org.yibao.facts.Care;
import org.yibao.facts.Enrollee;
import org.yibao.facts.IdentityPeriod;
import org.yibao.facts.ResidencePermit;
import org.yibao.simulation.population.Batch;
import org.yibao.simulation.population.Codebook;

/** The persons and visits of batches as facts: what REST would be asked. */
public final class AskedPeople {
    private final Codebook codes;
    private final YearShift shift;

    /** @param years whole years that every date is moved by */
    public AskedPeople(Codebook codes, int years) {
        this.codes = codes;
        this.shift = new YearShift(years);
    }

    public Enrollee enrollee(Batch batch, int person) {
        ResidencePermit permit = codes.permit(batch.permit[person]);
        return new Enrollee(
                codes.region(batch.region[person]),
                shift.ofDay(batch.birthDate[person]),
                batch.ofPerson(person),
                permit == null
                        ? null
                        : new ResidencePermit(permit.region(), shift.of(permit.from()), shift.of(permit.to())),
                identities(batch.holdings[person]));
    }

    private List<IdentityPeriod> identities(int holdings) {
        return codes.holdings(holdings).stream()
                .map(period -> new IdentityPeriod(period.code(), shift.of(period.from()), shift.of(period.to())))
                .toList();
    }

    public LocalDate enrolled(Batch batch, int person) {
        return shift.ofDay(batch.enrolled[person]);
    }

    /** @param admission number of this year's admission, from 1 */
    public Care care(Batch batch, int visit, int admission) {
        return new Care(
                batch.ofVisit(visit),
                codes.region(batch.place[visit]),
                diseases(batch.diseases[visit]),
                admission,
                shift.ofDay(batch.service[visit]),
                shift.ofDay(batch.discharged[visit]),
                shift.ofDay(batch.settled[visit]));
    }

    private static Set<Disease> diseases(int bits) {
        Set<Disease> diseases = EnumSet.noneOf(Disease.class);
        for (Disease disease : Disease.values()) {
            if ((bits & (1 << disease.ordinal())) != 0) {
                diseases.add(disease);
            }
        }
        return diseases;
    }
}
