package org.yibao.review.coverage;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongPredicate;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.yibao.facts.Scale;
import org.yibao.money.Money;
import org.yibao.rules.Row;
import org.yibao.rules.benefit.BenefitRow;
import org.yibao.rules.funding.FundingRow;
import org.yibao.tables.TableTemplate;

/**
 * The questions that are put to a table: everything at which some cell of its rows could make a difference, and what stands beside it. Read
 * from the cells themselves, not from the axes that the report walks: of those it takes their order and what they are measured in.
 */
final class EveryQuestion {
    private static final int OLDEST = 130;
    private static final long LAST_DAY = LocalDate.of(2101, 12, 31).toEpochDay();

    private final List<? extends Row> rows;
    private final Set<Integer> policyYears = new TreeSet<>();
    private final long firstDay;
    private final long lastDay;

    /** @param all the rows of all tables: their years and days are what is spoken of */
    EveryQuestion(List<? extends Row> rows, List<Row> all) {
        this.rows = rows;
        Set<Integer> named = new TreeSet<>();
        for (Row row : all) {
            if (row instanceof FundingRow funding) {
                policyYears.add(funding.year());
            } else if (row instanceof BenefitRow benefit) {
                Stream.of(benefit.from(), benefit.to())
                        .filter(Objects::nonNull)
                        .forEach(day -> named.add(day.getYear()));
            }
        }
        named.addAll(policyYears);
        firstDay = LocalDate.of(named.stream().min(Integer::compare).orElseThrow(), 1, 1)
                .toEpochDay();
        lastDay = LocalDate.of(named.stream().max(Integer::compare).orElseThrow(), 12, 31)
                .toEpochDay();
    }

    List<long[]> of(TableTemplate<?> table) {
        List<long[]> questions = new ArrayList<>();
        questions.add(new long[0]);
        for (int axis = 0; axis < table.reach().axes().size(); axis++) {
            Scale scale = table.reach().axes().get(axis).scale();
            questions = longer(questions, points(scale, axis));
            if (scale.kind() == Scale.Kind.AGE || scale.kind() == Scale.Kind.DAY) {
                questions.removeIf(point -> !possible(table, point));
            }
        }
        return questions;
    }

    private Set<Long> points(Scale scale, int axis) {
        return switch (scale.kind()) {
            case YEAR -> beside(policyYears.stream().map(Integer::longValue), year -> policyYears.contains((int) year));
            case DAY -> {
                long last = axis == 0 ? lastDay : LAST_DAY;
                Stream<Long> days =
                        Stream.concat(cells(LocalDate.class).map(LocalDate::toEpochDay), Stream.of(firstDay, last));
                yield beside(days, day -> firstDay <= day && day <= last);
            }
            case AGE ->
                beside(
                        Stream.concat(cells(Integer.class).map(Integer::longValue), Stream.of(0L, (long) OLDEST)),
                        age -> 0 <= age && age <= OLDEST);
            case AMOUNT ->
                beside(
                        Stream.concat(
                                cells(Money.class).map(Money::fen),
                                Stream.of(1L, scale.all().to() - 1)),
                        amount -> amount >= 1);
            default -> {
                Set<Long> all = new TreeSet<>();
                LongStream.rangeClosed(scale.all().from(), scale.all().to()).forEach(all::add);
                yield all;
            }
        };
    }

    /** What stands in the cells of a type. */
    private <T> Stream<T> cells(Class<T> type) {
        return rows.stream()
                .flatMap(row -> Stream.of(row.getClass().getRecordComponents())
                        .filter(component -> component.getType() == type)
                        .map(component -> type.cast(cell(row, component))))
                .filter(Objects::nonNull);
    }

    private static Object cell(Row row, RecordComponent component) {
        try {
            return component.getAccessor().invoke(row);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Points, and those on both sides of them, as far as they are asked about. */
    private static Set<Long> beside(Stream<Long> points, LongPredicate asked) {
        return points.flatMap(point -> Stream.of(point - 1, point, point + 1))
                .filter(asked::test)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<long[]> longer(List<long[]> questions, Set<Long> points) {
        List<long[]> longer = new ArrayList<>();
        for (long[] question : questions) {
            for (long point : points) {
                longer.add(LongStream.concat(LongStream.of(question), LongStream.of(point))
                        .toArray());
            }
        }
        return longer;
    }

    /** Whether a person or visit can be so, as far as the point goes. */
    private static boolean possible(TableTemplate<?> table, long... point) {
        if (table.name().equals("个人缴费标准")) {
            boolean september = point.length < 4 || point[3] - point[2] == 0 || point[3] - point[2] == 1;
            return september && (point.length < 5 || Math.abs(point[4] - point[2]) <= 1);
        }
        return !table.name().equals("起付标准调整")
                || point.length < 2
                || (point[0] <= point[1] && (point.length < 3 || point[1] <= point[2]));
    }
}
