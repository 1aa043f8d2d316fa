package org.yibao.workbook.safety;

import javax.xml.stream.XMLStreamReader;

/** Counts the texts that cells share, and measures them. */
final class SharedStringsScan extends PartVisitor {
    private int count;
    private long characters;
    private boolean inText;

    @Override
    void start(XMLStreamReader element, int depth) {
        String name = element.getLocalName();
        boolean item = name.equals("si");
        if (!SheetScan.MAIN.equals(element.getNamespaceURI()) || item != (depth == 2 && item)) {
            throw UnsafeWorkbookException.because("共享文字已损坏，请用 Excel、WPS 或 LibreOffice 另存为 .xlsx");
        }
        if (item) {
            count++;
            characters = 0;
        }
        inText = name.equals("t");
        if (count > Limits.SHARED_STRINGS) {
            throw UnsafeWorkbookException.because("不同的文字超过 %d 条，请删去多余的内容".formatted(Limits.SHARED_STRINGS));
        }
    }

    @Override
    boolean wantsText() {
        return inText;
    }

    @Override
    void text(String piece) {
        characters += piece.length();
        if (characters > Limits.CELL_TEXT) {
            throw UnsafeWorkbookException.because("有一格的文字超过 %d 个字符，请缩短".formatted(Limits.CELL_TEXT));
        }
    }

    @Override
    void end(String name, int depth) {
        inText = false;
    }

    int count() {
        return count;
    }
}
