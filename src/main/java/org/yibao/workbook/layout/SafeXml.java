package org.yibao.workbook.layout;

import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Streams the XML of a workbook: no document type, no entity, nothing outside of it. */
final class SafeXml {
    private static final XMLInputFactory FACTORY = XMLInputFactory.newDefaultFactory();

    static {
        FACTORY.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        FACTORY.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        FACTORY.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
    }

    private SafeXml() {}

    static XMLStreamReader read(InputStream content) throws XMLStreamException {
        synchronized (FACTORY) { // factories promise nothing to threads
            return FACTORY.createXMLStreamReader(content);
        }
    }

    /** Whether an attribute of the current element is true; it isn't when it is absent. */
    static boolean yes(XMLStreamReader xml, String attribute) {
        String value = xml.getAttributeValue(null, attribute);
        return "1".equals(value) || "true".equals(value);
    }

    /** @throws NumberFormatException when the attribute is no whole number */
    static int number(XMLStreamReader xml, String attribute, int absent) {
        String value = xml.getAttributeValue(null, attribute);
        return value == null ? absent : Integer.parseInt(value);
    }
}
