package org.yibao.workbook;

import java.util.List;
import java.util.stream.Collectors;
import org.yibao.tables.problem.CellProblem;

/** Workbooks that can't be used; carries every problem found, not only the first. */
public final class WorkbookException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** As many as a person reads in a log; {@link #problems()} has them all. */
    private static final int MOST_IN_MESSAGE = 200;

    private final transient List<CellProblem> problems;

    public WorkbookException(List<CellProblem> problems) {
        super(message(problems));
        this.problems = List.copyOf(problems);
    }

    private static String message(List<CellProblem> problems) {
        String sentences = problems.stream()
                .limit(MOST_IN_MESSAGE)
                .map(CellProblem::sentence)
                .collect(Collectors.joining("\n"));
        int more = problems.size() - MOST_IN_MESSAGE;
        return more > 0 ? sentences + "\n另有 " + more + " 处" : sentences;
    }

    public List<CellProblem> problems() {
        return problems;
    }
}
