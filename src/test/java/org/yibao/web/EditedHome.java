package org.yibao.web;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.yibao.AddedColumns;
import org.yibao.Books;
import org.yibao.WrittenRules;
import org.yibao.rulebook.Home;

/**
 * The service over a home that people have edited: in Jilin somebody wrote rules as DRL and added columns to a table, and four more cities of
 * Jiangsu have filled in figures of their own. One home for all tests of edited homes, because the service starts anew for each.
 */
public class EditedHome implements QuarkusTestProfile {
    static final String FIVE_POINTS = "320100";
    static final String TEN_POINTS = "320500";
    static final String EXCESS_AND_FIVE_POINTS = "320200";
    static final String TRUNCATION = "320300";

    @Override
    public Map<String, String> getConfigOverrides() {
        Home written = WrittenRules.severalAndIdentities(AddedColumns.childrenAndStudents());
        Home home = Books.edited(written, "jiangsu/benefits.xlsx", workbook -> {
            String choice = "JS-2020-77.5-3";
            Books.putRow(workbook, "大病保险倾斜", 11, FIVE_POINTS, null, null, "南京市", 0.05, "否", choice);
            Books.putRow(workbook, "大病保险倾斜", 12, TEN_POINTS, null, null, "苏州市", 0.10, "否", choice);
            Books.putRow(workbook, "大病保险倾斜", 13, EXCESS_AND_FIVE_POINTS, null, null, "无锡市", 0.05, "否", choice);
            Object[] excess = {
                EXCESS_AND_FIVE_POINTS, null, null, "无锡市", 12000, "是", 300000, "按超过起付线的部分", "是", "否", "NAT-2020-24.5-1"
            };
            Books.putRow(workbook, "大病保险", 11, excess);
            Object[] truncation = {TRUNCATION, null, null, "徐州市", "基本医疗保险", "舍去", "分", "否", "NAT-2020-24.17-1"};
            Books.putRow(workbook, "舍入规则", 11, truncation);
        });
        try {
            Path folder = Files.createTempDirectory(Path.of("target"), "home-");
            return Map.of("yibao.home", WrittenRules.write(home, folder).toString());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
