package org.yibao.workbook.layout;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.yibao.tables.Tables;
import org.yibao.workbook.cell.Calendar;

/**
 * What the row reader doesn't tell of a workbook: its calendar, and the layout of the sheets that hold tables.
 *
 * @param calendar the days that numbers in date cells stand for
 * @param sheets   layouts by name of the sheet
 */
public record WorkbookLayout(Calendar calendar, Map<String, SheetLayout> sheets) {
    private static final String ROOT_RELATIONSHIPS = "_rels/.rels";

    /**
     * Reads the parts of an {@code .xlsx} file.
     *
     * @throws IOException              when it is none
     * @throws IllegalArgumentException when a number or range in it is none
     */
    public static WorkbookLayout read(byte[] content) throws IOException {
        try (ZipFile zip = ZipFile.builder().setByteArray(content).get()) {
            String workbook = relationships(zip, ROOT_RELATIONSHIPS, "").entrySet().stream()
                    .filter(each -> each.getKey().endsWith("/officeDocument"))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElseThrow(() -> new IOException("No workbook part."));
            return read(zip, workbook);
        } catch (XMLStreamException malformed) {
            throw new IOException(malformed);
        }
    }

    private static WorkbookLayout read(ZipFile zip, String part) throws IOException, XMLStreamException {
        String folder = part.substring(0, part.lastIndexOf('/') + 1);
        Map<String, String> targets =
                relationships(zip, folder + "_rels/" + part.substring(part.lastIndexOf('/') + 1) + ".rels", folder);
        Calendar calendar = Calendar.FROM_1900;
        Map<String, SheetLayout> sheets = new HashMap<>();
        try (InputStream content = open(zip, part)) {
            XMLStreamReader xml = SafeXml.read(content);
            while (xml.hasNext()) {
                if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                    continue;
                }
                if (xml.getLocalName().equals("workbookPr") && SafeXml.yes(xml, "date1904")) {
                    calendar = Calendar.FROM_1904;
                } else if (xml.getLocalName().equals("sheet")) {
                    String name = xml.getAttributeValue(null, "name");
                    if (Tables.named(name) != null) {
                        try (InputStream sheet = open(zip, targets.get(id(xml)))) {
                            sheets.put(name, SheetLayoutReader.read(sheet));
                        }
                    }
                }
            }
        }
        return new WorkbookLayout(calendar, sheets);
    }

    /** The attribute {@code r:id}, whose namespace differs between the two forms of the format. */
    private static String id(XMLStreamReader xml) {
        for (int index = 0; index < xml.getAttributeCount(); index++) {
            String namespace = xml.getAttributeNamespace(index);
            if (xml.getAttributeLocalName(index).equals("id") && namespace != null && !namespace.isEmpty()) {
                return xml.getAttributeValue(index);
            }
        }
        return null;
    }

    /** Names of parts by the id of the relationship; those of the package by its type, because only they are found by it. */
    private static Map<String, String> relationships(ZipFile zip, String part, String folder)
            throws IOException, XMLStreamException {
        Map<String, String> targets = new HashMap<>();
        try (InputStream content = open(zip, part)) {
            XMLStreamReader xml = SafeXml.read(content);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("Relationship")) {
                    String key = xml.getAttributeValue(null, part.equals(ROOT_RELATIONSHIPS) ? "Type" : "Id");
                    targets.put(key, resolve(folder, xml.getAttributeValue(null, "Target")));
                }
            }
        }
        return targets;
    }

    private static String resolve(String folder, String target) throws IOException {
        if (target == null) {
            throw new IOException("A relationship has no target.");
        }
        return URI.create("/" + folder).resolve(target).toString().substring(1);
    }

    private static InputStream open(ZipFile zip, String part) throws IOException {
        ZipArchiveEntry entry = part == null ? null : zip.getEntry(part);
        if (entry == null) {
            throw new IOException("No part " + part + ".");
        }
        return zip.getInputStream(entry);
    }
}
