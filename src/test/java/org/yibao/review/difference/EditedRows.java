package org.yibao.review.difference;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.yibao.Rows;
import org.yibao.codes.Level;
import org.yibao.divisions.Division;
import org.yibao.money.Money;
import org.yibao.rulebook.Rulebook;
import org.yibao.rules.Row;
import org.yibao.rules.RowSource;
import org.yibao.workbook.Workbook;

/** Edits of rows as persons make them: figures, conditions, rows removed, rows added for other places. */
public final class EditedRows {
    private static final Set<String> LEFT_ALONE = Set.of("source", "clause", "region", "note", "demo");

    private final Rulebook rulebook;
    private final Random random;
    private final List<String> regions;
    private Set<String> favoured = Set.of();
    private int nextRow = 10_000;

    public EditedRows(Rulebook rulebook, Random random) {
        this.rulebook = rulebook;
        this.random = random;
        this.regions = rulebook.divisions().all().stream()
                .filter(division -> division.level().compareTo(Level.PROVINCE) >= 0)
                .map(Division::code)
                .filter(code ->
                        rulebook.divisions().contains(rulebook.jurisdiction().province(), code))
                .toList();
    }

    /** Edits these cells of a row rather than others, where it has them. */
    public EditedRows favouring(String... components) {
        favoured = Set.of(components);
        return this;
    }

    /** The rulebook with some rows edited. */
    public Rulebook edited(int edits) {
        List<List<Row>> rows = new ArrayList<>();
        rulebook.workbooks().forEach(workbook -> rows.add(new ArrayList<>(workbook.rows())));
        for (int edit = 0; edit < edits; edit++) {
            List<Row> sheet = rows.get(random.nextInt(rows.size()));
            if (sheet.isEmpty()) {
                continue;
            }
            int index = random.nextInt(sheet.size());
            switch (random.nextInt(5)) {
                case 0 -> sheet.remove(index);
                case 1 -> sheet.add(elsewhere(sheet.get(index)));
                default -> sheet.set(index, changed(sheet.get(index)));
            }
        }
        List<Workbook> workbooks = new ArrayList<>();
        for (int book = 0; book < rows.size(); book++) {
            Workbook workbook = rulebook.workbooks().get(book);
            workbooks.add(new Workbook(workbook.path(), workbook.sheets(), rows.get(book)));
        }
        return rulebook.with(workbooks);
    }

    private Row elsewhere(Row row) {
        RowSource place = row.source();
        Row moved = with(row, "region", regions.get(random.nextInt(regions.size())));
        return with(moved, "source", new RowSource(place.workbook(), place.sheet(), nextRow++, place.columns()));
    }

    private Row changed(Row row) {
        List<RecordComponent> components = Arrays.stream(row.getClass().getRecordComponents())
                .filter(component -> !LEFT_ALONE.contains(component.getName()))
                .toList();
        List<RecordComponent> first = components.stream()
                .filter(component -> favoured.contains(component.getName()))
                .toList();
        List<RecordComponent> chosen = first.isEmpty() ? components : first;
        RecordComponent component = chosen.get(random.nextInt(chosen.size()));
        return with(row, component.getName(), value(component));
    }

    private Object value(RecordComponent component) {
        Class<?> type = component.getType();
        String name = component.getName();
        if (type.isEnum()) {
            return type.getEnumConstants()[random.nextInt(type.getEnumConstants().length)];
        }
        if (type == Money.class) {
            return new Money(100L * random.nextInt(50_000));
        }
        if (type == LocalDate.class) {
            return name.equals("from")
                    ? LocalDate.of(2020, 1 + random.nextInt(6), 1)
                    : LocalDate.of(2020, 7 + random.nextInt(6), 20);
        }
        if (type == boolean.class || type == Boolean.class) {
            return random.nextBoolean();
        }
        return switch (name) {
            case "year" -> 2019 + random.nextInt(3);
            case "incomeYear" -> 2019;
            case "ageFrom" -> random.nextInt(30);
            case "ageTo" -> 30 + random.nextInt(60);
            case "priority" -> 1 + random.nextInt(9);
            default -> 100 * random.nextInt(100);
        };
    }

    /** The row with the conditions that its cells make then. */
    static Row with(Row row, String name, Object value) {
        return Rows.conditioned(replaced(row, name, value));
    }

    static Row replaced(Row row, String name, Object value) {
        try {
            RecordComponent[] components = row.getClass().getRecordComponents();
            Object[] values = new Object[components.length];
            Class<?>[] types = new Class<?>[components.length];
            for (int index = 0; index < components.length; index++) {
                types[index] = components[index].getType();
                values[index] = components[index].getName().equals(name)
                        ? value
                        : components[index].getAccessor().invoke(row);
            }
            return (Row) row.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
