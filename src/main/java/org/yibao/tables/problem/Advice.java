package org.yibao.tables.problem;

import java.util.List;

/**
 * What may help a person to correct a cell.
 *
 * @param remark what is wrong with it, or what was perhaps meant, in Chinese; {@code null} when there is nothing to say
 * @param fix    the text to put in; {@code null} when there is more than one, or none
 */
public record Advice(String remark, String fix) {
    public static final Advice NONE = new Advice(null, null);

    public static Advice of(List<String> remarks, String fix) {
        return new Advice(remarks.isEmpty() ? null : String.join("，", remarks), fix);
    }
}
