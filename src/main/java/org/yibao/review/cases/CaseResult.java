package org.yibao.review.cases;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.yibao.workbook.cases.CaseOutcome;

/**
 * What came of one case.
 *
 * @param id          the case's 编号
 * @param cell        the cell that holds it, such as {@code A12}
 * @param clause      clause that the case is about; {@code null} when it names none
 * @param outcome     what the question comes to
 * @param needs       what the sheet must say before the case can be decided, in Chinese; {@code null} when it says enough
 * @param comparisons one an expectation, in the order of the columns
 */
public record CaseResult(
        String id, String cell, String clause, CaseOutcome outcome, String needs, List<CaseComparison> comparisons) {
    public CaseResult {
        comparisons = List.copyOf(comparisons);
    }

    /** Whether everything came as expected. */
    @JsonProperty
    public boolean passed() {
        return comparisons.stream().allMatch(CaseComparison::passed);
    }

    /** The expectations that did not come. */
    public List<CaseComparison> failed() {
        return comparisons.stream().filter(comparison -> !comparison.passed()).toList();
    }
}
