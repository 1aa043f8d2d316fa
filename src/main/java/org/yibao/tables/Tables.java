package org.yibao.tables;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every table there is, by the name of its sheet. */
public final class Tables {
    public static final List<TableTemplate<?>> ALL = Stream.of(FundingTables.ALL, BenefitTables.ALL)
            .<TableTemplate<?>>flatMap(List::stream)
            .toList();

    private static final Map<String, TableTemplate<?>> BY_NAME =
            ALL.stream().collect(Collectors.toMap(TableTemplate::name, Function.identity()));

    private Tables() {}

    /** The table with a name; {@code null} when there is none. */
    public static TableTemplate<?> named(String name) {
        return BY_NAME.get(name);
    }
}
