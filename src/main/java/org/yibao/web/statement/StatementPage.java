package org.yibao.web.statement;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.inject.Singleton;
import org.yibao.rulebook.Rulebooks;
import org.yibao.web.request.SettlementRequest;

/** Prints a settlement as a page: the one-page statement (结算单) that goes to the person and into the file. */
@Singleton
public class StatementPage {
    private final Template template;
    private final Rulebooks rulebooks;

    StatementPage(@Location("statement.html") Template template, Rulebooks rulebooks) {
        this.template = template;
        this.rulebooks = rulebooks;
    }

    /**
     * The page, as HTML that needs nothing else.
     *
     * @param request the question, already settled: its divisions are known
     * @param answer  the answer to it
     */
    public String html(SettlementRequest request, SettlementAnswer answer) {
        return template.data("view", StatementView.of(request, answer, rulebooks.divisions()))
                .render();
    }
}
