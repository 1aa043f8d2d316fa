package org.yibao.simulation.run;

import com.fasterxml.jackson.core.JsonProcessingException;
import org.yibao.Books;
import org.yibao.simulation.request.RequestJson;
import org.yibao.simulation.request.SimulationRequest;
import org.yibao.simulation.version.Versions;

/** Requests and what answers them, for tests of runs. */
final class Requests {
    /** The real thing, over the tables of this checkout. */
    static final Simulation SIMULATION = simulation(2);

    /** Files that no request here names. */
    static final NamedFiles NO_FILES = name -> {
        throw new AssertionError("asked for " + name);
    };

    private Requests() {}

    static Simulation simulation(int threads) {
        return new Simulation(new Versions(Books.HOME, Books.SHIPPED, true), Books.SHIPPED.divisions(), threads);
    }

    static SimulationRequest of(String json) {
        try {
            return RequestJson.mapper().readValue(json, SimulationRequest.class);
        } catch (JsonProcessingException wrong) {
            throw new AssertionError(wrong);
        }
    }

    /** A lower deductible for some persons. */
    static SimulationRequest edited(long persons) {
        return of("""
                {"year":2020,"candidate":{"edits":[{"workbook":"demo/jilin/benefits.xlsx","sheet":"住院待遇","cell":"F14","value":"340"}]},
                 "parameters":{"resamples":50,"reserves":{"220100":1000000.00}},
                 "projection":{"years":2,"subsidyGrowth":30,"costGrowth":5},
                 "population":{"generated":{"province":"220000","persons":%d,"seed":7}}}""".formatted(persons));
    }
}
