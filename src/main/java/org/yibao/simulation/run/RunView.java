package org.yibao.simulation.run;

/**
 * A run as it is seen from outside.
 *
 * @param state    what is noted of it
 * @param progress how far it is; {@code null} when it has ended, or another process computes it
 */
public record RunView(RunState state, RunProgress progress) {}
