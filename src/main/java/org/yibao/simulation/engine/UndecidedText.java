package org.yibao.simulation.engine;

import org.yibao.decision.Undecidable;

/** Says in Chinese why a question has no answer. */
final class UndecidedText {
    private UndecidedText() {}

    static String of(Undecidable undecided) {
        if (undecided instanceof Undecidable.NoTermsInForce none) {
            return "%d 年没有有效标准，不沿用其他年度。".formatted(none.year());
        }
        if (undecided instanceof Undecidable.RegionOutsideRulebooks outside) {
            return "%s（%s）不在任何规则册的范围内。"
                    .formatted(outside.place().name(), outside.place().code());
        }
        if (undecided instanceof Undecidable.RegionTooWide wide) {
            return "%s（%s）不能作为参保地，应为市（州）或县（市、区）。"
                    .formatted(wide.division().name(), wide.division().code());
        }
        if (undecided instanceof Undecidable.RegionNotInForce gone) {
            return "区划代码 %s（%s）在 %d 年不使用。"
                    .formatted(gone.division().code(), gone.division().name(), gone.year());
        }
        if (undecided instanceof Undecidable.UnknownRegion unknown) {
            return "区划代码 %s 不存在。".formatted(unknown.code());
        }
        return undecided.getMessage();
    }
}
