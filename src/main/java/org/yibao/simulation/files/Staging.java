package org.yibao.simulation.files;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Sorts what is wrong from what is right: bad rows into the table {@code bad} and a report, good rows in the order of persons into files of
 * their own. Of rows with the same id the first good one in the file counts.
 */
final class Staging {
    private static final String NO_PERSON = "persons 文件中没有这个人";
    private static final String BAD_PERSON = "此人在 persons 文件中的行有误，未采用";
    private static final String BEFORE_BIRTH = "就诊日早于出生日期";
    private static final String REPEATED = "编号重复，只采用先出现的一行";
    private static final String CELLS = "这一行的列数、引号或编码不对";
    private static final int SHOWN = 5;

    private final Duck duck;
    private final Rows persons;
    private final Rows visits;
    private final Path folder;

    Staging(Duck duck, Rows persons, Rows visits, Path folder) {
        this.duck = duck;
        this.persons = persons;
        this.visits = visits;
        this.folder = folder;
    }

    Path stagedPersons() {
        return folder.resolve("persons-staged.parquet");
    }

    Path stagedVisits() {
        return folder.resolve("visits-staged.parquet");
    }

    Path report() {
        return folder.resolve("bad-rows.csv");
    }

    /** Finds the bad rows. */
    BadRows findBadRows(List<String> rejected) {
        duck.execute("CREATE TABLE bad (file VARCHAR, line BIGINT, cell VARCHAR, value VARCHAR, reason VARCHAR)");
        for (String title : rejected) {
            duck.execute("INSERT INTO bad SELECT '%s', line, NULL, value, '%s' FROM %s_rejects"
                    .formatted(title, CELLS, title));
        }
        for (Rows rows : List.of(persons, visits)) {
            insertFaults(rows);
        }
        keepFirst(persons, "person");
        keepFirst(visits, "visit");
        duck.execute("""
                CREATE TABLE numbered AS SELECT person, line, row_number() OVER (ORDER BY person) AS number, birth_date
                FROM kept_persons
                """);
        insertLostVisits();
        return summary();
    }

    private void insertFaults(Rows rows) {
        StringBuilder checks = new StringBuilder();
        for (int number = 0; number < rows.checks().size(); number++) {
            RowCheck check = rows.checks().get(number);
            checks.append(number == 0 ? "" : ", ")
                    .append("(%d, %s, %s)".formatted(number + 1, Duck.text(check.column()), Duck.text(check.reason())));
        }
        duck.execute("""
                INSERT INTO bad SELECT '%s', line, checks.cell, %s, checks.reason FROM %s_rows
                JOIN (VALUES %s) AS checks(number, cell, reason) ON checks.number = fault WHERE fault > 0
                """.formatted(rows.title(), rows.faultyCell(), rows.title(), checks));
    }

    private void keepFirst(Rows rows, String id) {
        boolean ofPersons = id.equals("person");
        String further = ofPersons ? "arg_min(birth_date, line) AS birth_date" : "count(*) AS times";
        duck.execute("CREATE TABLE kept_%s AS SELECT %s, min(line) AS line, %s FROM %s_rows WHERE fault = 0 GROUP BY %s"
                .formatted(rows.title(), id, further, rows.title(), id));
        duck.execute("""
                INSERT INTO bad SELECT '%s', line, '%s', raw_%s, '%s' FROM %s_rows
                WHERE fault = 0 AND line NOT IN (SELECT line FROM kept_%s)
                """.formatted(rows.title(), id, id, REPEATED, rows.title(), rows.title()));
    }

    /** Visits whose person is missing, wrong, or not born yet. */
    private void insertLostVisits() {
        duck.execute("""
                CREATE VIEW joined_visits AS SELECT visits_rows.*, numbered.number, numbered.birth_date FROM visits_rows
                JOIN kept_visits ON kept_visits.line = visits_rows.line
                LEFT JOIN numbered ON numbered.person = visits_rows.person
                WHERE fault = 0
                """);
        duck.execute("""
                INSERT INTO bad SELECT 'visits', line, 'person', raw_person,
                    CASE WHEN wrong.person IS NULL THEN '%s' ELSE '%s' END
                FROM joined_visits
                LEFT JOIN (SELECT DISTINCT person FROM persons_rows WHERE fault > 0) AS wrong ON wrong.person = joined_visits.person
                WHERE number IS NULL
                """.formatted(NO_PERSON, BAD_PERSON));
        duck.execute(
                "INSERT INTO bad SELECT 'visits', line, 'date', raw_date, '%s' FROM joined_visits WHERE date < birth_date"
                        .formatted(BEFORE_BIRTH));
    }

    private BadRows summary() {
        long badPersons = duck.number("SELECT count(*) FROM bad WHERE file = 'persons'");
        long badVisits = duck.number("SELECT count(*) FROM bad WHERE file = 'visits'");
        if (badPersons + badVisits == 0) {
            return BadRows.NONE;
        }
        Map<String, Long> byReason = new LinkedHashMap<>();
        duck.rows("""
                        SELECT file || COALESCE('.' || cell, '') || '：' || reason AS what, count(*) AS times FROM bad
                        GROUP BY what ORDER BY times DESC, what
                        """).forEach(row -> byReason.put(row.get(0), Long.valueOf(row.get(1))));
        List<String> first = duck
                .rows("SELECT file, line, cell, value, reason FROM bad ORDER BY file, line, reason LIMIT " + SHOWN)
                .stream()
                .map(Staging::told)
                .toList();
        duck.execute("""
                COPY (SELECT file, line, cell AS "column", value, reason FROM bad ORDER BY file, line, reason LIMIT %d)
                TO %s (FORMAT csv, HEADER)
                """.formatted(BadRows.LISTED, Duck.text(report().toString())));
        return new BadRows(badPersons, badVisits, byReason, first, report());
    }

    private static String told(List<String> row) {
        String value = row.get(3) == null ? "" : "“" + row.get(3) + "”";
        return "%s 第 %s 行%s%s：%s"
                .formatted(row.get(0), row.get(1), row.get(2) == null ? "" : "，列 " + row.get(2), value, row.get(4));
    }

    /** Writes the good rows, sorted. */
    void writeGoodRows() {
        duck.execute(
                """
                COPY (SELECT %s FROM (SELECT persons_rows.* REPLACE (numbered.number AS person) FROM persons_rows
                    JOIN numbered ON numbered.line = persons_rows.line WHERE fault = 0) ORDER BY 1)
                TO %s (FORMAT parquet)
                """.formatted(persons.batchColumns(), Duck.text(stagedPersons().toString())));
        duck.execute(
                """
                COPY (SELECT %s FROM (SELECT * REPLACE (number AS person) FROM joined_visits
                    WHERE number IS NOT NULL AND date >= birth_date) ORDER BY person, settled, date, visit)
                TO %s (FORMAT parquet)
                """.formatted(visits.batchColumns(), Duck.text(stagedVisits().toString())));
        for (String table : List.of("kept_persons", "kept_visits", "numbered", "bad")) {
            duck.execute("DELETE FROM " + table);
        }
    }
}
