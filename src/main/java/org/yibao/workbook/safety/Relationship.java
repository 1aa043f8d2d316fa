package org.yibao.workbook.safety;

/**
 * How a part of a workbook names another part, or something outside.
 *
 * @param id     name within its source
 * @param type   last word of its type, such as {@code worksheet}
 * @param target path of the part within the archive; {@code null} when it is outside
 */
record Relationship(String id, String type, String target) {}
