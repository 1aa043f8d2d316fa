package org.yibao.workbook.layout;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.CellRangeAddress;
import org.yibao.tables.TableTemplate;

/** Reads the layout of one sheet from its XML, in one pass. */
final class SheetLayoutReader {
    private static final int LAST_ROW = SpreadsheetVersion.EXCEL2007.getMaxRows();
    private static final int LAST_COLUMN = SpreadsheetVersion.EXCEL2007.getMaxColumns();

    private final XMLStreamReader xml;
    private final List<CellRangeAddress> merged = new ArrayList<>();
    private final BitSet hiddenRows = new BitSet();
    private final BitSet hiddenColumns = new BitSet();
    private boolean filtered;
    private int row;

    private SheetLayoutReader(XMLStreamReader xml) {
        this.xml = xml;
    }

    /** @throws IllegalArgumentException when a number or range is none */
    static SheetLayout read(InputStream sheet) throws XMLStreamException {
        return new SheetLayoutReader(SafeXml.read(sheet)).read();
    }

    private SheetLayout read() throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "row" -> row();
                    case "col" -> column();
                    case "mergeCell" -> merge();
                    case "filterColumn" -> filtered = true;
                    default -> {}
                }
            }
        }
        return new SheetLayout(List.copyOf(merged), hiddenRows, hiddenColumns, filtered);
    }

    private void row() {
        row = SafeXml.number(xml, "r", row + 1);
        if (row >= 1 && row <= LAST_ROW && (SafeXml.yes(xml, "hidden") || zero("ht"))) {
            hiddenRows.set(row);
        }
    }

    private void column() {
        int first = Math.max(1, SafeXml.number(xml, "min", 1));
        int last = Math.min(LAST_COLUMN, SafeXml.number(xml, "max", first));
        if (first <= last && (SafeXml.yes(xml, "hidden") || zero("width"))) {
            hiddenColumns.set(first - 1, last);
        }
    }

    /** A row or column of no height or width is as good as hidden. */
    private boolean zero(String attribute) {
        String size = xml.getAttributeValue(null, attribute);
        return size != null && Double.parseDouble(size) == 0;
    }

    private void merge() {
        CellRangeAddress range = CellRangeAddress.valueOf(xml.getAttributeValue(null, "ref"));
        if (range.getLastRow() >= TableTemplate.LABEL_ROW) {
            merged.add(range);
        }
    }
}
