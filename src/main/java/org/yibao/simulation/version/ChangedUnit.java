package org.yibao.simulation.version;

import java.util.List;
import java.util.stream.Collectors;
import org.yibao.divisions.Division;
import org.yibao.facts.Asked;
import org.yibao.facts.Subject;
import org.yibao.review.difference.CellChange;
import org.yibao.review.difference.RowChange;

/** Part of the difference of two versions that can be applied or not by itself. */
public final class ChangedUnit {
    /** What a unit is. */
    public enum Kind {
        /** One value cell of a row whose conditions are the same in both versions. */
        CELL,
        /** A row that was added, removed, or got other conditions. */
        ROW,
        /** Rows that can't stand without each other: the brackets of a region, or rows in the place of others. */
        ROWS,
        /** Everything that decides but the rows: rules, clause register, divisions. */
        RULES,
        /** The policy year. */
        YEAR
    }

    private final Kind kind;
    private final List<UnitPart> parts;
    private final String before;
    private final String after;
    private final UnitReach reach;

    private ChangedUnit(Kind kind, List<UnitPart> parts, String before, String after, UnitReach reach) {
        this.kind = kind;
        this.parts = parts;
        this.before = before;
        this.after = after;
        this.reach = reach;
    }

    static ChangedUnit of(List<UnitPart> parts, UnitReach reach) {
        if (parts.size() > 1) {
            return new ChangedUnit(Kind.ROWS, List.copyOf(parts), null, null, reach);
        }
        if (parts.get(0).isWholeRow()) {
            return new ChangedUnit(Kind.ROW, List.copyOf(parts), null, null, reach);
        }
        CellChange cell = parts.get(0).change().cells().get(0);
        return new ChangedUnit(Kind.CELL, List.copyOf(parts), cell.before(), cell.after(), reach);
    }

    static ChangedUnit ofRules() {
        return new ChangedUnit(Kind.RULES, List.of(), null, null, UnitReach.EVERYTHING);
    }

    static ChangedUnit ofYears(int before, int after) {
        return new ChangedUnit(
                Kind.YEAR, List.of(), Integer.toString(before), Integer.toString(after), UnitReach.EVERYTHING);
    }

    List<UnitPart> parts() {
        return parts;
    }

    public Kind kind() {
        return kind;
    }

    /** Path of the workbook; {@code null} for rules and years. */
    public String workbook() {
        return parts.isEmpty() ? null : parts.get(0).pair().present().source().workbook();
    }

    /** Name of the sheet; {@code null} for rules and years. */
    public String sheet() {
        return parts.isEmpty() ? null : parts.get(0).pair().present().source().sheet();
    }

    /** Where the cell is in the candidate, such as {@code F12}; {@code null} when it is no single cell. */
    public String cell() {
        return kind == Kind.CELL ? parts.get(0).change().cells().get(0).newCell() : null;
    }

    /** Where it was in the baseline. */
    public String oldCell() {
        return kind == Kind.CELL ? parts.get(0).change().cells().get(0).oldCell() : null;
    }

    /** Label of the cell's column; {@code null} when it is no single cell. */
    public String column() {
        return kind == Kind.CELL ? parts.get(0).column().label() : null;
    }

    /** What the cell held, or the year; {@code null} for rows and rules, see {@link #rows()}. */
    public String before() {
        return before;
    }

    /** What the cell holds, or the year; {@code null} for rows and rules. */
    public String after() {
        return after;
    }

    /** The rows that it is about, each with the cells of it that differ and its numbers in both versions; empty for rules and years. */
    public List<RowChange> rows() {
        return parts.stream().map(UnitPart::change).toList();
    }

    /** Ids of the clauses that the rows rest on; empty for rules and years. */
    public List<String> clauses() {
        return parts.stream()
                .map(part -> part.pair().present().clause())
                .distinct()
                .toList();
    }

    /** All of it as one Chinese phrase. */
    public String text() {
        return switch (kind) {
            case YEAR -> "年度 %s → %s".formatted(before, after);
            case RULES -> "规则（DRL）";
            case CELL ->
                "%s “%s” %s %s：%s → %s（%s）"
                        .formatted(
                                workbook(),
                                sheet(),
                                cell(),
                                column(),
                                before,
                                after,
                                rows().get(0).row());
            case ROW, ROWS ->
                "%s “%s” %s"
                        .formatted(
                                workbook(),
                                sheet(),
                                rows().stream().map(ChangedUnit::text).collect(Collectors.joining("；")));
        };
    }

    private static String text(RowChange row) {
        String cells = row.cells().stream()
                .map(cell -> "%s：%s → %s".formatted(cell.column(), cell.before(), cell.after()))
                .collect(Collectors.joining("，"));
        return switch (row.kind()) {
            case ADDED -> "增加第%d行（%s）".formatted(row.newRow(), row.row());
            case REMOVED -> "删除第%d行（%s）".formatted(row.oldRow(), row.row());
            case CHANGED, KEY_CHANGED -> "改动第%d行（%s）".formatted(row.newRow(), cells);
        };
    }

    /**
     * Whether it may change what a question comes to, in whatever coalition; checks of what higher levels expect are no terms. Rows of the
     * year before serve checks alone.
     *
     * @param asked the question, as the facts stand under either version: of two policy years, it is to be asked for both
     * @param path  the divisions that contain its region
     */
    public boolean reaches(Subject subject, Asked asked, List<Division> path) {
        return reach.reaches(subject, asked, path);
    }

    @Override
    public String toString() {
        return text();
    }
}
