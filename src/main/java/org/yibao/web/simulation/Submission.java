package org.yibao.web.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.yibao.divisions.Divisions;
import org.yibao.simulation.request.FieldChecks;
import org.yibao.simulation.request.RequestChecks;
import org.yibao.simulation.request.SimulationRequest;
import org.yibao.web.problem.InvalidRequest;

/** Refuses requests whose fields are not as they must be, or that name files which were not uploaded. */
final class Submission {
    private Submission() {}

    /** @throws InvalidRequest with every such field */
    static void require(SimulationRequest request, Divisions divisions, Set<String> uploaded) {
        FieldChecks checks = RequestChecks.of(request, divisions, false);
        named(request)
                .forEach((field, name) -> checks.when(
                        name != null && !name.isBlank() && !uploaded.contains(name),
                        field,
                        name,
                        "expected.uploaded",
                        uploaded.isEmpty() ? "—" : String.join("、", uploaded)));
        InvalidRequest.throwIfAny(checks);
    }

    /** Names of files by field. */
    private static Map<String, String> named(SimulationRequest request) {
        Map<String, String> named = new TreeMap<>();
        request.baseline().workbooks().forEach((path, name) -> named.put("baseline.workbooks[" + path + "]", name));
        request.candidate().workbooks().forEach((path, name) -> named.put("candidate.workbooks[" + path + "]", name));
        SimulationRequest.PopulationPart population = request.population();
        if (population != null && population.headCounts() != null) {
            named.put("population.headCounts.file", population.headCounts().file());
        }
        if (population != null && population.files() != null) {
            named.put("population.files.persons", population.files().persons());
            named.put("population.files.visits", population.files().visits());
        }
        List<String> absent = new ArrayList<>();
        named.forEach((field, name) -> {
            if (name == null) {
                absent.add(field);
            }
        });
        absent.forEach(named::remove);
        return named;
    }
}
