package org.yibao.simulation.goal;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yibao.codes.Identity;
import org.yibao.divisions.Divisions;
import org.yibao.money.Money;
import org.yibao.simulation.figures.Breakdown;
import org.yibao.simulation.figures.Formula;
import org.yibao.simulation.figures.Indicator;
import org.yibao.simulation.goal.GoalRequest.Constraint;
import org.yibao.simulation.tally.Payer;

/**
 * Whose measure a constraint may bound. What only the people tell, such as whether anybody lives in a place, is found when they have been
 * passed through.
 *
 * @param divisions known places
 * @param province  code of the province that all people live in; {@code null} when that is not known before
 * @param reserves  what funds have on 1 January, by pooling area
 */
public record GoalScopes(Divisions divisions, String province, Map<String, Money> reserves) {
    private static final String IDENTITIES = Stream.concat(
                    Stream.of(Breakdown.NO_IDENTITY),
                    Arrays.stream(Identity.values()).map(Identity::name))
            .collect(Collectors.joining("、"));

    /** @throws GoalException when a constraint bounds what there can't be */
    public void require(GoalRequest goal) {
        goal.constraints().forEach(this::require);
    }

    private void require(Constraint constraint) {
        String scope = new Bound(constraint, reserves).scope();
        switch (constraint.measure().scope()) {
            case POOLING_AREAS -> {
                poolingArea(constraint.measure(), scope);
                if (constraint.measure().bound() instanceof Formula.MonthsLeft) {
                    reserve(scope);
                }
            }
            case IDENTITIES ->
                when(
                        !scope.equals(Bound.EACH) && !isIdentity(scope),
                        constraint.measure(),
                        scope,
                        "EACH（每一身份）或下列身份之一：" + IDENTITIES);
            case ANY_GROUP ->
                when(
                        !scope.equals(Breakdown.ALL) && !isIdentity(scope) && !isPlace(scope),
                        constraint.measure(),
                        scope,
                        "ALL、所模拟人口中的地区代码，或下列身份之一：" + IDENTITIES);
            case PAYER ->
                when(
                        Arrays.stream(Payer.values())
                                .noneMatch(payer -> payer.name().equals(scope)),
                        constraint.measure(),
                        scope,
                        "付费方之一："
                                + Arrays.stream(Payer.values()).map(Payer::name).collect(Collectors.joining("、")));
            case ALL -> when(!scope.equals(Breakdown.ALL), constraint.measure(), scope, "ALL");
        }
    }

    private static void when(boolean wrong, Indicator measure, String scope, String expected) {
        if (wrong) {
            throw new GoalException("约束 %s 的 scope 为“%s”，应为 %s。".formatted(measure, scope, expected));
        }
    }

    private void poolingArea(Indicator measure, String scope) {
        boolean one = isPlace(scope) && divisions.poolingArea(scope).equals(scope);
        when(
                !scope.equals(Bound.EACH) && !scope.equals(Breakdown.ALL) && !one,
                measure,
                scope,
                "EACH（每一统筹区）、ALL，或所模拟人口中的统筹区代码，例如 222400");
    }

    private void reserve(String scope) {
        boolean one = !scope.equals(Bound.EACH) && !scope.equals(Breakdown.ALL);
        if (reserves.isEmpty() || (one && !reserves.containsKey(scope))) {
            throw Bound.withoutReserve(one ? scope : "222400 等");
        }
    }

    private static boolean isIdentity(String scope) {
        return scope.equals(Breakdown.NO_IDENTITY)
                || Arrays.stream(Identity.values())
                        .anyMatch(identity -> identity.name().equals(scope));
    }

    private boolean isPlace(String scope) {
        return divisions.find(scope).isPresent()
                && (province == null || divisions.find(province).isEmpty() || divisions.contains(province, scope));
    }
}
