package org.yibao.simulation.engine;

/**
 * How a run is made.
 *
 * @param threads           threads; changes no result
 * @param costs             what bills come to of what they are, basis points (10000 as they are), rounded half up to the fen
 * @param catastrophicAbove what bills leave to a person in a year above which the burden is catastrophic, fen
 * @param seed              deals persons into the groups that confidence bands are drawn from
 */
public record Options(int threads, int costs, long catastrophicAbove, long seed) {
    private static final int AS_THEY_ARE = 10_000;

    /** What an amount of a bill comes to, fen. */
    public long cost(long fen) {
        return costs == AS_THEY_ARE ? fen : (fen * costs + AS_THEY_ARE / 2) / AS_THEY_ARE;
    }
}
