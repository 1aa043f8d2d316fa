package org.yibao.simulation.version;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.yibao.workbook.edit.CellEdit;

/**
 * What a version is made of: a home, with workbooks put in the place of those of their paths, with cells edited.
 *
 * @param year      policy year; {@code null} for that of the simulation
 * @param edits     cells to edit
 * @param workbooks uploaded workbooks by path below the tables folder, such as {@code jilin/funding.xlsx}
 * @param home      folder with rules and decision tables; {@code null} for the deployed one. Rules are code: a folder is named by who runs
 *                  the program, never by a request from the web.
 */
public record VersionRequest(Integer year, List<CellEdit> edits, Map<String, byte[]> workbooks, Path home) {
    public VersionRequest {
        edits = edits == null ? List.of() : List.copyOf(edits);
        workbooks = workbooks == null ? Map.of() : Map.copyOf(workbooks);
    }

    /** What is deployed, as it is. */
    public static VersionRequest deployed(Integer year) {
        return new VersionRequest(year, List.of(), Map.of(), null);
    }

    /** What is deployed, with cells edited. */
    public static VersionRequest edited(Integer year, List<CellEdit> edits) {
        return new VersionRequest(year, edits, Map.of(), null);
    }

    /** The same for a year, when it names none. */
    public VersionRequest orIn(int usualYear) {
        return year == null ? new VersionRequest(usualYear, edits, workbooks, home) : this;
    }
}
