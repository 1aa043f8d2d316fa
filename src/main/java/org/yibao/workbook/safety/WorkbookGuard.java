package org.yibao.workbook.safety;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Looks at a workbook before it is read. Limits: 20 MB as it comes, 200 MB unpacked, 200,000 rows, 200 columns; see {@link Limits}.
 *
 * <p>Every part is unpacked once and compared with its checksum. Nothing is kept of it but counts and the formulas of the tables.
 */
public final class WorkbookGuard {
    private static final String DAMAGED = "文件已损坏或不完整，请用 Excel、WPS 或 LibreOffice 打开检查后另存为 .xlsx";
    private static final String ROOT_RELATIONSHIPS = "_rels/.rels";

    private final Predicate<String> tables;
    private final int headerRows;

    /**
     * @param tables     whether the sheet of a name is a table, whose formulas are computed
     * @param headerRows rows at the top of a table that can't hold a formula
     */
    public WorkbookGuard(Predicate<String> tables, int headerRows) {
        this.tables = tables;
        this.headerRows = headerRows;
    }

    /**
     * Accepts a workbook.
     *
     * @throws UnsafeWorkbookException with the reason why it is refused
     */
    public SafeWorkbook inspect(byte[] content) {
        FileKind.requireArchive(content);
        try (Archive archive = Archive.open(content)) {
            return inspect(content, archive);
        } catch (UnsafeWorkbookException refused) {
            throw refused;
        } catch (IOException | RuntimeException damaged) {
            throw UnsafeWorkbookException.because(DAMAGED);
        }
    }

    private SafeWorkbook inspect(byte[] content, Archive archive) throws IOException {
        if (archive.has("mimetype") && archive.has("content.xml")) {
            throw UnsafeWorkbookException.because("是 OpenDocument 表格（.ods），请另存为 .xlsx");
        }
        archive.names().forEach(Forbidden::refuse);
        ContentTypes types = new ContentTypes();
        if (!archive.has(ContentTypes.PART) || !archive.has(ROOT_RELATIONSHIPS)) {
            types.workbook(archive);
            throw UnsafeWorkbookException.because(DAMAGED);
        }
        archive.scan(ContentTypes.PART, Limits.SMALL_PART, types);
        String workbook = types.workbook(archive);
        String sharedStrings = types.sharedStrings(archive);
        Map<String, Relationships> relationships = relationships(archive);
        Relationships ofWorkbook = relationships.get(key(relationshipsOf(workbook)));
        requireAgreement(relationships.get(ROOT_RELATIONSHIPS), ofWorkbook, workbook, sharedStrings);

        WorkbookPart main = new WorkbookPart();
        archive.scan(workbook, Limits.SMALL_PART, main);
        Set<String> seen = new HashSet<>(relationships.keySet());
        seen.add(key(workbook));
        seen.add(key(ContentTypes.PART));
        SheetTotals totals = new SheetTotals();
        List<FormulaCell> formulas = new ArrayList<>();
        for (SheetPart sheet : main.sheets()) {
            String part = ofWorkbook.target(sheet.id());
            if (part == null || !archive.has(part) || !seen.add(key(part))) {
                throw new UnsafeWorkbookException(Fault.ofSheet(sheet.name(), "工作表的内容缺失或与其他工作表重复，请从原工作簿恢复这张表"));
            }
            SheetScan scan = new SheetScan(sheet.name(), totals, tables.test(sheet.name()));
            archive.scan(part, Limits.UNPACKED, scan);
            formulas.addAll(scan.formulas());
        }
        totals.requireSharedStrings(sharedStrings(archive, sharedStrings, seen));
        others(archive, seen);
        return formulas.isEmpty()
                ? new SafeWorkbook(content, List.of())
                : ComputedFormulas.compute(content, formulas, headerRows, totals.cells());
    }

    private static Map<String, Relationships> relationships(Archive archive) throws IOException {
        Map<String, Relationships> found = new TreeMap<>();
        for (String name : archive.names()) {
            if (name.endsWith(".rels") && name.contains("_rels/")) {
                Relationships part = new Relationships(name);
                archive.scan(name, Limits.SMALL_PART, part);
                found.put(key(name), part);
            }
        }
        return found;
    }

    /** Programs find the main part by its content type or by its relationship: both must name the same. */
    private static void requireAgreement(
            Relationships root, Relationships ofWorkbook, String workbook, String sharedStrings) {
        List<String> texts = ofWorkbook == null ? List.of() : ofWorkbook.targets("sharedStrings");
        boolean agreed = ofWorkbook != null
                && root.targets("officeDocument").equals(List.of(workbook))
                && (texts.isEmpty() ? sharedStrings == null : texts.equals(List.of(String.valueOf(sharedStrings))));
        if (!agreed) {
            throw UnsafeWorkbookException.because(DAMAGED);
        }
    }

    private static int sharedStrings(Archive archive, String part, Set<String> seen) throws IOException {
        if (part == null) {
            return 0;
        }
        if (!seen.add(key(part))) {
            throw UnsafeWorkbookException.because(DAMAGED);
        }
        SharedStringsScan texts = new SharedStringsScan();
        archive.scan(part, Limits.UNPACKED, texts);
        return texts.count();
    }

    /** Styles, comments, pictures and whatever else: unpacked once, and held to be what their names say. */
    private static void others(Archive archive, Set<String> seen) throws IOException {
        for (String name : archive.names()) {
            if (seen.contains(key(name))) {
                continue;
            }
            if (FileKind.isForeign(archive.start(name))) {
                Forbidden.refuse("embeddings/");
            }
            if (name.endsWith(".xml")) {
                archive.scan(name, Limits.SMALL_PART, new PartVisitor() {});
            } else {
                archive.unpack(name, Limits.SMALL_PART);
            }
        }
    }

    private static String relationshipsOf(String part) {
        int name = part.lastIndexOf('/') + 1;
        return part.substring(0, name) + "_rels/" + part.substring(name) + ".rels";
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
