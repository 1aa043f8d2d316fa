package org.yibao.web.workbook;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.inject.Singleton;
import org.yibao.clauses.ClauseRegister;
import org.yibao.workbook.export.WorkbookTexts;

/** Prints a workbook as a page: each table with its title, units and clauses, to be signed, filed or saved as PDF from the browser. */
@Singleton
public class WorkbookPage {
    private final Template template;

    WorkbookPage(@Location("workbook.html") Template template) {
        this.template = template;
    }

    /**
     * The page, as HTML that needs nothing else.
     *
     * @param workbook the workbook, already read: its clauses are registered
     */
    public String html(WorkbookTexts workbook, ClauseRegister clauses) {
        return template.data("view", WorkbookView.of(workbook, clauses)).render();
    }
}
