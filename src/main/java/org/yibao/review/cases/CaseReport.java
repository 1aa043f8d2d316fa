package org.yibao.review.cases;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * What came of the cases of one workbook.
 *
 * @param workbook path of the workbook
 * @param results  one a case, in the order of the sheet
 * @param coverage which rows of the workbook's tables the cases touch
 */
public record CaseReport(String workbook, List<CaseResult> results, Coverage coverage) {
    public CaseReport {
        results = List.copyOf(results);
    }

    /** Whether every case passed. */
    @JsonProperty
    public boolean passed() {
        return results.stream().allMatch(CaseResult::passed);
    }

    /** The cases that did not pass. */
    public List<CaseResult> failed() {
        return results.stream().filter(result -> !result.passed()).toList();
    }
}
