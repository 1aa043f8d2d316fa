package org.yibao.workbook.merge;

import java.util.List;

/**
 * What became of a merge.
 *
 * @param content   the merged workbook; {@code null} when there are conflicts
 * @param conflicts what the two persons must settle first; empty when there is nothing
 */
public record Merged(byte[] content, List<Conflict> conflicts) {}
