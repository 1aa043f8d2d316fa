package org.yibao.workbook.layout;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Streams the XML of a workbook: no document type, no entity, nothing outside of it. */
final class SafeXml {
    private SafeXml() {}

    static XMLStreamReader read(InputStream content) throws XMLStreamException {
        XMLInputFactory factory = new InputFactoryImpl(); // one for all would remember every name that it has seen
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory.createXMLStreamReader(content);
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
