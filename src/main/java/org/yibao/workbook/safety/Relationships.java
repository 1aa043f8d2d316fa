package org.yibao.workbook.safety;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads a part that lists relationships. What lies outside of the workbook is refused, but for links to a page or a mail address, which
 * programs make of what a person types and nobody follows here.
 */
final class Relationships extends PartVisitor {
    private static final List<String> HARMLESS_LINKS = List.of("http://", "https://", "mailto:", "#");

    private final String folder;
    private final List<Relationship> found = new ArrayList<>();

    /** @param part path of the part, such as {@code xl/_rels/workbook.xml.rels} */
    Relationships(String part) {
        this.folder = part.substring(0, part.lastIndexOf("_rels/"));
    }

    @Override
    void start(XMLStreamReader element, int depth) {
        if (!element.getLocalName().equals("Relationship")) {
            return;
        }
        String id = element.getAttributeValue(null, "Id");
        String type = element.getAttributeValue(null, "Type");
        String target = element.getAttributeValue(null, "Target");
        if (id == null || type == null || target == null || found.size() == Limits.RELATIONSHIPS) {
            throw UnsafeWorkbookException.because("工作簿内部的部件关系已损坏，请用 Excel、WPS 或 LibreOffice 另存为 .xlsx");
        }
        Forbidden.refuse(type);
        String word = type.substring(type.lastIndexOf('/') + 1);
        if ("External".equalsIgnoreCase(element.getAttributeValue(null, "TargetMode"))) {
            requireHarmless(word, target);
            found.add(new Relationship(id, word, null));
        } else {
            found.add(new Relationship(id, word, target.startsWith("/") ? target.substring(1) : folder + target));
        }
    }

    private static void requireHarmless(String type, String target) {
        String small = target.strip().toLowerCase(Locale.ROOT);
        if (!type.equals("hyperlink") || HARMLESS_LINKS.stream().noneMatch(small::startsWith)) {
            throw UnsafeWorkbookException.because("含有指向工作簿以外文件的外部链接（%s），请删去链接后再保存"
                    .formatted(target.length() > 100 ? target.substring(0, 100) + "…" : target));
        }
    }

    /** Targets of all relationships of a type. */
    List<String> targets(String type) {
        return found.stream()
                .filter(relationship -> relationship.type().equals(type))
                .map(Relationship::target)
                .toList();
    }

    /** Target of a relationship; {@code null} when there is none of this id, or more than one. */
    String target(String id) {
        List<Relationship> named = found.stream()
                .filter(relationship -> relationship.id().equals(id))
                .toList();
        return named.size() == 1 ? named.get(0).target() : null;
    }
}
