package org.yibao.workbook.safety;

import javax.xml.stream.XMLStreamReader;

/** Is shown the elements of an XML part from its beginning to its end. Depths count from 1, the root. */
abstract class PartVisitor {
    /** An element begins; its attributes can be read. */
    void start(XMLStreamReader element, int depth) {}

    /** Whether the text of the element that just began is wanted. */
    boolean wantsText() {
        return false;
    }

    /** A piece of wanted text. */
    void text(String piece) {}

    /** An element ends. */
    void end(String name, int depth) {}
}
