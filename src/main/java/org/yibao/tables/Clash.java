package org.yibao.tables;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import org.yibao.facts.Extent;
import org.yibao.facts.Fact;
import org.yibao.facts.Occurrence;
import org.yibao.facts.PointText;
import org.yibao.facts.Range;
import org.yibao.facts.Scale;
import org.yibao.rules.Row;

/**
 * Two rows of a table that can't stand side by side.
 *
 * @param left     one row
 * @param right    the other
 * @param both     what facts may be for both to apply, but for place and year
 * @param sameRank whether they are for different things of which one counts first, and have the same rank
 */
public record Clash(Row left, Row right, Map<Fact, Extent> both, boolean sameRank) {
    /** So many points of a fact are tried in search of a question; ages and orders have fewer that matter. */
    private static final int MOST_TRIED = 400;

    /**
     * Why they can't, with a question that meets both, in Chinese.
     *
     * @param names name of a place by its code
     */
    public String reason(UnaryOperator<String> names) {
        String rule = sameRank ? "两种身份的优先顺序相同，分不出先后" : "两行会同时适用";
        return rule + "，例如：" + example(names);
    }

    /** A question that meets both, as far as their conditions name it. */
    private String example(UnaryOperator<String> names) {
        List<String> parts = new ArrayList<>();
        parts.add(names.apply(left.region()));
        Integer year = TableTemplate.yearOf(left);
        if (year != null) {
            parts.add(year + "年度");
        }
        Map<Fact, Extent> box = new LinkedHashMap<>(both);
        both.forEach((fact, extent) -> {
            if (!extent.covers(Extent.of(fact.scale().all()))) {
                point(box, fact, extent).ifPresent(point -> {
                    box.put(fact, Extent.of(point));
                    parts.add(PointText.of(fact, point));
                });
            }
        });
        return String.join("、", parts);
    }

    private static OptionalLong point(Map<Fact, Extent> box, Fact fact, Extent extent) {
        return LongStream.concat(LongStream.of(first(fact, extent)), extent.points())
                .limit(MOST_TRIED)
                .filter(point -> {
                    Map<Fact, Extent> fixed = new LinkedHashMap<>(box);
                    fixed.put(fact, Extent.of(point));
                    return Occurrence.possible(fixed);
                })
                .findFirst();
    }

    /** The first point, or the last when the first is only where a scale of days begins. */
    private static long first(Fact fact, Extent extent) {
        Range all = fact.scale().all();
        boolean open = fact.scale().kind() == Scale.Kind.DAY && extent.first() == all.from();
        return open ? extent.last() : extent.first();
    }
}
