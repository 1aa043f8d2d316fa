package org.yibao.simulation.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.yibao.facts.Fact;
import org.yibao.facts.Scale;
import org.yibao.facts.Source;
import org.yibao.facts.Unsaid;

/**
 * The column of a fact that callers say: what its cells hold, how they are read and written, and what must hold of them.
 *
 * @param fact the fact
 */
record SaidColumn(Fact fact) {
    static List<SaidColumn> of(List<Fact> facts) {
        return facts.stream().map(SaidColumn::new).toList();
    }

    /** Columns on their way into the database, those of what is said last. */
    static List<WrittenColumn> written(List<Fact> said, WrittenColumn... others) {
        List<WrittenColumn> columns = new ArrayList<>(List.of(others));
        of(said).forEach(column -> columns.add(WrittenColumn.whole(column.name(), Byte.SIZE)));
        return List.copyOf(columns);
    }

    /** Name in a file: that of the fact, in lower case with underscores. */
    String name() {
        return fact.name().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }

    private Unsaid unsaid() {
        return ((Source.Caller) fact.source()).unsaid();
    }

    private boolean yesOrNo() {
        return fact.scale().kind() == Scale.Kind.YES_OR_NO;
    }

    FileColumn declared() {
        return new FileColumn(name(), yesOrNo() ? FileColumnKind.YES_NO : FileColumnKind.CODE, !unsaid().accepted());
    }

    /** SQL of its point in a file, as a column of the view of rows. */
    String read(ColumnSql sql) {
        String value =
                yesOrNo() ? sql.yesNo(name()) : sql.code(name(), fact.scale().codes());
        return value + " AS " + name();
    }

    /** What must not be true of its cell. */
    RowCheck check() {
        String wrong = name() + " IS NULL";
        return new RowCheck(
                name(), unsaid().accepted() ? "raw_%s IS NOT NULL AND %s".formatted(name(), wrong) : wrong, expected());
    }

    private String expected() {
        return yesOrNo()
                ? "应为 true 或 false"
                : fact.scale().codes().stream().map(Enum::name).collect(Collectors.joining("、", "应为下列之一：", ""));
    }

    /** SQL of its point in a batch. */
    String batched() {
        String said = "CAST(%s AS TINYINT)".formatted(name());
        return (unsaid().accepted() ? "COALESCE(%s, CAST(%d AS TINYINT))".formatted(said, unsaid().point()) : said)
                + " AS " + name();
    }

    /** SQL of its cell in a file that is written. */
    String written() {
        if (yesOrNo()) {
            return "%s = 1 AS %s".formatted(name(), name());
        }
        List<Enum<?>> codes = fact.scale().codes();
        return IntStream.range(0, codes.size())
                .mapToObj(code ->
                        "WHEN %d THEN '%s'".formatted(code, codes.get(code).name()))
                .collect(Collectors.joining(" ", "CASE " + name() + " ", " END AS " + name()));
    }
}
