package org.yibao.review.coverage;

import java.util.List;
import java.util.stream.Stream;
import org.yibao.rulebook.Rulebook;
import org.yibao.workbook.Workbook;

/**
 * Whether the tables of a rulebook are complete and unambiguous, exactly, for every place, year, day, age, identity and kind of care that it
 * decides for.
 *
 * @param gaps         what must be answered and is not
 * @param toFill       rows that count and are blank
 * @param overlaps     what several equally specific rows answer
 * @param neverWinning rows that decide nothing
 */
public record CoverageReport(
        List<Gap> gaps, List<ToFill> toFill, List<Overlap> overlaps, List<NeverWinning> neverWinning) {
    public CoverageReport {
        gaps = List.copyOf(gaps);
        toFill = List.copyOf(toFill);
        overlaps = List.copyOf(overlaps);
        neverWinning = List.copyOf(neverWinning);
    }

    /** Proves or refutes it for a rulebook. */
    public static CoverageReport of(Rulebook rulebook) {
        return of(rulebook, rulebook.workbooks());
    }

    /**
     * Proves or refutes it for other workbooks under the rules of a rulebook; they need not hold together as a rulebook's must.
     *
     * @param workbooks national ones first
     */
    public static CoverageReport of(Rulebook rulebook, List<Workbook> workbooks) {
        return new Survey(rulebook, workbooks).report();
    }

    /** Whether every question has exactly one row with all its figures, and every row decides something. */
    public boolean clean() {
        return gaps.isEmpty() && toFill.isEmpty() && overlaps.isEmpty() && neverWinning.isEmpty();
    }

    /** Everything found, a Chinese sentence each: gaps, overlaps, rows that never count, figures to fill in. */
    public List<String> sentences() {
        return Stream.of(
                        gaps.stream().map(Gap::sentence),
                        overlaps.stream().map(Overlap::sentence),
                        neverWinning.stream().map(NeverWinning::sentence),
                        toFill.stream().map(ToFill::sentence))
                .<String>flatMap(sentences -> sentences)
                .toList();
    }
}
