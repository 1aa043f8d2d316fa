package org.yibao.workbook.safety;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;

/** Reads the main part of a workbook: its sheets and names. */
final class WorkbookPart extends PartVisitor {
    private static final String STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main";
    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final List<SheetPart> sheets = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private StringBuilder formula;

    @Override
    void start(XMLStreamReader element, int depth) {
        if (depth == 1) {
            requireWorkbook(element);
        }
        formula = null;
        switch (element.getLocalName()) {
            case "sheet" -> sheet(element, depth);
            case "definedName" -> definedName(element);
            case "externalReference" -> Forbidden.refuse("externalLink");
            default -> {
                // Views, protection and calculation settings decide nothing.
            }
        }
    }

    private static void requireWorkbook(XMLStreamReader root) {
        if (STRICT.equals(root.getNamespaceURI())) {
            throw UnsafeWorkbookException.because("是“严格 Open XML”工作簿，请另存为普通的“Excel 工作簿（.xlsx）”");
        }
        if (!SheetScan.MAIN.equals(root.getNamespaceURI())
                || !root.getLocalName().equals("workbook")) {
            throw UnsafeWorkbookException.because("主部件不是工作簿，请用 Excel、WPS 或 LibreOffice 另存为 .xlsx");
        }
    }

    private void sheet(XMLStreamReader element, int depth) {
        String name = element.getAttributeValue(null, "name");
        String id = element.getAttributeValue(RELATIONSHIPS, "id");
        if (depth != 3 || name == null || name.isBlank() || id == null || !names.add(name.toLowerCase(Locale.ROOT))) {
            throw UnsafeWorkbookException.because("工作表目录已损坏（缺名称、重名或缺编号），请用 Excel、WPS 或 LibreOffice 另存为 .xlsx");
        }
        sheets.add(new SheetPart(name, id));
    }

    private void definedName(XMLStreamReader element) {
        for (String macro : List.of("function", "vbProcedure", "xlm")) {
            String marked = element.getAttributeValue(null, macro);
            if ("1".equals(marked) || "true".equals(marked)) {
                Forbidden.refuse("macrosheet");
            }
        }
        formula = new StringBuilder();
    }

    @Override
    boolean wantsText() {
        return formula != null;
    }

    @Override
    void text(String piece) {
        formula.append(piece);
    }

    @Override
    void end(String name, int depth) {
        if (formula != null) {
            Dde.refuse(null, formula.toString());
            formula = null;
        }
    }

    List<SheetPart> sheets() {
        return sheets;
    }
}
