package org.yibao.facts;

import java.time.LocalDate;

/** Says in Chinese what a point of a fact is, such as 学生, 非低保对象, 当年9月1日19周岁 or 就诊日2020-08-01. */
public final class PointText {
    private PointText() {}

    public static String of(Fact fact, long point) {
        Source source = fact.source();
        return switch (fact.scale().kind()) {
            case CHOICE -> fact.scale().labels().get((int) point);
            case YES_OR_NO -> yesOrNo(fact, point == 1);
            case AGE -> (source instanceof Source.AgeOn age ? age.reference().label() : fact.label()) + point + "周岁";
            case YEAR -> point + "年度";
            case DAY -> fact.label() + LocalDate.ofEpochDay(point);
            case ORDER -> "当年第%d次住院".formatted(point);
            case AMOUNT -> throw new IllegalArgumentException("No fact is an amount; %s is.".formatted(fact.name()));
        };
    }

    private static String yesOrNo(Fact fact, boolean yes) {
        if (fact.source() instanceof Source.Permit) {
            return fact.label() + "：" + (yes ? "是" : "否");
        }
        String label = fact == Facts.STUDENT ? "学生" : fact.label();
        return yes ? label : "非" + label;
    }
}
