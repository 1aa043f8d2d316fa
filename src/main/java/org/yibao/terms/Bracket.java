package org.yibao.terms;

/**
 * A bracket of serious-illness insurance.
 *
 * @param above lower end in fen, not included
 * @param upTo  upper end in fen, included; {@link Long#MAX_VALUE} for no end
 * @param ratio share that is paid of it, basis points, at most 10000
 */
public record Bracket(long above, long upTo, int ratio) {}
