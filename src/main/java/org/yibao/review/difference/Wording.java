package org.yibao.review.difference;

import java.time.LocalDate;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yibao.codes.Basis;
import org.yibao.facts.Extent;
import org.yibao.facts.Fact;
import org.yibao.facts.Facts;
import org.yibao.facts.Range;
import org.yibao.facts.Source;

/** Tells what a line covers of one fact. */
final class Wording {
    private static final Extent ANY_BASIS =
            Extent.where(Facts.BASIS.scale().all(), basis -> basis != Basis.NONE.ordinal());
    private static final Extent YES = Extent.of(1);

    private Wording() {}

    /** Whether a fact makes no condition: all of it, or for enrolment everyone who may enrol. */
    static boolean goesWithoutSaying(Fact fact, Extent extent) {
        return extent.covers(Extent.of(fact.scale().all()))
                || (fact == Facts.BASIS && extent.equals(ANY_BASIS))
                || (fact.source() instanceof Source.Permit && extent.equals(YES));
    }

    static String text(Fact fact, Extent extent) {
        return switch (fact.scale().kind()) {
            case YEAR -> ranges(extent, range -> between(range.from() + "", range.to() + "", "至")) + "年度";
            case YES_OR_NO -> (extent.contains(1) ? "" : "非") + fact.label();
            case AGE -> ages(fact, extent);
            case DAY -> fact.label() + ranges(extent, range -> days(fact, range));
            case ORDER -> ranges(extent, range -> admissions(fact, range));
            case CHOICE -> choices(fact, extent);
            case AMOUNT -> throw new IllegalArgumentException("No fact is an amount.");
        };
    }

    private static String ranges(Extent extent, Function<Range, String> text) {
        return extent.ranges().stream().map(text).collect(Collectors.joining("、"));
    }

    private static String between(String from, String to, String word) {
        return from.equals(to) ? from : from + word + to;
    }

    private static String ages(Fact fact, Extent extent) {
        long oldest = fact.scale().all().to();
        String range = ranges(
                extent,
                ages -> ages.to() == oldest
                        ? ages.from() + "周岁及以上"
                        : between(ages.from() + "", ages.to() + "", "至") + "周岁");
        return range + fact.label().substring("年龄".length());
    }

    private static String days(Fact fact, Range range) {
        Range all = fact.scale().all();
        if (range.from() == range.to()) {
            return LocalDate.ofEpochDay(range.from()).toString();
        }
        String from = range.from() == all.from() ? "" : LocalDate.ofEpochDay(range.from()) + "起";
        String to = range.to() == all.to() ? "" : "至" + LocalDate.ofEpochDay(range.to());
        return from + to;
    }

    private static String admissions(Fact fact, Range range) {
        if (range.to() == fact.scale().all().to()) {
            return "第" + Numerals.of(range.from()) + "次及以后住院";
        }
        String first = range.from() == 1 ? "首次" : "第" + Numerals.of(range.from()) + "次";
        return range.from() == range.to() ? first + "住院" : first + "至第" + Numerals.of(range.to()) + "次住院";
    }

    private static String choices(Fact fact, Extent extent) {
        Extent others = Extent.of(fact.scale().all()).without(extent);
        return others.size() == 1 && extent.size() > 2
                ? "除" + labels(fact, others) + "外的" + fact.label()
                : labels(fact, extent);
    }

    private static String labels(Fact fact, Extent extent) {
        return extent.points()
                .mapToObj(point -> fact.scale().labels().get((int) point))
                .collect(Collectors.joining("、"));
    }
}
