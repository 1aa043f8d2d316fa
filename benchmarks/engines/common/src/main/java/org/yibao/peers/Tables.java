package org.yibao.peers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Writes the tables and what is asked of them, the same for every engine: {@code 2000.csv} with the rows, {@code 2000-edited.csv} with one
 * amount changed, {@code 2000-questions.csv}, and {@code 2000-edit.csv} with the question whose answer the edit changes.
 *
 * <p>A county and year has eight rows: students, and seven bands of age. Questions are met by rows anywhere in the table, by none again
 * before all rows were, or two thousand; the first and the last row are among them.
 */
public final class Tables {
    private static final int YEAR = 2020;
    private static final int EARLIEST = 1990;
    private static final int LATEST = 2100;
    private static final int[] BANDS = {0, 7, 19, 41, 60, 70, 80};
    private static final int OLDEST = 99;
    private static final int QUESTIONS = 2_000;
    private static final int LEAST_AMOUNT = 300;
    private static final int AMOUNTS = 600;

    private final Random random = new Random(2020);
    private final List<String> counties;

    private Tables(List<String> counties) {
        this.counties = counties;
    }

    /** @param arguments the table of divisions, the folder to write to, and how many rows, any number of times */
    public static void main(String[] arguments) throws IOException {
        List<String> counties = Files.readAllLines(Path.of(arguments[0])).stream()
                .map(line -> line.split(",", -1))
                .filter(cells -> cells[0].startsWith("22") && cells[2].equals("COUNTY"))
                .filter(cells -> cells[4].isEmpty() && cells[5].isEmpty())
                .map(cells -> cells[0])
                .toList();
        for (String size : List.of(arguments).subList(2, arguments.length)) {
            new Tables(counties).write(Path.of(arguments[1]), Integer.parseInt(size));
        }
    }

    private void write(Path folder, int size) throws IOException {
        Files.createDirectories(folder);
        List<Row> rows = rows(size);
        List<Question> questions = questions(rows);
        int changed = size * 2 / 3;
        List<Row> edited = new ArrayList<>(rows);
        edited.set(changed, rows.get(changed).withAmount(rows.get(changed).amount() + 1));
        Files.write(folder.resolve(size + ".csv"), rows.stream().map(Row::line).toList());
        Files.write(
                folder.resolve(size + "-edited.csv"),
                edited.stream().map(Row::line).toList());
        Files.write(
                folder.resolve(size + "-questions.csv"),
                questions.stream()
                        .map(question -> question.answeredBy(rows).line())
                        .toList());
        Files.writeString(
                folder.resolve(size + "-edit.csv"),
                question(edited.get(changed)).answeredBy(edited).line());
    }

    private List<Row> rows(int size) {
        List<Row> rows = new ArrayList<>();
        for (int year : years()) {
            for (String county : counties) {
                rows.add(new Row(county, year, true, null, null, amount()));
                for (int band = 0; band < BANDS.length; band++) {
                    Integer to = band + 1 < BANDS.length ? BANDS[band + 1] - 1 : null;
                    rows.add(new Row(county, year, false, BANDS[band], to, amount()));
                }
                if (rows.size() >= size) {
                    return rows.subList(0, size);
                }
            }
        }
        throw new IllegalArgumentException("At most %d rows".formatted(rows.size()));
    }

    /** Back into the past, and then into years to come. */
    private static int[] years() {
        return IntStream.concat(
                        IntStream.rangeClosed(0, YEAR - EARLIEST).map(back -> YEAR - back),
                        IntStream.rangeClosed(YEAR + 1, LATEST))
                .toArray();
    }

    private int amount() {
        return LEAST_AMOUNT + random.nextInt(AMOUNTS);
    }

    /** As many at every size: rows are gone through again, in another order, by persons of other ages. */
    private List<Question> questions(List<Row> rows) {
        List<Row> asked = new ArrayList<>();
        while (asked.size() < QUESTIONS) {
            asked.addAll(someOf(rows));
        }
        return asked.subList(0, QUESTIONS).stream().map(this::question).toList();
    }

    private List<Row> someOf(List<Row> rows) {
        List<Row> between = new ArrayList<>(rows.subList(1, rows.size() - 1));
        Collections.shuffle(between, random);
        List<Row> some = new ArrayList<>(between.subList(0, Math.min(QUESTIONS, rows.size()) - 2));
        some.add(rows.get(0));
        some.add(rows.get(rows.size() - 1));
        Collections.shuffle(some, random);
        return some;
    }

    /** A question that a row answers. */
    private Question question(Row row) {
        int from = row.from() == null ? 0 : row.from();
        int to = row.to() == null ? OLDEST : row.to();
        return new Question(
                row.region(), row.year(), row.student(), from + random.nextInt(to - from + 1), row.amount());
    }
}
