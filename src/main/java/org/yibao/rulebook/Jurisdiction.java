package org.yibao.rulebook;

import java.util.List;
import java.util.stream.Stream;
import org.yibao.codes.Level;
import org.yibao.divisions.Division;
import org.yibao.divisions.Divisions;

/**
 * A province with a rulebook of its own, and the folders that make it. Its file {@code rules/<id>/jurisdiction.yaml} declares it; see
 * {@link Jurisdictions}.
 *
 * @param id       name of its folder below {@code rules} and {@code decision-tables}, such as {@code jilin}
 * @param name     name of the province, such as 吉林省
 * @param province code of the province, such as {@code 220000}
 */
public record Jurisdiction(String id, String name, String province) {
    /** The folder that every jurisdiction shares. It is no jurisdiction, and needs no file that declares it. */
    static final String NATIONAL = "national";

    /** The folder of demonstration tables, with a folder a jurisdiction in it. */
    static final String DEMO = "demo";

    /** What every jurisdiction shares, as if it were one: to draw its tables, not to decide. */
    public static Jurisdiction country(Divisions divisions) {
        Division country = divisions.all().stream()
                .filter(division -> division.level() == Level.COUNTRY)
                .findFirst()
                .orElseThrow();
        return new Jurisdiction(NATIONAL, country.name(), country.code());
    }

    /** The folders that hold its rules, the higher level first. */
    List<String> folders() {
        return Stream.of(NATIONAL, id).distinct().toList();
    }

    /**
     * The folders that hold its tables, the higher level first.
     *
     * @param demo whether demonstration parameters are used where there are no others
     */
    public List<String> tableFolders(boolean demo) {
        return demo ? List.of(DEMO + "/" + id, NATIONAL, id) : folders();
    }

    /** In which of these folders, counted from 0, a workbook lies, however deep; -1 when it is none of the jurisdiction's. */
    int tableFolder(String workbook) {
        List<String> folders = tableFolders(true);
        for (int index = 0; index < folders.size(); index++) {
            if (workbook.startsWith(folders.get(index) + "/")) {
                return index;
            }
        }
        return -1;
    }
}
