package org.yibao.simulation.request;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.yibao.divisions.Divisions;
import org.yibao.facts.Scale;
import org.yibao.simulation.generated.GeneratedSpec;
import org.yibao.simulation.goal.GoalRequest;
import org.yibao.simulation.projection.ProjectionRequest;
import org.yibao.simulation.request.SimulationRequest.Parameters;
import org.yibao.simulation.request.SimulationRequest.PopulationPart;
import org.yibao.simulation.request.SimulationRequest.VersionPart;
import org.yibao.workbook.edit.CellEdit;

/** Finds every field of a request that is not as it must be, before anything is computed. */
public final class RequestChecks {
    private static final int MOST_YEARS_AHEAD = 10;
    private static final int MOST_RESAMPLES = 100_000;
    private static final int MOST_FREE_CELLS = 3;
    private static final BigDecimal MOST_YUAN = new BigDecimal("1000000000000");
    private static final BigDecimal MOST_PERCENT = new BigDecimal("1000");

    private final Divisions divisions;
    private final FieldChecks fields = new FieldChecks();

    private RequestChecks(Divisions divisions) {
        this.divisions = divisions;
    }

    /**
     * Checks a request.
     *
     * @param homes whether it may name folders of rules, which are code: never over the web
     */
    public static FieldChecks of(SimulationRequest request, Divisions divisions, boolean homes) {
        RequestChecks checks = new RequestChecks(divisions);
        checks.year("year", request.year());
        checks.version("baseline", request.baseline(), homes);
        checks.version("candidate", request.candidate(), homes);
        checks.population(request.population());
        checks.parameters(request.parameters());
        if (request.projection() != null) {
            checks.projection(request.projection());
        }
        if (request.goal() != null) {
            checks.goal(request.goal());
        }
        return checks.fields;
    }

    /**
     * Checks the request of a program or a person of this machine: it may name folders of rules.
     *
     * @throws RequestException with every field that is not as it must be
     */
    public static void require(SimulationRequest request, Divisions divisions) {
        List<RequestProblem> problems = of(request, divisions, true).problems();
        if (!problems.isEmpty()) {
            throw new RequestException(problems);
        }
    }

    private void yuan(BigDecimal value, String field) {
        fields.between(value, field, MOST_YUAN.negate(), MOST_YUAN);
        fields.when(
                value != null && value.stripTrailingZeros().scale() > 2,
                field,
                value,
                "expected.amount",
                MOST_YUAN.toPlainString());
    }

    private void year(String field, int year) {
        fields.between(year, field, Scale.FIRST_YEAR, Scale.LAST_YEAR);
    }

    private void version(String field, VersionPart version, boolean homes) {
        if (version.year() != null) {
            year(field + ".year", version.year());
        }
        fields.when(version.home() != null && !homes, field + ".home", version.home(), "expected.no-home");
        for (int index = 0; index < version.edits().size(); index++) {
            CellEdit edit = version.edits().get(index);
            String at = field + ".edits[" + index + "]";
            fields.absent(edit.workbook(), at + ".workbook");
            fields.absent(edit.sheet(), at + ".sheet");
            cell(edit.cell(), at + ".cell");
        }
    }

    private void cell(String cell, String field) {
        if (!fields.absent(cell, field)) {
            fields.when(!cell.matches("[A-Za-z]{1,3}[1-9][0-9]{0,6}"), field, cell, "expected.cell");
        }
    }

    private void population(PopulationPart population) {
        if (population == null) {
            fields.when(true, "population", null, "expected.one-population");
            return;
        }
        int given = (population.generated() == null ? 0 : 1)
                + (population.headCounts() == null ? 0 : 1)
                + (population.files() == null ? 0 : 1);
        fields.when(given != 1, "population", given == 0 ? null : given, "expected.one-population");
        if (population.generated() != null) {
            generated(population.generated());
        }
        if (population.headCounts() != null) {
            fields.absent(population.headCounts().file(), "population.headCounts.file");
        }
        if (population.files() != null) {
            fields.absent(population.files().persons(), "population.files.persons");
            fields.absent(population.files().visits(), "population.files.visits");
        }
    }

    private void generated(PopulationPart.Generated generated) {
        String at = "population.generated";
        if (!fields.absent(generated.province(), at + ".province")) {
            division(generated.province(), at + ".province");
        }
        fields.between(generated.persons(), at + ".persons", GeneratedSpec.FEWEST, GeneratedSpec.MOST);
    }

    private void division(String code, String field) {
        fields.when(divisions.find(code).isEmpty(), field, code, "unknown-region.expected");
    }

    private void parameters(Parameters parameters) {
        yuan(parameters.catastrophicAbove(), "parameters.catastrophicAbove");
        fields.when(
                parameters.catastrophicAbove().signum() < 0,
                "parameters.catastrophicAbove",
                parameters.catastrophicAbove(),
                "expected.min",
                0);
        fields.between(
                parameters.overProtectionAbove(),
                "parameters.overProtectionAbove",
                BigDecimal.ZERO,
                BigDecimal.valueOf(100));
        fields.between(parameters.resamples(), "parameters.resamples", 0, MOST_RESAMPLES);
        for (Map.Entry<String, BigDecimal> reserve : new TreeMap<>(parameters.reserves()).entrySet()) {
            String at = "parameters.reserves." + reserve.getKey();
            division(reserve.getKey(), at);
            yuan(reserve.getValue(), at);
        }
    }

    private void projection(ProjectionRequest projection) {
        fields.between(projection.years(), "projection.years", 1, MOST_YEARS_AHEAD);
        yuan(projection.subsidyGrowth(), "projection.subsidyGrowth");
        fields.between(projection.costGrowth(), "projection.costGrowth", BigDecimal.valueOf(-100), MOST_PERCENT);
        fields.when(
                projection.takeUp().size() > MOST_YEARS_AHEAD,
                "projection.takeUp",
                projection.takeUp().size(),
                "expected.size",
                MOST_YEARS_AHEAD);
        for (int index = 0; index < projection.takeUp().size(); index++) {
            fields.between(
                    projection.takeUp().get(index), "projection.takeUp[" + index + "]", BigDecimal.ZERO, MOST_PERCENT);
        }
    }

    private void goal(GoalRequest goal) {
        fields.when(
                goal.free().isEmpty() || goal.free().size() > MOST_FREE_CELLS,
                "goal.free",
                goal.free().size(),
                "expected.count",
                1,
                MOST_FREE_CELLS);
        for (int index = 0; index < goal.free().size(); index++) {
            free(goal.free().get(index), "goal.free[" + index + "]");
        }
        fields.when(goal.constraints().isEmpty(), "goal.constraints", 0, "expected.some");
        for (int index = 0; index < goal.constraints().size(); index++) {
            constraint(goal.constraints().get(index), "goal.constraints[" + index + "]");
        }
    }

    private void free(GoalRequest.FreeCell free, String at) {
        fields.absent(free.workbook(), at + ".workbook");
        fields.absent(free.sheet(), at + ".sheet");
        cell(free.cell(), at + ".cell");
        fields.absent(free.wanted(), at + ".wanted");
        fields.absent(free.from(), at + ".from");
        fields.absent(free.to(), at + ".to");
        fields.absent(free.step(), at + ".step");
    }

    private void constraint(GoalRequest.Constraint constraint, String at) {
        fields.absent(constraint.measure(), at + ".measure");
        fields.when(constraint.atLeast() == null && constraint.atMost() == null, at, null, "expected.bound");
    }
}
