package org.yibao.review.coverage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.yibao.facts.Range;
import org.yibao.facts.Scale;
import org.yibao.money.Money;
import org.yibao.review.space.EnrolmentPlaces;
import org.yibao.tables.Axis;

/** Says a cell in Chinese: place first, then each fact that is not left open. */
final class GapConditions {
    private final EnrolmentPlaces places;
    private final List<? extends Axis<?>> axes;
    private final List<List<Range>> domain;

    /** @param domain what is asked anywhere: a part that holds all of it is not told */
    GapConditions(EnrolmentPlaces places, List<? extends Axis<?>> axes, List<List<Range>> domain) {
        this.places = places;
        this.axes = axes;
        this.domain = domain;
    }

    List<GapCondition> of(Cell cell) {
        List<GapCondition> conditions = new ArrayList<>();
        Range years = AskedBox.years(axes.get(0).scale(), cell.parts().get(0));
        BitSet counted = places.inForce((int) years.from(), (int) years.to());
        BitSet missing = (BitSet) counted.clone();
        missing.andNot(cell.places());
        if (!missing.isEmpty()) {
            conditions.add(new GapCondition("地区", places.names(cell.places(), counted)));
        }
        for (int index = 0; index < domain.size(); index++) {
            Axis<?> axis = axes.get(index);
            List<Range> part = cell.parts().get(index);
            List<Range> asked = domain.get(index);
            if (!holdsAll(part, asked) || isPartOfAList(axis, asked)) {
                conditions.add(new GapCondition(axis.label(), values(axis.scale(), part, asked)));
            }
        }
        return conditions;
    }

    /** Where only some of a list is ever asked about, all of it would say too much. */
    private static boolean isPartOfAList(Axis<?> axis, List<Range> asked) {
        return !axis.columns().isEmpty()
                && axis.scale().kind() == Scale.Kind.CHOICE
                && !asked.equals(List.of(axis.scale().all()));
    }

    private static boolean holdsAll(List<Range> part, List<Range> asked) {
        return asked.stream()
                .allMatch(all -> part.stream().anyMatch(range -> range.from() <= all.from() && all.to() <= range.to()));
    }

    private static List<String> values(Scale scale, List<Range> part, List<Range> asked) {
        long first = asked.get(0).from();
        long last = asked.get(asked.size() - 1).to();
        List<String> values = new ArrayList<>();
        for (Range range : part) {
            switch (scale.kind()) {
                case CHOICE, YES_OR_NO -> {
                    for (long point = range.from(); point <= range.to(); point++) {
                        values.add(scale.labels().get((int) point));
                    }
                }
                case YEAR -> values.add(between(range, range.from() + "年", range.to() + "年"));
                case AGE -> values.add(ages(range, last));
                case DAY -> values.add(days(range, first, last));
                case ORDER -> values.add(between(range, "第" + range.from() + "次", "第" + range.to() + "次"));
                case AMOUNT -> values.add(amounts(range, last));
            }
        }
        return values;
    }

    private static String between(Range range, String from, String to) {
        return range.from() == range.to() ? from : from + "至" + to;
    }

    private static String ages(Range range, long oldest) {
        return range.to() == oldest ? range.from() + "周岁及以上" : between(range, range.from() + "周岁", range.to() + "周岁");
    }

    private static String days(Range range, long first, long last) {
        LocalDate from = LocalDate.ofEpochDay(range.from());
        LocalDate to = LocalDate.ofEpochDay(range.to());
        if (range.to() == last) {
            return from + "起";
        }
        return range.from() == first ? "至" + to : between(range, from.toString(), to.toString());
    }

    private static String amounts(Range range, long highest) {
        String above = "超过" + new Money(range.from() - 1) + "元";
        return range.to() == highest ? above : above + "至" + new Money(range.to()) + "元";
    }
}
