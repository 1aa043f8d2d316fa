package org.yibao.web.simulation;

import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.yibao.rulebook.Home;
import org.yibao.rulebook.Rulebooks;
import org.yibao.simulation.run.Runs;
import org.yibao.simulation.run.Simulation;
import org.yibao.simulation.version.Versions;
import org.yibao.web.common.YibaoConfiguration;

/** The runs of the service. */
public class SimulationBeans {
    @Produces
    @Singleton
    Runs runs(YibaoConfiguration configuration, Home home, Rulebooks rulebooks) {
        int threads = configuration.simulationThreads().orElseGet(() -> Runtime.getRuntime()
                .availableProcessors());
        return new Runs(
                configuration.simulations(),
                new Simulation(new Versions(home, rulebooks, configuration.demo()), rulebooks.divisions(), threads),
                configuration.simulationsAtOnce(),
                configuration.simulationsWaiting());
    }

    void end(@Disposes Runs runs) {
        runs.close();
    }
}
