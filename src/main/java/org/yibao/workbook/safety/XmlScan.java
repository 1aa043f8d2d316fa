package org.yibao.workbook.safety;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Goes over an XML part as a stream. Document types, entities, other encodings than UTF-8, elements nested too deeply and too many
 * different names are refused: a part of a workbook has none of them.
 */
final class XmlScan {
    private static final String DAMAGED = "工作簿的内部文件已损坏，请用 Excel、WPS 或 LibreOffice 打开检查后另存为 .xlsx";

    private final PartVisitor visitor;
    private final Set<String> names = new HashSet<>();
    private int depth;

    private XmlScan(PartVisitor visitor) {
        this.visitor = visitor;
    }

    /** @throws UnsafeWorkbookException when the part is no such XML, or its visitor refuses it */
    static void scan(InputStream content, PartVisitor visitor) throws IOException {
        try {
            // A factory remembers the names it has seen: one for all uploads would grow with them.
            XMLInputFactory factory = new InputFactoryImpl();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
            XMLStreamReader reader = factory.createXMLStreamReader(content);
            new XmlScan(visitor).run(reader);
        } catch (XMLStreamException damaged) {
            throw UnsafeWorkbookException.because(DAMAGED);
        }
    }

    private void run(XMLStreamReader reader) throws XMLStreamException {
        requireUtf8(reader.getEncoding());
        requireUtf8(reader.getCharacterEncodingScheme());
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> start(reader);
                case XMLStreamConstants.END_ELEMENT -> {
                    visitor.end(reader.getLocalName(), depth);
                    depth--;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.SPACE -> {
                    if (visitor.wantsText()) {
                        visitor.text(reader.getText());
                    }
                }
                case XMLStreamConstants.CDATA -> {
                    if (visitor.wantsText()) {
                        throw UnsafeWorkbookException.because(DAMAGED);
                    }
                }
                case XMLStreamConstants.DTD,
                        XMLStreamConstants.ENTITY_REFERENCE,
                        XMLStreamConstants.ENTITY_DECLARATION,
                        XMLStreamConstants.NOTATION_DECLARATION ->
                    throw UnsafeWorkbookException.because(
                            "工作簿的内部文件含有 DTD 或实体声明，为安全起见不予读取；请用 Excel、WPS 或 LibreOffice 另存为 .xlsx");
                default -> {
                    // Comments and processing instructions say nothing.
                }
            }
        }
    }

    private static void requireUtf8(String encoding) {
        if (encoding != null && !encoding.equalsIgnoreCase("UTF-8") && !encoding.equalsIgnoreCase("US-ASCII")) {
            throw UnsafeWorkbookException.because("工作簿的内部文件不是 UTF-8 编码，请用 Excel、WPS 或 LibreOffice 另存为 .xlsx");
        }
    }

    private void start(XMLStreamReader reader) {
        depth++;
        names.add(reader.getLocalName());
        for (int index = 0; index < reader.getAttributeCount(); index++) {
            names.add(reader.getAttributeLocalName(index));
        }
        if (depth > Limits.DEPTH || names.size() > Limits.NAMES) {
            throw UnsafeWorkbookException.because("工作簿的内部文件结构异常，请用 Excel、WPS 或 LibreOffice 另存为 .xlsx");
        }
        visitor.start(reader, depth);
    }
}
