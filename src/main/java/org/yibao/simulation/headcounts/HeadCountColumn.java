package org.yibao.simulation.headcounts;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Columns of head-counts, by their English or Chinese name. */
enum HeadCountColumn {
    REGION("地区", true),
    AGE_FROM("年龄自", true),
    AGE_TO("年龄至", false),
    STUDENT("学生", true),
    IDENTITIES("身份", false),
    BASIS("参保依据", true),
    PERSONS("人数", true);

    private final String label;
    private final boolean required;

    HeadCountColumn(String label, boolean required) {
        this.label = label;
        this.required = required;
    }

    static Optional<HeadCountColumn> named(String header) {
        return Arrays.stream(values())
                .filter(column ->
                        column.label.equals(header) || column.english().equalsIgnoreCase(header))
                .findFirst();
    }

    String english() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Both names, such as {@code persons（人数）}. */
    String told() {
        return english() + "（" + label + "）";
    }

    boolean required() {
        return required;
    }
}
