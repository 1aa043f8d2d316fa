package org.yibao.peers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A row of the table: what a person pays in.
 *
 * @param region  place of enrolment, a division code
 * @param year    policy year
 * @param student whether the person is a student
 * @param from    lowest age, itself included; {@code null} for any
 * @param to      highest age, itself included; {@code null} for any
 * @param amount  yuan a year
 */
public record Row(String region, int year, boolean student, Integer from, Integer to, int amount) {
    /** Reads a file of rows, a line each. */
    public static List<Row> read(Path file) {
        try {
            return Files.readAllLines(file).stream().map(Row::parse).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Row parse(String line) {
        String[] cells = line.split(",", -1);
        return new Row(
                cells[0],
                Integer.parseInt(cells[1]),
                Boolean.parseBoolean(cells[2]),
                age(cells[3]),
                age(cells[4]),
                Integer.parseInt(cells[5]));
    }

    private static Integer age(String cell) {
        return cell.isEmpty() ? null : Integer.valueOf(cell);
    }

    String line() {
        return String.join(
                ",",
                region,
                String.valueOf(year),
                String.valueOf(student),
                from == null ? "" : from.toString(),
                to == null ? "" : to.toString(),
                String.valueOf(amount));
    }

    Row withAmount(int other) {
        return new Row(region, year, student, from, to, other);
    }

    boolean appliesTo(Question question) {
        return region.equals(question.region())
                && year == question.year()
                && student == question.student()
                && (from == null || from <= question.age())
                && (to == null || question.age() <= to);
    }
}
