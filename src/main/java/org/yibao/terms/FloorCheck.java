package org.yibao.terms;

import java.util.List;
import org.yibao.money.Money;
import org.yibao.rules.funding.FundingFloorRow;

/**
 * Compares a figure with a floor. The level is what counts; the increase over the year before is soft once the level is reached
 * (NAT-2020-24.2-1, JS-2020-77.1-2).
 */
final class FloorCheck {
    private FloorCheck() {}

    /**
     * @param floor    what is expected
     * @param standard figure of the year; {@code null} while missing
     * @param before   figure of the year before; {@code null} when not known
     */
    static List<Check> of(FundingFloorRow floor, Money standard, Money before) {
        Check level = level(floor, standard);
        return floor.increase() == null ? List.of(level) : List.of(level, increase(floor, standard, before, level));
    }

    private static Check level(FundingFloorRow floor, Money standard) {
        String expected = floor.sentence();
        String subject = floor.item().label() + "水平";
        if (standard == null) {
            return new Check(floor.clause(), subject, Outcome.UNDECIDED, expected + "，本地标准待填");
        }
        Outcome outcome = standard.compareTo(floor.floor()) >= 0
                ? Outcome.MET
                : floor.inPrinciple() ? Outcome.IN_PRINCIPLE : Outcome.NOT_MET;
        return new Check(floor.clause(), subject, outcome, "%s，本地%s元".formatted(expected, standard));
    }

    private static Check increase(FundingFloorRow floor, Money standard, Money before, Check level) {
        String expected = "%s比上年增加不低于%s元".formatted(floor.item().label(), floor.increase());
        String subject = floor.item().label() + "增幅";
        if (standard == null || before == null) {
            return new Check(floor.clause(), subject, Outcome.UNDECIDED, expected + "，缺本年或上年标准");
        }
        Money increase = standard.minus(before);
        String detail = "%s，本地由%s元到%s元，增加%s元".formatted(expected, before, standard, increase);
        if (increase.compareTo(floor.increase()) >= 0) {
            return new Check(floor.clause(), subject, Outcome.MET, detail);
        }
        return level.outcome() == Outcome.MET
                ? new Check(floor.clause(), subject, Outcome.IN_PRINCIPLE, detail + "；水平已达标，可根据实际合理确定")
                : new Check(floor.clause(), subject, level.outcome(), detail);
    }
}
