package org.yibao.peers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What one person pays in, with the answer that a loop over the rows found.
 *
 * @param region  place of enrolment, a division code
 * @param year    policy year
 * @param student whether the person is a student
 * @param age     completed years
 * @param amount  the answer, yuan a year
 */
public record Question(String region, int year, boolean student, int age, int amount) {
    /** Reads a file of questions, a line each. */
    public static List<Question> read(Path file) {
        try {
            return Files.readAllLines(file).stream().map(Question::parse).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Question parse(String line) {
        String[] cells = line.split(",");
        return new Question(
                cells[0],
                Integer.parseInt(cells[1]),
                Boolean.parseBoolean(cells[2]),
                Integer.parseInt(cells[3]),
                Integer.parseInt(cells[4]));
    }

    String line() {
        return "%s,%d,%s,%d,%d".formatted(region, year, student, age, amount);
    }

    /** The same question with the answer of a table: its only row that applies. */
    Question answeredBy(List<Row> rows) {
        List<Row> applying = rows.stream().filter(row -> row.appliesTo(this)).toList();
        if (applying.size() != 1) {
            throw new IllegalStateException("%d rows for %s".formatted(applying.size(), this));
        }
        return new Question(region, year, student, age, applying.get(0).amount());
    }
}
