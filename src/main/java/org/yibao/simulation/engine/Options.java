package org.yibao.simulation.engine;

/**
 * How a run is made.
 *
 * @param threads           threads; changes no result
 * @param costs             what bills come to of what they are, basis points (10000 as they are), rounded half up to the fen
 * @param catastrophicAbove what bills leave to a person in a year above which the burden is catastrophic, fen
 * @param seed              deals persons into the groups that confidence bands are drawn from
 */
public record Options(int threads, int costs, long catastrophicAbove, long seed) {}
