package org.yibao.review.cases;

import java.util.ArrayList;
import java.util.List;
import org.yibao.rulebook.Rulebook;
import org.yibao.rulebook.Rulebooks;
import org.yibao.workbook.Workbook;

/** The published rulebooks with one workbook in the place of that of its path. */
final class Candidate {
    private static final String DEMO = "demo/";
    private static final String NATIONAL = "national";

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
        List<Workbook> workbooks = new ArrayList<>();
        boolean replaced = false;
        for (Workbook workbook : rulebook.workbooks()) {
            if (workbook.path().equals(edited.path())) {
                workbooks.add(edited);
                replaced = true;
            } else if (demo || !workbook.path().startsWith(DEMO)) {
                workbooks.add(workbook);
            }
        }
        if (!replaced && belongs(edited.path(), rulebook.jurisdiction().id())) {
            workbooks.add(demo ? 0 : workbooks.size(), edited);
        }
        return workbooks;
    }

    private static boolean belongs(String path, String jurisdiction) {
        String folder = path.substring(0, Math.max(0, path.lastIndexOf('/')));
        return folder.equals(NATIONAL) || folder.equals(jurisdiction) || folder.equals(DEMO + jurisdiction);
    }
}
