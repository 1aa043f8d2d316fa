package org.yibao.rulebook;

import java.util.List;

/**
 * A province with a rulebook of its own, and the folders that make it.
 *
 * @param id       name of its folder below {@code rules} and {@code decision-tables}, such as {@code jilin}
 * @param province code of the province
 */
public record Jurisdiction(String id, String province) {
    static final String NATIONAL = "national";

    /** The jurisdictions, in the order of their codes. */
    public static final List<Jurisdiction> ALL =
            List.of(new Jurisdiction("jilin", "220000"), new Jurisdiction("jiangsu", "320000"));

    /** The folders that hold its rules, the higher level first. */
    List<String> folders() {
        return List.of(NATIONAL, id);
    }

    /**
     * The folders that hold its tables, the higher level first.
     *
     * @param demo whether demonstration parameters are used where there are no others
     */
    List<String> tableFolders(boolean demo) {
        return demo ? List.of("demo/" + id, NATIONAL, id) : folders();
    }
}
