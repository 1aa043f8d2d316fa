package org.yibao.review.cases;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * One expectation of a case and what came of it.
 *
 * @param label    label of its column, with the unit
 * @param cell     its cell in the sheet 用例, such as {@code R12}
 * @param expected what the cell says: an amount in yuan with two decimals, or the label of an outcome
 * @param actual   what was decided, in the same form; where there is no amount, the label of the outcome
 */
public record CaseComparison(String label, String cell, String expected, String actual) {
    @JsonProperty
    public boolean passed() {
        return expected.equals(actual);
    }
}
