package org.yibao.clauses;

/** What can be done with a clause. A clause may be of several kinds. */
public enum ClauseKind {
    /** Its figures stand in a decision table. */
    TABLE,
    /** It decides something of one person or visit. */
    RULE,
    /** It sets a floor or deadline that lower levels are checked against. */
    CHECK,
    /** It is a lever of a simulation. */
    SIMULATION,
    /** It is an indicator of a whole population. */
    INDICATOR,
    /** It is administrative: nothing to compute. */
    ADMINISTRATIVE,
    /** It can be computed only with another document, which the notice cites or leaves to others. */
    EXTERNAL;

    /** Whether a rule or table is owed for it. */
    public boolean computable() {
        return this == TABLE || this == RULE || this == CHECK;
    }
}
