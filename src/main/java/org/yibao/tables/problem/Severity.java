package org.yibao.tables.problem;

/** What becomes of a workbook that breaks an invariant. */
public enum Severity {
    /** It can't be used. */
    REFUSED,
    /** It is used, and a person is told: what a higher level expects, which the level below answers for. */
    REPORTED
}
