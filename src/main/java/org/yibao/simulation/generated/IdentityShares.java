package org.yibao.simulation.generated;

import static org.yibao.codes.Identity.EXTREMELY_POOR;
import static org.yibao.codes.Identity.NEAR_POVERTY;
import static org.yibao.codes.Identity.NEWLY_IMPOVERISHED;
import static org.yibao.codes.Identity.REGISTERED_POOR;
import static org.yibao.codes.Identity.SUBSISTENCE_ALLOWANCE;
import static org.yibao.codes.Identity.UNSTABLE_OUT_OF_POVERTY;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.yibao.codes.Identity;
import org.yibao.facts.IdentityPeriod;
import org.yibao.simulation.population.Codebook;

/** The identities of people of one age, with their periods and shares. */
final class IdentityShares {
    private static final int LAST_MONTH = 12;

    private final Codebook codes;
    private final int year;
    private final List<Integer> holdings = new ArrayList<>();
    private final List<Double> shares = new ArrayList<>();
    private final Choice choice;

    IdentityShares(int age, int year, Codebook codes) {
        this.codes = codes;
        this.year = year;
        double allowance = PersonAssumptions.subsistenceAllowance(age);
        double registered = PersonAssumptions.registeredPoor(age);
        double changed = PersonAssumptions.changedInYear() / 100;
        double both = allowance * PersonAssumptions.poorInBothWays() / 100;
        add(PersonAssumptions.extremelyPoor(age), held(EXTREMELY_POOR));
        add(both, held(SUBSISTENCE_ALLOWANCE), held(REGISTERED_POOR));
        add((allowance - both) * (1 - changed), held(SUBSISTENCE_ALLOWANCE));
        add((registered - both) * (1 - changed), held(REGISTERED_POOR));
        changing(SUBSISTENCE_ALLOWANCE, (allowance - both) * changed);
        changing(REGISTERED_POOR, (registered - both) * changed);
        add(PersonAssumptions.monitored(), held(REGISTERED_POOR), held(UNSTABLE_OUT_OF_POVERTY));
        add(PersonAssumptions.monitored(), held(NEAR_POVERTY));
        for (int month = 2; month <= LAST_MONTH; month++) {
            add(PersonAssumptions.monitored() / (LAST_MONTH - 1), from(NEWLY_IMPOVERISHED, month));
        }
        double some = shares.stream().mapToDouble(Double::doubleValue).sum();
        add(100 - some);
        choice = new Choice(shares.stream().mapToDouble(Double::doubleValue).toArray());
    }

    /** Half of the changes are beginnings, half are ends, on any first or last day of a month. */
    private void changing(Identity identity, double share) {
        double part = share / 2 / (LAST_MONTH - 1);
        for (int month = 2; month <= LAST_MONTH; month++) {
            add(part, from(identity, month));
            LocalDate last = LocalDate.of(year, Month.of(month), 1).minusDays(1);
            add(part, new IdentityPeriod(identity, LocalDate.of(year - 2, Month.JANUARY, 1), last));
        }
    }

    private IdentityPeriod held(Identity identity) {
        return new IdentityPeriod(identity, LocalDate.of(year - 2, Month.JANUARY, 1), null);
    }

    private IdentityPeriod from(Identity identity, int month) {
        return new IdentityPeriod(identity, LocalDate.of(year, Month.of(month), 1), null);
    }

    private void add(double share, IdentityPeriod... periods) {
        holdings.add(codes.holdings(List.of(periods)));
        shares.add(share);
    }

    int draw(SplittableRandom random) {
        return holdings.get(choice.draw(random));
    }
}
