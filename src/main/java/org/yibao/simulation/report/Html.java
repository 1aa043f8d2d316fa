package org.yibao.simulation.report;

import java.math.BigDecimal;
import java.util.List;
import org.yibao.workbook.plain.PlainColumn;
import org.yibao.workbook.plain.PlainFigure;
import org.yibao.workbook.plain.PlainFormat;
import org.yibao.workbook.plain.PlainSheet;

/** Parts of a page. Whatever comes from data is escaped. */
final class Html {
    private Html() {}

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    static String table(PlainSheet sheet) {
        StringBuilder table = new StringBuilder();
        sheet.notes()
                .forEach(note ->
                        table.append("<p class=\"note\">").append(escape(note)).append("</p>\n"));
        table.append("<div class=\"wide\"><table><thead><tr>");
        for (PlainColumn column : sheet.columns()) {
            table.append(
                            column.format() == PlainFormat.TEXT
                                    ? "<th scope=\"col\">"
                                    : "<th scope=\"col\" class=\"number\">")
                    .append(escape(column.label()))
                    .append("</th>");
        }
        table.append("</tr></thead><tbody>\n");
        for (List<Object> row : sheet.rows()) {
            table.append("<tr>");
            for (int column = 0; column < row.size(); column++) {
                table.append(cell(row.get(column), sheet.columns().get(column).format()));
            }
            table.append("</tr>\n");
        }
        return table.append("</tbody></table></div>\n").toString();
    }

    private static String cell(Object value, PlainFormat usual) {
        if (value == null) {
            return "<td></td>";
        } else if (value instanceof PlainFigure figure) {
            return cell(figure.value(), figure.format());
        } else if (value instanceof Number number) {
            BigDecimal exact = number instanceof BigDecimal decimal ? decimal : BigDecimal.valueOf(number.longValue());
            return "<td class=\"number%s\">%s</td>"
                    .formatted(exact.signum() < 0 ? " less" : "", Numbers.of(exact, usual));
        }
        return "<td>" + escape(value.toString()) + "</td>";
    }
}
