package example;

import java.io.IOException;
import java.nio.file.Path;
import org.yibao.rulebook.Home;
import org.yibao.rulebook.Rulebooks;
import org.yibao.simulation.request.RequestJson;
import org.yibao.simulation.request.SimulationRequest;
import org.yibao.simulation.result.SimulationResult;
import org.yibao.simulation.run.Simulation;
import org.yibao.simulation.version.Versions;

/** What it does to a province that the deductible of stays at level 3 falls from 800 to 340 yuan. */
final class Simulate {
    private Simulate() {}

    static SimulationResult run(Path folder) throws IOException {
        Home home = Home.packaged();
        Rulebooks rulebooks = Rulebooks.load(home, true);
        String asked = """
                {"year": 2020, "population": {"generated": {"province": "220000", "persons": 10000, "seed": 7}},
                 "candidate": {"edits": [{"workbook": "demo/jilin/benefits.xlsx", "sheet": "住院待遇", "cell": "F14", "value": "340"}]}}
                """;
        SimulationRequest request = RequestJson.mapper().readValue(asked, SimulationRequest.class);
        Simulation simulation = new Simulation(new Versions(home, rulebooks, true), rulebooks.divisions(), 2);
        SimulationResult result = simulation.run(request, folder);
        return result;
    }
}
