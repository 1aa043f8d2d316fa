package org.yibao.simulation.version;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.yibao.rulebook.ContentHash;
import org.yibao.rulebook.Rulebook;
import org.yibao.rulebook.Rulebooks;

/**
 * Everything that decides on one side of a simulation.
 *
 * @param year      policy year
 * @param rulebooks the rulebooks
 * @param workbooks files of their workbooks by path, as edited
 * @param demo      whether demonstration parameters (示例) are used where there are no others
 */
public record Version(int year, Rulebooks rulebooks, SortedMap<String, byte[]> workbooks, boolean demo) {
    public Version {
        workbooks = Collections.unmodifiableSortedMap(new TreeMap<>(workbooks));
    }

    /** Hash of all that decides, 64 hexadecimal digits: the year, and every rulebook's version. */
    public String hash() {
        ContentHash hash = new ContentHash().add("year", Integer.toString(year));
        for (Rulebook rulebook : rulebooks.all()) {
            hash.add(rulebook.jurisdiction().id(), rulebook.version());
        }
        return hash.hex();
    }
}
