package org.yibao.simulation.figures;

/** Whose indicator a goal may bound. */
public enum GoalScope {
    /** All people alone. */
    ALL,
    /** All, an identity, or a region. */
    ANY_GROUP,
    /** An identity, or each of them. */
    IDENTITIES,
    /** All, a pooling area, or each of them. */
    POOLING_AREAS,
    /** A payer. */
    PAYER
}
