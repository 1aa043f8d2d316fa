package org.yibao.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yibao.rulebook.Rulebook;
import org.yibao.rulebook.Rulebooks;
import org.yibao.rules.Row;
import org.yibao.rules.RuleInfo;
import org.yibao.workbook.Workbook;

/** The rulebooks in force. */
@Path("/api/v1/rulebooks")
@Tag(name = "规则册", description = "Rulebooks in force")
@Produces(MediaType.APPLICATION_JSON)
public class RulebookResource {
    private final Rulebooks rulebooks;

    RulebookResource(Rulebooks rulebooks) {
        this.rulebooks = rulebooks;
    }

    /** A rulebook with what it is made of. */
    public record RulebookView(
            String jurisdiction,
            String name,
            String province,
            String version,
            List<Integer> years,
            List<WorkbookView> workbooks,
            List<RuleInfo> rules) {}

    /** A workbook with the number of rows of its tables. */
    public record WorkbookView(String workbook, List<TableView> tables) {}

    /** A table with the number of its rows. */
    public record TableView(String table, long rows) {}

    @GET
    @Operation(summary = "现行规则册", description = "Rulebooks with version, years, workbooks, tables and rules.")
    public List<RulebookView> list() {
        return rulebooks.all().stream().map(RulebookResource::view).toList();
    }

    private static RulebookView view(Rulebook rulebook) {
        return new RulebookView(
                rulebook.jurisdiction().id(),
                rulebook.jurisdiction().name(),
                rulebook.jurisdiction().province(),
                rulebook.version(),
                rulebook.years(),
                rulebook.workbooks().stream().map(RulebookResource::view).toList(),
                rulebook.rules().stream()
                        .sorted(Comparator.comparing(RuleInfo::file).thenComparing(RuleInfo::line))
                        .toList());
    }

    private static WorkbookView view(Workbook workbook) {
        return new WorkbookView(
                workbook.path(),
                workbook.sheets().stream()
                        .map(sheet -> new TableView(sheet, rows(workbook, sheet)))
                        .toList());
    }

    private static long rows(Workbook workbook, String sheet) {
        return workbook.rows().stream()
                .map(Row::source)
                .filter(source -> source.sheet().equals(sheet))
                .count();
    }
}
