package org.yibao.simulation.run;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.yibao.rulebook.ContentHash;
import org.yibao.simulation.population.PopulationDescription;
import org.yibao.simulation.request.SimulationRequest;
import org.yibao.simulation.result.Binding;
import org.yibao.simulation.version.Version;

/** Says what a result is bound to. */
final class Bindings {
    private Bindings() {}

    static Binding of(
            Version baseline, Version candidate, PopulationDescription population, SimulationRequest request) {
        return new Binding(
                baseline.hash(),
                baseline.year(),
                candidate.hash(),
                candidate.year(),
                population.hash(),
                parameters(request),
                baseline.demo() || candidate.demo());
    }

    /** Everything that was asked beside versions and population. */
    private static String parameters(SimulationRequest request) {
        try {
            byte[] asked = ResultFiles.json(
                    Arrays.asList(request.parameters(), request.attribution(), request.projection(), request.goal()));
            return new ContentHash()
                    .add("parameters", new String(asked, StandardCharsets.UTF_8))
                    .hex();
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
