package org.yibao.simulation.files;

import static org.yibao.simulation.files.FileColumnKind.AMOUNT;
import static org.yibao.simulation.files.FileColumnKind.CODE;
import static org.yibao.simulation.files.FileColumnKind.DATE;
import static org.yibao.simulation.files.FileColumnKind.ID;
import static org.yibao.simulation.files.FileColumnKind.REGION;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yibao.codes.CareKind;
import org.yibao.codes.DateBasis;
import org.yibao.codes.Disease;
import org.yibao.money.Money;
import org.yibao.settlement.Fees;
import org.yibao.simulation.population.Batch;

/** The columns of visits, what they default to, and what must hold of them: what a request must keep, too. */
final class VisitColumns {
    private static final List<SaidColumn> SAID = SaidColumn.of(Batch.OF_VISITS);

    static final List<FileColumn> ALL = Stream.of(
                    Stream.of(new FileColumn("visit", ID, true), new FileColumn("person", ID, true)),
                    SAID.stream().map(SaidColumn::declared),
                    Stream.of(
                            new FileColumn("place", REGION, false),
                            new FileColumn("diseases", CODE, false),
                            new FileColumn("date", DATE, true),
                            new FileColumn("discharged", DATE, false),
                            new FileColumn("settled", DATE, false),
                            new FileColumn("total", AMOUNT, true),
                            new FileColumn("self_paid", AMOUNT, false),
                            new FileColumn("over_limit", AMOUNT, false),
                            new FileColumn("paid_first", AMOUNT, false)))
            .flatMap(columns -> columns)
            .toList();

    private static final String DISEASES =
            Arrays.stream(Disease.values()).map(Enum::name).collect(Collectors.joining("、", "下列之一：", ""));
    private static final int FEN_DECIMALS = 2;
    private static final Map<DateBasis, String> DAYS = new EnumMap<>(
            Map.of(DateBasis.SERVICE, "date", DateBasis.DISCHARGE, "discharged", DateBasis.SETTLEMENT, "settled"));
    private static final List<String> PARTS = List.of("self_paid", "over_limit", "paid_first");

    /** What is said comes last. */
    private static final List<String> BATCH = Stream.concat(
                    Stream.of(
                            "person",
                            "COALESCE(place_number, -1) AS place_number",
                            "date",
                            "discharged",
                            "settled",
                            "total",
                            "total - self_paid - over_limit - paid_first AS in_scope",
                            "CAST(diseases AS TINYINT) AS diseases"),
                    SAID.stream().map(SaidColumn::batched))
            .toList();

    private VisitColumns() {}

    static Rows rows(SourceFile file, boolean wholePersons, boolean wholeVisits, int year) {
        return new Rows("visits", values(file, wholePersons, wholeVisits), checks(year), BATCH);
    }

    private static String values(SourceFile file, boolean wholePersons, boolean wholeVisits) {
        ColumnSql sql = new ColumnSql(file);
        Map<DateBasis, String> days = new EnumMap<>(DateBasis.class);
        DAYS.forEach((day, column) -> days.put(day, sql.date(column)));
        List<String> cells = new ArrayList<>(List.of("line"));
        ALL.forEach(column -> cells.add(sql.text(column.name()) + " AS raw_" + column.name()));
        cells.add(sql.id("visit", wholeVisits) + " AS visit");
        cells.add(sql.id("person", wholePersons) + " AS person");
        SAID.forEach(column -> cells.add(column.read(sql)));
        cells.add(sql.text("place") + " AS place");
        cells.add(diseases(sql.text("diseases")) + " AS diseases");
        DAYS.forEach((day, column) -> {
            String given = day.given().stream().map(days::get).collect(Collectors.joining(", "));
            cells.add("COALESCE(%s) AS %s".formatted(given, column));
            cells.add(sql.unreadable(column, days.get(day)) + " AS wrong_" + column);
        });
        cells.add(sql.amount("total", FEN_DECIMALS) + " AS total");
        PARTS.forEach(part -> {
            cells.add("COALESCE(%s, 0) AS %s".formatted(sql.amount(part, FEN_DECIMALS), part));
            cells.add(sql.unreadable(part, sql.amount(part, FEN_DECIMALS)) + " AS wrong_" + part);
        });
        return "SELECT cells.*, %s AS place_number FROM (SELECT %s FROM %s) AS cells"
                .formatted(
                        Dictionaries.number("place", Dictionaries.REGIONS), String.join(", ", cells), file.relation());
    }

    /** Bits of the diseases; most visits have none or one. No code is a part of another. */
    private static String diseases(String text) {
        List<Disease> all = List.of(Disease.values());
        String one = all.stream()
                .map(disease -> "WHEN %s = '%s' THEN %d".formatted(text, disease, 1 << disease.ordinal()))
                .collect(Collectors.joining(" "));
        String any = all.stream().map(Disease::name).collect(Collectors.joining("|", "(", ")"));
        String bits = all.stream()
                .map(disease -> "CASE WHEN contains(%s, '%s') THEN %d ELSE 0 END"
                        .formatted(text, disease, 1 << disease.ordinal()))
                .collect(Collectors.joining(" + "));
        return "CASE WHEN %s IS NULL THEN 0 %s WHEN regexp_full_match(%s, '%s( *; *%s)*') THEN %s END"
                .formatted(text, one, text, any, any, bits);
    }

    private static RowCheck needsDisease(CareKind kind) {
        int bits = kind.diseases().stream()
                .mapToInt(disease -> 1 << disease.ordinal())
                .sum();
        String names = kind.diseases().stream().map(Disease::name).collect(Collectors.joining(" 或 "));
        return new RowCheck(
                "diseases",
                "kind = %d AND diseases & %d = 0".formatted(kind.ordinal(), bits),
                "%s须有 %s".formatted(kind.label(), names));
    }

    private static List<RowCheck> checks(int year) {
        String highest = new Money(Fees.HIGHEST).toString();
        String amount = "应为 0 至 %s 之间、最多两位小数的金额（元）".formatted(highest);
        String noDate = "不是日期，应为 YYYY-MM-DD";
        List<RowCheck> checks = new ArrayList<>(List.of(
                new RowCheck("visit", "visit IS NULL", "缺少就医编号"), new RowCheck("person", "person IS NULL", "缺少人员编号")));
        SAID.forEach(column -> checks.add(column.check()));
        for (CareKind kind : CareKind.values()) {
            if (!kind.diseases().isEmpty()) {
                checks.add(needsDisease(kind));
            }
        }
        checks.addAll(List.of(
                new RowCheck("place", "place IS NOT NULL AND place_number IS NULL", "不认识的行政区划代码"),
                new RowCheck("diseases", "diseases IS NULL", "应为以分号分隔的" + DISEASES),
                new RowCheck("date", "date IS NULL", noDate),
                new RowCheck(
                        "date",
                        "date < DATE '%d-01-01' OR date > DATE '%d-12-31'".formatted(year, year),
                        "就诊日不在 %d 年".formatted(year)),
                new RowCheck("discharged", "wrong_discharged OR discharged > DATE '2200-12-31'", noDate),
                new RowCheck("settled", "wrong_settled OR settled > DATE '2200-12-31'", noDate),
                new RowCheck("discharged", "discharged < date", "出院日早于就诊日"),
                new RowCheck("settled", "settled < discharged", "结算日早于出院日"),
                new RowCheck("total", "total IS NULL OR total < 0 OR total > " + Fees.HIGHEST, amount)));
        PARTS.forEach(part -> checks.add(
                new RowCheck(part, "wrong_%s OR %s < 0 OR %s > %d".formatted(part, part, part, Fees.HIGHEST), amount)));
        checks.add(new RowCheck("total", "self_paid + over_limit + paid_first > total", "全自费、超限价、先行自付三项之和超过总费用"));
        return checks;
    }
}
