package org.yibao.review.cases;

import java.util.List;
import org.yibao.rulebook.Rulebook;
import org.yibao.rulebook.Rulebooks;
import org.yibao.workbook.Workbook;

/** The published rulebooks with one workbook in the place of that of its path. */
final class Candidate {
    private static final String DEMO = "demo/";

    private Candidate() {}

    /**
     * The rulebooks that decide a workbook's cases. Demonstration workbooks (示例) take part only in the cases of one of them: a case of
     * policy must not pass or fail by a figure that no notice states.
     */
    static Rulebooks of(Rulebooks published, Workbook edited) {
        List<Rulebook> all = published.all().stream()
                .map(rulebook -> rulebook.with(workbooks(rulebook, edited)))
                .toList();
        return new Rulebooks(published.divisions(), published.clauses(), all);
    }

    private static List<Workbook> workbooks(Rulebook rulebook, Workbook edited) {
        boolean demo = edited.path().startsWith(DEMO);
        return rulebook.workbooksWith(edited).stream()
                .filter(workbook -> demo || !workbook.path().startsWith(DEMO))
                .toList();
    }
}
