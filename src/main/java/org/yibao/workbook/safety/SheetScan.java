package org.yibao.workbook.safety;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;

/**
 * Goes over a sheet: counts rows, columns and merged areas, and holds every cell to its place and its type. Rows and cells must say where
 * they stand and follow one another, so that each cell has one content whoever reads it.
 */
final class SheetScan extends PartVisitor {
    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private static final int DATA_DEPTH = 2;
    private static final int ROW_DEPTH = 3;
    private static final int CELL_DEPTH = 4;
    private static final int VALUE_DEPTH = 5;
    private static final int LAST_ROW = 1_048_576;
    private static final int LONGEST_NUMBER = 64;
    private static final Set<String> TYPES = Set.of("n", "s", "str", "b", "e", "inlineStr");
    private static final Set<String> OUTSIDE_FORMULAS = Set.of("formula", "formula1", "formula2", "f");

    private final String sheet;
    private final SheetTotals totals;
    private final boolean table;
    private final List<FormulaCell> formulas = new ArrayList<>();

    private final StringBuilder text = new StringBuilder();
    private boolean inText;
    private boolean inData;
    private boolean hadData;
    private int mergedAreas;
    private int row;
    private int column;
    private String type;
    private String cell;
    private Set<String> parts = Set.of();
    private String formulaKind;

    /**
     * @param sheet  name of the sheet
     * @param totals counts all sheets together
     * @param table  whether the formulas of the sheet are wanted
     */
    SheetScan(String sheet, SheetTotals totals, boolean table) {
        this.sheet = sheet;
        this.totals = totals;
        this.table = table;
    }

    List<FormulaCell> formulas() {
        return formulas;
    }

    @Override
    void start(XMLStreamReader element, int depth) {
        String name = element.getLocalName();
        inText = false;
        if (inData) {
            inData(element, name, depth);
            return;
        }
        switch (name) {
            case "sheetData" -> {
                require(depth == DATA_DEPTH && !hadData && MAIN.equals(element.getNamespaceURI()));
                inData = true;
                hadData = true;
            }
            case "mergeCell" -> {
                mergedAreas++;
                if (mergedAreas > Limits.MERGED_AREAS) {
                    throw refused("合并的单元格超过 %d 处，请取消合并".formatted(Limits.MERGED_AREAS));
                }
            }
            case "oleObject", "oleObjects" -> Forbidden.refuse("oleObject");
            case "control", "controls" -> Forbidden.refuse("activeX");
            default -> inText = OUTSIDE_FORMULAS.contains(name);
        }
        text.setLength(0);
    }

    private void inData(XMLStreamReader element, String name, int depth) {
        require(MAIN.equals(element.getNamespaceURI()) || depth > VALUE_DEPTH);
        switch (depth) {
            case ROW_DEPTH -> {
                require(name.equals("row"));
                row(element);
            }
            case CELL_DEPTH -> {
                require(name.equals("c") || name.equals("extLst"));
                if (name.equals("c")) {
                    cell(element);
                }
            }
            case VALUE_DEPTH -> value(element, name);
            default -> {
                require(!Set.of("row", "c", "v", "f", "is", "sheetData").contains(name));
                inText = name.equals("t");
            }
        }
    }

    private void row(XMLStreamReader element) {
        int number = number(element.getAttributeValue(null, "r"));
        require(number > row && number <= LAST_ROW);
        row = number;
        column = 0;
        totals.row(sheet);
    }

    private void cell(XMLStreamReader element) {
        String reference = element.getAttributeValue(null, "r");
        require(reference != null);
        int letters = 0;
        int index = 0;
        while (letters < 3 && letters < reference.length() && isCapital(reference.charAt(letters))) {
            index = index * 26 + reference.charAt(letters) - 'A' + 1;
            letters++;
        }
        require(letters > 0 && number(reference.substring(letters)) == row && index > column);
        if (row > Limits.ROWS) {
            throw refused("有内容的行超过第 %d 行（%s），请删去下面多余的行".formatted(Limits.ROWS, reference));
        }
        if (index > Limits.COLUMNS) {
            throw refused("有内容或格式的列超过 %d 列（%s），请删去右侧多余的列".formatted(Limits.COLUMNS, reference));
        }
        column = index;
        cell = reference;
        type = element.getAttributeValue(null, "t") == null ? "n" : element.getAttributeValue(null, "t");
        if (!TYPES.contains(type)) {
            throw new UnsafeWorkbookException(new Fault(sheet, cell, type, "普通的数字或文字（不支持这种单元格类型，请重新填写这一格）"));
        }
        String style = element.getAttributeValue(null, "s");
        require(style == null || number(style) >= 0);
        parts = Set.of();
        totals.cell();
    }

    private void value(XMLStreamReader element, String name) {
        boolean known = name.equals("v") || name.equals("f") || name.equals("is");
        if (!known) {
            require(name.equals("extLst"));
            return;
        }
        require(!parts.contains(name));
        parts = parts.isEmpty() ? Set.of(name) : union(parts, name);
        text.setLength(0);
        inText = !name.equals("is");
        if (name.equals("f")) {
            formulaKind =
                    element.getAttributeValue(null, "t") == null ? "normal" : element.getAttributeValue(null, "t");
            String shared = element.getAttributeValue(null, "si");
            require(shared == null || number(shared) >= 0);
        }
    }

    private static Set<String> union(Set<String> set, String name) {
        return set.size() == 1 ? Set.of(set.iterator().next(), name) : Set.of("v", "f", "is");
    }

    @Override
    boolean wantsText() {
        return inText;
    }

    @Override
    void text(String piece) {
        text.append(piece);
        if (text.length() > Limits.CELL_TEXT) {
            throw new UnsafeWorkbookException(
                    new Fault(sheet, inData ? cell : null, text.toString(), "不超过 %d 个字符".formatted(Limits.CELL_TEXT)));
        }
    }

    @Override
    void end(String name, int depth) {
        if (inData) {
            switch (depth) {
                case DATA_DEPTH -> inData = false;
                case VALUE_DEPTH -> endOfValue(name);
                default -> {
                    // A row or a cell has been judged by what it holds.
                }
            }
        } else if (inText) {
            Dde.refuse(sheet, text.toString());
        }
        inText = inText && depth > VALUE_DEPTH && inData;
    }

    private void endOfValue(String name) {
        if (name.equals("f")) {
            String formula = text.toString();
            Dde.refuse(sheet, formula);
            FormulaCell found = new FormulaCell(sheet, cell, formula, formulaKind);
            if (formulaKind.equals("shared") && FormulaText.wrong(formula) != null) {
                // Other cells share it, and POI would parse it for each of them.
                throw new UnsafeWorkbookException(found.fault(FormulaText.wrong(formula)));
            }
            if (table) {
                totals.formula(sheet);
                formulas.add(found);
            }
        } else if (name.equals("v")) {
            checkValue(text.toString());
        }
        inText = false;
    }

    private void checkValue(String value) {
        switch (type) {
            case "s" -> {
                if (!value.isEmpty()) {
                    int index = number(value);
                    require(index >= 0);
                    totals.sharedString(sheet, cell, index);
                }
            }
            case "n" -> {
                if (!value.isEmpty() && !isFinite(value)) {
                    throw new UnsafeWorkbookException(new Fault(sheet, cell, value, "数字（这一格已损坏，请重新填写）"));
                }
            }
            case "b" -> require(value.isEmpty() || value.equals("0") || value.equals("1"));
            default -> {
                // A text or the name of an error.
            }
        }
    }

    private static boolean isFinite(String value) {
        // BigDecimal reads full-width digits, too; programs don't.
        if (value.length() > LONGEST_NUMBER || value.chars().anyMatch(character -> character > 'e')) {
            return false;
        }
        try {
            return Double.isFinite(new BigDecimal(value).doubleValue());
        } catch (NumberFormatException notNumber) {
            return false;
        }
    }

    /** A whole number of at most nine digits; -1 for anything else. */
    private static int number(String digits) {
        if (digits == null || digits.isEmpty() || digits.length() > 9) {
            return -1;
        }
        int number = 0;
        for (int index = 0; index < digits.length(); index++) {
            char digit = digits.charAt(index);
            if (digit < '0' || digit > '9') {
                return -1;
            }
            number = number * 10 + digit - '0';
        }
        return number;
    }

    private static boolean isCapital(char letter) {
        return letter >= 'A' && letter <= 'Z';
    }

    private void require(boolean sound) {
        if (!sound) {
            throw refused("工作表的内部数据已损坏（第 %d 行附近），请用 Excel、WPS 或 LibreOffice 打开检查后另存为 .xlsx".formatted(row));
        }
    }

    private UnsafeWorkbookException refused(String reason) {
        return new UnsafeWorkbookException(Fault.ofSheet(sheet, reason));
    }
}
