package org.yibao.web.national;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yibao.codes.CareKind;
import org.yibao.settlement.Used;
import org.yibao.settlement.YearToDate;

/**
 * Reads what a person's year has seen from the platform's accumulators (cuminfo of transaction 5206).
 *
 * <p>Rows of another year or another insurance than residents' (390, with 392 for serious illness) are left aside. A code that ends in
 * {@code _BIZ} and a med_type is a part of the code without it: the part goes to the kind of care of that med_type, and what is left of
 * the whole goes where {@link Accumulator} says.
 */
final class YearReader {
    private static final Set<String> INSURANCES = Set.of(PlatformVisitReader.RESIDENTS, "392");
    private static final String PART = "_BIZ";
    private static final int MOST_ROWS = 1000;

    private final CodeTables tables;
    private final Wrongs wrongs;
    private final Set<String> read = new HashSet<>();
    private final Map<Accumulator, Long> wholes = new EnumMap<>(Accumulator.class);
    private final Map<Accumulator, Map<CareKind, Long>> parts = new EnumMap<>(Accumulator.class);

    YearReader(CodeTables tables, Wrongs wrongs) {
        this.tables = tables;
        this.wrongs = wrongs;
    }

    /**
     * @param year       calendar year of the service
     * @param settled    kind of care that is settled
     * @param admissions stays before this one
     */
    YearToDate read(List<Accumulation> rows, int year, CareKind settled, int admissions) {
        if (rows.size() > MOST_ROWS) {
            wrongs.add(PlatformVisitReader.DATA + "cuminfo", rows.size() + " 行", "不超过 %d 行".formatted(MOST_ROWS));
            return null;
        }
        for (int index = 0; index < rows.size(); index++) {
            String path = PlatformVisitReader.DATA + "cuminfo[%d]".formatted(index);
            if (rows.get(index) == null) {
                wrongs.add(path, null, "累计信息");
            } else {
                read(new Fields(wrongs, path + "."), rows.get(index), year);
            }
        }
        long inpatient = rest(Accumulator.INPATIENT_BASIC);
        long outpatient = rest(Accumulator.OUTPATIENT_BASIC);
        long deductible = rest(Accumulator.DEDUCTIBLE);
        return new YearToDate(
                year,
                used(CareKind.OUTPATIENT, outpatient, settled, deductible),
                0, // the platform doesn't tell village clinics apart
                used(CareKind.TWO_DISEASES, 0, settled, deductible),
                used(CareKind.CHRONIC, 0, settled, deductible),
                used(CareKind.INPATIENT, inpatient, settled, deductible),
                whole(Accumulator.SERIOUS_BASE),
                whole(Accumulator.SERIOUS_ILLNESS),
                whole(Accumulator.ASSISTANCE),
                admissions);
    }

    private void read(Fields fields, Accumulation row, int year) {
        if (Fields.absent(row.insurance())) {
            fields.wrong("insutype", null, "险种类型，例如 390");
        }
        if (row.year() == null) {
            fields.wrong("year", null, "年度，例如 2020");
        }
        if (row.year() == null || row.year() != year || !INSURANCES.contains(row.insurance())) {
            return;
        }
        int cut = row.type() == null ? -1 : row.type().indexOf(PART);
        String whole = cut < 0 ? row.type() : row.type().substring(0, cut);
        Accumulator accumulator = fields.code("cum_type_code", whole, tables.accumulators());
        if (accumulator == null || accumulator == Accumulator.NOT_READ) {
            return;
        }
        if (!read.add(row.type())) {
            fields.wrong("cum_type_code", row.type(), "一年内每个代码只有一行的全年累计");
            return;
        }
        long amount = fields.requiredAmount("cum", row.amount());
        if (cut < 0) {
            wholes.merge(accumulator, amount, Long::sum);
        } else if (accumulator.hasParts()) {
            CareKind kind = fields.code("cum_type_code", row.type().substring(cut + PART.length()), tables.careKinds());
            if (kind != null) {
                parts.computeIfAbsent(accumulator, first -> new EnumMap<>(CareKind.class))
                        .merge(kind, amount, Long::sum);
            }
        } else {
            fields.wrong("cum_type_code", row.type(), "%s（不分医疗类别）".formatted(whole));
        }
    }

    private long whole(Accumulator accumulator) {
        return wholes.getOrDefault(accumulator, 0L);
    }

    private long part(Accumulator accumulator, CareKind kind) {
        return parts.getOrDefault(accumulator, Map.of()).getOrDefault(kind, 0L);
    }

    /** What is left of a whole when its parts are taken away; nothing when only parts are given. */
    private long rest(Accumulator accumulator) {
        long sum = parts.getOrDefault(accumulator, Map.of()).values().stream()
                .mapToLong(Long::longValue)
                .sum();
        if (wholes.containsKey(accumulator) && whole(accumulator) < sum) {
            wrongs.add(
                    PlatformVisitReader.DATA + "cuminfo",
                    tables.accumulators().known(value -> value == accumulator),
                    "不小于它按医疗类别（_BIZ）各项之和的累计");
        }
        return Math.max(0, whole(accumulator) - sum);
    }

    private Used used(CareKind kind, long basic, CareKind settled, long deductible) {
        return new Used(
                part(Accumulator.DEDUCTIBLE, kind) + (kind == settled ? deductible : 0),
                part(Accumulator.INPATIENT_BASIC, kind) + part(Accumulator.OUTPATIENT_BASIC, kind) + basic);
    }
}
