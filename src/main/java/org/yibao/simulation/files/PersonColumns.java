package org.yibao.simulation.files;

import static org.yibao.simulation.files.FileColumnKind.AMOUNT;
import static org.yibao.simulation.files.FileColumnKind.CODE;
import static org.yibao.simulation.files.FileColumnKind.DATE;
import static org.yibao.simulation.files.FileColumnKind.ID;
import static org.yibao.simulation.files.FileColumnKind.REGION;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.yibao.codes.Basis;
import org.yibao.simulation.population.Batch;

/** The columns of persons, what they default to, and what must hold of them: what a request must keep, too. */
final class PersonColumns {
    private static final List<SaidColumn> SAID = SaidColumn.of(Batch.OF_PERSONS);

    static final List<FileColumn> ALL = Stream.of(
                    Stream.of(
                            new FileColumn("person", ID, true),
                            new FileColumn("region", REGION, true),
                            new FileColumn("birth_date", DATE, true)),
                    SAID.stream().map(SaidColumn::declared),
                    Stream.of(
                            new FileColumn("permit_region", REGION, false),
                            new FileColumn("permit_from", DATE, false),
                            new FileColumn("permit_to", DATE, false),
                            new FileColumn("enrolled", DATE, false),
                            new FileColumn("identities", CODE, false),
                            new FileColumn("weight", AMOUNT, false)))
            .flatMap(columns -> columns)
            .toList();

    private static final int WEIGHT_DECIMALS = 4;

    /** What a person stands for at most: a thousand million. */
    private static final String MOST_WEIGHT = "10000000000000";

    /** What is said comes last. */
    private static final List<String> BATCH = Stream.concat(
                    Stream.of("person", "region_number", "birth_date", "permit", "enrolled", "holdings", "weight"),
                    SAID.stream().map(SaidColumn::batched))
            .toList();

    private PersonColumns() {}

    static Rows rows(SourceFile file, boolean wholeIds, int year) {
        return new Rows("persons", values(file, wholeIds, year), checks(year), BATCH);
    }

    /** What distinct residence permits are told by: the division is left out where it is that of enrolment. */
    private static String permitKey(ColumnSql sql) {
        String region = sql.text("permit_region");
        return "CASE WHEN %s IS NOT NULL OR %s IS NOT NULL OR %s IS NOT NULL THEN COALESCE(NULLIF(%s, %s), '') || '|' || COALESCE(CAST(%s AS VARCHAR), '') || '|' || COALESCE(CAST(%s AS VARCHAR), '') END"
                .formatted(
                        sql.raw("permit_region"),
                        sql.raw("permit_from"),
                        sql.raw("permit_to"),
                        region,
                        sql.text("region"),
                        sql.date("permit_from"),
                        sql.date("permit_to"));
    }

    /** SQL of the distinct permits. */
    static String permits(SourceFile file) {
        boolean any = file.has("permit_region") || file.has("permit_from") || file.has("permit_to");
        return "SELECT DISTINCT key FROM (SELECT %s AS key FROM %s) WHERE key IS NOT NULL"
                .formatted(any ? permitKey(new ColumnSql(file)) : "CAST(NULL AS VARCHAR)", file.relation());
    }

    /** SQL of the distinct texts of identities. */
    static String identities(SourceFile file) {
        return "SELECT DISTINCT text FROM (SELECT %s AS text FROM %s) WHERE text IS NOT NULL"
                .formatted(new ColumnSql(file).text("identities"), file.relation());
    }

    private static String values(SourceFile file, boolean wholeIds, int year) {
        ColumnSql sql = new ColumnSql(file);
        List<String> cells = new ArrayList<>(List.of("line"));
        ALL.forEach(column -> cells.add(sql.text(column.name()) + " AS raw_" + column.name()));
        cells.add(sql.id("person", wholeIds) + " AS person");
        cells.add(sql.text("region") + " AS region");
        cells.add(sql.date("birth_date") + " AS birth_date");
        cells.add(sql.raw("birth_date") + " IS NULL AS blank_birth_date");
        SAID.forEach(column -> cells.add(column.read(sql)));
        cells.add(sql.text("permit_region") + " AS permit_region");
        cells.add(sql.date("permit_from") + " AS permit_from");
        cells.add(sql.date("permit_to") + " AS permit_to");
        cells.add(permitKey(sql) + " AS permit_key");
        cells.add("CASE WHEN %s IS NULL THEN greatest(%s, DATE '%d-01-01') ELSE %s END AS enrolled"
                .formatted(sql.raw("enrolled"), sql.date("birth_date"), year, sql.date("enrolled")));
        cells.add(sql.text("identities") + " AS identities");
        cells.add("CASE WHEN %s IS NULL THEN 10000 ELSE %s END AS weight"
                .formatted(sql.raw("weight"), sql.amount("weight", WEIGHT_DECIMALS)));
        // no joins: they may hold back a few rows, and rows must come in the order of the file
        return """
                SELECT cells.*, %s AS region_number, %s AS enrols, COALESCE(%s + 1, 0) AS permit,
                    COALESCE(%s + 1, 0) AS holdings
                FROM (SELECT %s FROM %s) AS cells
                """.formatted(
                        Dictionaries.number("region", Dictionaries.REGIONS),
                        Dictionaries.number("region", Dictionaries.ENROLMENT) + " IS NOT NULL",
                        Dictionaries.number("permit_key", Dictionaries.PERMITS),
                        Dictionaries.number("identities", Dictionaries.IDENTITIES),
                        String.join(", ", cells),
                        file.relation());
    }

    private static List<RowCheck> checks(int year) {
        List<RowCheck> checks = new ArrayList<>(List.of(
                new RowCheck("person", "person IS NULL", "缺少人员编号"),
                new RowCheck("region", "raw_region IS NULL", "缺少参保地"),
                new RowCheck("region", "region_number IS NULL", "不认识的行政区划代码"),
                new RowCheck("region", "NOT enrols", "不能作参保地：是省级或更高一级，或该年度不是有效代码"),
                new RowCheck("birth_date", "blank_birth_date", "缺少出生日期"),
                new RowCheck(
                        "birth_date", "birth_date IS NULL OR birth_date < DATE '1800-01-01'", "不是日期，应为 YYYY-MM-DD"),
                new RowCheck("birth_date", "birth_date > DATE '%d-12-31'".formatted(year), "出生日期在参保年度之后")));
        SAID.forEach(column -> checks.add(column.check()));
        checks.addAll(List.of(
                new RowCheck(
                        "student", "basis = %d AND NOT student".formatted(Basis.STUDENT.ordinal()), "以学籍参保的人应是大中小学生"),
                new RowCheck(
                        "basis", "basis = %d AND origin > 0".formatted(Basis.HUKOU.ordinal()), "港澳台居民没有内地户籍，凭居住证或学籍参保"),
                new RowCheck(
                        "permit_from", "raw_permit_from IS NOT NULL AND permit_from IS NULL", "不是日期，应为 YYYY-MM-DD"),
                new RowCheck("permit_to", "raw_permit_to IS NOT NULL AND permit_to IS NULL", "不是日期，应为 YYYY-MM-DD"),
                new RowCheck("permit_to", "permit_to < permit_from", "居住证止期早于起期"),
                new RowCheck("permit_region", "permit_key IS NOT NULL AND permit = 0", "不认识的行政区划代码"),
                new RowCheck(
                        "permit_from",
                        "basis = %d AND permit_key IS NULL".formatted(Basis.RESIDENCE_PERMIT.ordinal()),
                        "以居住证参保须填 permit_region、permit_from、permit_to 至少一项"),
                new RowCheck("enrolled", "enrolled IS NULL", "不是日期，应为 YYYY-MM-DD"),
                new RowCheck(
                        "enrolled",
                        "enrolled < birth_date OR enrolled < DATE '%d-01-01' OR enrolled > DATE '%d-12-31'"
                                .formatted(year - 1, year),
                        "参保登记日应在上一年 1 月 1 日（且不早于出生）至参保年度末之间"),
                new RowCheck(
                        "identities",
                        "identities IS NOT NULL AND holdings = 0",
                        "应为以分号分隔、至多 20 项的 CODE 或 CODE@起/止，CODE 为身份代码"),
                new RowCheck(
                        "weight",
                        "weight IS NULL OR weight <= 0 OR weight > " + MOST_WEIGHT,
                        "应为大于 0、不大于 1000000000、最多四位小数的数")));
        return checks;
    }
}
