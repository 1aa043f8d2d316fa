package org.yibao.workbook;

import java.util.List;
import java.util.stream.Collectors;

/** Workbooks that can't be used; carries every problem found, not only the first. */
public final class WorkbookException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<CellProblem> problems;

    public WorkbookException(List<CellProblem> problems) {
        super(problems.stream().map(CellProblem::sentence).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    public List<CellProblem> problems() {
        return problems;
    }
}
