package org.yibao.simulation.run;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
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
            return hash(new String(
                    ResultFiles.json(Arrays.asList(
                            request.parameters(), request.attribution(), request.projection(), request.goal())),
                    StandardCharsets.UTF_8));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String hash(String content) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
