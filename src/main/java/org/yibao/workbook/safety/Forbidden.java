package org.yibao.workbook.safety;

import java.util.List;
import java.util.Locale;

/**
 * What a decision table has no use for, and what could run or reach out on the machine of the next person who opens the workbook.
 * Each is known by the content type, by the relationship, or by the path of its part: a file that leaves out one still shows another.
 *
 * @param words  found in content types, relationship types or paths, in small letters
 * @param reason why the workbook is refused, and what to do
 */
record Forbidden(List<String> words, String reason) {
    private static final List<Forbidden> ALL = List.of(
            new Forbidden(
                    List.of("binary.macroenabled", "xl/workbook.bin"),
                    "是二进制工作簿 .xlsb，请用 Excel、WPS 或 LibreOffice 另存为 .xlsx"),
            new Forbidden(
                    List.of("macroenabled", "vbaproject", "vbadata", "macrosheet", "dialogsheet", "ms-excel.addin"),
                    "含有宏（.xlsm），请去掉宏后另存为 .xlsx"),
            new Forbidden(List.of("externallink"), "含有指向其他工作簿的外部链接，请在“数据—编辑链接”中断开链接后再保存"),
            new Forbidden(
                    List.of("activex", "ctrlprop", "relationships/control", "controlproperties"),
                    "含有窗体控件或 ActiveX 控件，请删去控件后再保存"),
            new Forbidden(
                    List.of("oleobject", "embeddings/", "relationships/package", "embeddedpackage"),
                    "含有嵌入的对象或文件，请删去对象后再保存"),
            new Forbidden(
                    List.of(
                            "xl/connections",
                            "relationships/connections",
                            "connections+xml",
                            "querytable",
                            "powerpivot",
                            "xl/model/",
                            "relationships/xmlmaps"),
                    "含有数据连接或查询表，请在“数据—查询和连接”中删去后再保存"),
            new Forbidden(List.of("volatiledependencies"), "含有实时数据（RTD）函数，请改为直接填写的数字"),
            new Forbidden(List.of("webextension", "taskpanes"), "含有加载项，请删去加载项后再保存"),
            new Forbidden(List.of("template.main"), "是模板 .xltx，请用 Excel、WPS 或 LibreOffice 另存为 .xlsx"));

    /** Refuses a content type, a type of relationship, or a path that stands for one of these. */
    static void refuse(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        for (Forbidden forbidden : ALL) {
            if (forbidden.words.stream().anyMatch(small::contains)) {
                throw UnsafeWorkbookException.because(forbidden.reason);
            }
        }
    }
}
