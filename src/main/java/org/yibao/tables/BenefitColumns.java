package org.yibao.tables;

import java.util.List;
import org.yibao.codes.CareKind;
import org.yibao.codes.DateBasis;
import org.yibao.divisions.Division;
import org.yibao.facts.BenefitProfile;
import org.yibao.facts.CareDay;
import org.yibao.facts.Fact;
import org.yibao.facts.Facts;
import org.yibao.facts.HeldIdentity;
import org.yibao.facts.Subject;

/** Columns that benefit tables share. */
final class BenefitColumns {
    private BenefitColumns() {}

    private static final Fact SERVICE = Facts.of(DateBasis.SERVICE);
    static final Column FROM =
            Column.condition("from", "生效日", false, Asks.RangeEnd.of(Asks.RangeEnd.End.FROM, SERVICE, Subject.BENEFIT));
    static final Column TO = Column.condition(
            "to", "失效日（当日仍有效）", false, Asks.RangeEnd.of(Asks.RangeEnd.End.TO, SERVICE, Subject.BENEFIT));
    static final Column FACILITY =
            Column.condition("facility", "医疗机构", false, new Asks.OneOf(Facts.FACILITY, Subject.BENEFIT));
    static final Column KIND = Column.condition("kind", "就医类别", true, new Asks.OneOf(Facts.KIND, Subject.BENEFIT));
    static final Column IDENTITY = Column.condition("identity", "身份", true, new Asks.Holding());
    static final Column DEMO = yesOrNo(Columns.DEMO, "示例");
    static final List<Class<?>> FACTS = List.of(
            Division.class, CareDay.class, DateBasis.class, BenefitProfile.class, CareKind.class, HeldIdentity.class);

    static Column yesOrNo(String key, String label) {
        return Column.answer(key, label, ColumnKind.CHOICE, true);
    }

    static Column money(String key, String label) {
        return Column.answer(key, label, ColumnKind.MONEY, false);
    }

    static Column ratio(String key, String label) {
        return Column.answer(key, label, ColumnKind.RATIO, false);
    }
}
