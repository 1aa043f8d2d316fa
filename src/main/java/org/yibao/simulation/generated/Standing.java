package org.yibao.simulation.generated;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.yibao.codes.Basis;
import org.yibao.codes.Origin;
import org.yibao.facts.ResidencePermit;
import org.yibao.simulation.population.Codebook;

/**
 * On what a person enrols.
 *
 * @param student pupil or full-time student
 * @param basis   the basis
 * @param origin  mainland, Hong Kong, Macau or Taiwan
 * @param permit  number of the permit
 */
record Standing(boolean student, Basis basis, Origin origin, int permit) {
    /** The standings of people of one age with their shares. */
    static final class Shares {
        private static final int MONTHS = 12;

        private final List<Standing> standings = new ArrayList<>();
        private final List<Double> shares = new ArrayList<>();
        private final Choice choice;

        Shares(int age, int year, Codebook codes) {
            double students = PersonAssumptions.students(age);
            double bySchool = students * PersonAssumptions.schoolRegister(age) / 100;
            double permits = PersonAssumptions.residencePermit(age) / 100;
            byOrigin(true, Basis.STUDENT, Codebook.NO_PERMIT, bySchool);
            add(true, Basis.HUKOU, Origin.MAINLAND, Codebook.NO_PERMIT, (students - bySchool) * (1 - permits));
            add(false, Basis.HUKOU, Origin.MAINLAND, Codebook.NO_PERMIT, (100 - students) * (1 - permits));
            for (int month = 1; month <= MONTHS; month++) {
                int permit = codes.permit(permit(year, month));
                double share = month == 1
                        ? PersonAssumptions.PERMIT_EXPIRED / 100
                        : (1 - PersonAssumptions.PERMIT_EXPIRED / 100) / (MONTHS - 1);
                byOrigin(true, Basis.RESIDENCE_PERMIT, permit, (students - bySchool) * permits * share);
                byOrigin(false, Basis.RESIDENCE_PERMIT, permit, (100 - students) * permits * share);
            }
            choice = new Choice(shares.stream().mapToDouble(Double::doubleValue).toArray());
        }

        /** A permit of the year before, valid for a year: of January it ends before the year begins. */
        private static ResidencePermit permit(int year, int month) {
            LocalDate from = LocalDate.of(year - 1, Month.of(month), 1);
            return new ResidencePermit(null, from, from.plusYears(1).minusDays(1));
        }

        private void byOrigin(boolean student, Basis basis, int permit, double share) {
            double elsewhere = PersonAssumptions.fromElsewhere() / 100;
            for (Origin origin : Origin.values()) {
                double part = origin == Origin.MAINLAND ? 1 - elsewhere * (Origin.values().length - 1) : elsewhere;
                add(student, basis, origin, permit, share * part);
            }
        }

        private void add(boolean student, Basis basis, Origin origin, int permit, double share) {
            if (share > 0) {
                standings.add(new Standing(student, basis, origin, permit));
                shares.add(share);
            }
        }

        Standing draw(SplittableRandom random) {
            return standings.get(choice.draw(random));
        }
    }
}
