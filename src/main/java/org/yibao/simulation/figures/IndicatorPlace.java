package org.yibao.simulation.figures;

/** The part of a result that an indicator stands in. */
public enum IndicatorPlace {
    /** One for each payer. */
    PAYERS,
    /** One for each region, pooling area, identity and class of ages. */
    GROUPS,
    /** One for each fund. */
    FUNDS,
    /** Once, for all people. */
    INDICATORS,
    /** Among the indicators, one for each identity. */
    IDENTITIES
}
