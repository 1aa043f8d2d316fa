package org.yibao.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.yibao.Rows;
import org.yibao.anyrule.RandomRulebooks;
import org.yibao.facts.Conditions;
import org.yibao.review.difference.RandomEdits;
import org.yibao.rulebook.Rulebook;
import org.yibao.rulebook.Rulebooks;
import org.yibao.rules.Row;
import org.yibao.simulation.version.Version;
import org.yibao.tables.AddedColumn;
import org.yibao.tables.Column;
import org.yibao.tables.RowCells;
import org.yibao.workbook.Workbook;

/** Versions as people would edit them: some rows get a cell in a column that was added to their table, some get other figures, come or go. */
public final class RandomVersions {
    private RandomVersions() {}

    /** The rulebooks with a condition of an added column in some rows of Jilin. */
    public static Rulebooks narrowed(Rulebooks rulebooks, Random random, int oneRowIn) {
        return edited(rulebooks, jilin -> {
            List<Workbook> workbooks = new ArrayList<>();
            for (Workbook workbook : jilin.workbooks()) {
                List<Row> rows = workbook.rows().stream()
                        .map(row -> random.nextInt(oneRowIn) == 0 ? narrowed(row, random) : row)
                        .toList();
                workbooks.add(new Workbook(workbook.path(), workbook.sheets(), rows));
            }
            return jilin.with(workbooks);
        });
    }

    /** The rulebooks with a few rows of Jilin edited, added and removed. */
    public static Rulebooks edited(Rulebooks rulebooks, Random random) {
        return edited(rulebooks, jilin -> RandomEdits.of(jilin, random));
    }

    private static Rulebooks edited(Rulebooks rulebooks, UnaryOperator<Rulebook> edit) {
        Rulebook jilin = RandomRulebooks.jilin(rulebooks);
        Rulebook other = edit.apply(jilin);
        return new Rulebooks(
                rulebooks.divisions(),
                rulebooks.clauses(),
                rulebooks.all().stream()
                        .map(rulebook -> rulebook == jilin ? other : rulebook)
                        .toList());
    }

    public static Version version(int year, Rulebooks rulebooks) {
        return new Version(year, rulebooks, new TreeMap<>(), true);
    }

    private static Row narrowed(Row row, Random random) {
        List<AddedColumn> possible = RowCells.table(row).possible();
        AddedColumn added = possible.get(random.nextInt(possible.size()));
        Column column = added.columns().get(random.nextInt(added.columns().size()));
        Map<String, Object> cells = new LinkedHashMap<>(row.source().added());
        cells.put(column.key(), cell(column, random));
        return Rows.conditioned(RandomEdits.with(row, "source", row.source().with(Conditions.NONE, cells)));
    }

    private static Object cell(Column column, Random random) {
        return switch (column.kind()) {
            case CHOICE -> column.choices().get(random.nextInt(column.choices().size()));
            case AGE -> random.nextInt(90);
            case ORDER -> 1 + random.nextInt(4);
            case DATE -> LocalDate.of(2020, 1, 1).plusDays(random.nextInt(366));
            default -> throw new IllegalArgumentException("No condition holds %s.".formatted(column.kind()));
        };
    }
}
