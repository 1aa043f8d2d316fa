package org.yibao.simulation.population;

/** A population that can't be read. Its message is for the person who runs the simulation, in Chinese. */
public final class PopulationException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public PopulationException(String message) {
        super(message);
    }

    public PopulationException(String message, Throwable cause) {
        super(message, cause);
    }
}
