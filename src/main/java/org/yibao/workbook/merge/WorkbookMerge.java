package org.yibao.workbook.merge;

import java.util.List;
import org.yibao.workbook.Workbook;
import org.yibao.workbook.WorkbookReader;
import org.yibao.workbook.cell.SheetTable;

/**
 * Merges what two persons edited in one workbook. Rows are known by their conditions; the same edit on both sides is no conflict, and what
 * holds no table (cover, code lists) is kept from the first. A row whose condition was edited counts as one removed and one added.
 */
public final class WorkbookMerge {
    private final WorkbookReader reader;

    public WorkbookMerge(WorkbookReader reader) {
        this.reader = reader;
    }

    /**
     * The first person's workbook with the second person's edits, or what stands against it.
     *
     * @param path path below the tables folder, to name the workbook by
     * @throws org.yibao.workbook.WorkbookException when one of the three is not as it must be
     */
    public Merged merge(String path, byte[] base, byte[] mine, byte[] theirs) {
        Workbook first = reader.read(path, mine);
        MergePlan plan = MergePlan.of(reader.read(path, base), first, reader.read(path, theirs), SheetTable.all(mine));
        return plan.conflicts().isEmpty()
                ? new Merged(new MergeWriter(first, mine, theirs).write(plan), List.of())
                : new Merged(null, List.copyOf(plan.conflicts()));
    }
}
