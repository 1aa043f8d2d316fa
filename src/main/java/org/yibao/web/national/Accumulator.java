package org.yibao.web.national;

/** What the platform's accumulators (cum_type_code) count, in our terms. */
enum Accumulator {
    /** Paid by basic insurance; of stays, as far as no part names another kind of care. */
    INPATIENT_BASIC,
    /** Paid by basic insurance; of outpatient care, as far as no part names another kind of care. */
    OUTPATIENT_BASIC,
    /** Deductible charged; of the kind of care that is settled, as far as no part names another. */
    DEDUCTIBLE,
    SERIOUS_BASE,
    SERIOUS_ILLNESS,
    ASSISTANCE,
    /** Known, and of no use for a settlement. */
    NOT_READ;

    /** Whether it may be told apart by kind of care. */
    boolean hasParts() {
        return this == INPATIENT_BASIC || this == OUTPATIENT_BASIC || this == DEDUCTIBLE;
    }
}
