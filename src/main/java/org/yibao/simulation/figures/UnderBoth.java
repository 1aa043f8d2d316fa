package org.yibao.simulation.figures;

import java.math.BigDecimal;

/** A figure under both policies: yuan, heads or a fraction of one; {@code null} where there is none. */
public sealed interface UnderBoth permits Compared, Counted, Shares {
    BigDecimal baselineNumber();

    BigDecimal candidateNumber();

    /** Candidate less baseline. */
    BigDecimal differenceNumber();
}
