package org.yibao.workbook.safety;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamReader;

/** Reads {@code [Content_Types].xml}: what kind of part each file of the archive is. */
final class ContentTypes extends PartVisitor {
    static final String PART = "[Content_Types].xml";

    private static final String SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private final List<String> workbooks = new ArrayList<>();
    private final List<String> sharedStrings = new ArrayList<>();

    @Override
    void start(XMLStreamReader element, int depth) {
        String type = element.getAttributeValue(null, "ContentType");
        if (type == null) {
            if (depth == 1) {
                return;
            }
            throw UnsafeWorkbookException.because("部件类型表已损坏，请用 Excel、WPS 或 LibreOffice 另存为 .xlsx");
        }
        Forbidden.refuse(type);
        String part = element.getAttributeValue(null, "PartName");
        String name = part == null || !part.startsWith("/") ? part : part.substring(1);
        if (type.equals(SPREADSHEET + "sheet.main+xml")) {
            workbooks.add(name == null ? "xl/workbook.xml" : name);
        } else if (type.equals(SPREADSHEET + "sharedStrings+xml")) {
            sharedStrings.add(name);
        }
    }

    /** Path of the workbook's main part. */
    String workbook(Archive archive) {
        if (workbooks.size() != 1 || !archive.has(workbooks.get(0))) {
            throw UnsafeWorkbookException.because(
                    "压缩包里没有工作簿（xl/workbook.xml），不是 .xlsx；请用 Excel、WPS 或 LibreOffice 另存为 .xlsx");
        }
        return workbooks.get(0);
    }

    /** Path of the texts that cells share; {@code null} when there are none. */
    String sharedStrings(Archive archive) {
        if (sharedStrings.size() > 1 || (sharedStrings.size() == 1 && missing(sharedStrings.get(0), archive))) {
            throw UnsafeWorkbookException.because("工作簿的共享文字部件缺失或重复，请用 Excel、WPS 或 LibreOffice 另存为 .xlsx");
        }
        return sharedStrings.isEmpty() ? null : sharedStrings.get(0);
    }

    private static boolean missing(String part, Archive archive) {
        return part == null || !archive.has(part);
    }
}
