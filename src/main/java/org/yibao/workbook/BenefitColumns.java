package org.yibao.workbook;

import java.util.List;
import org.yibao.facts.BenefitProfile;
import org.yibao.facts.CareDay;
import org.yibao.facts.CareKind;
import org.yibao.facts.DateBasis;
import org.yibao.facts.Division;
import org.yibao.facts.Facility;
import org.yibao.facts.HeldIdentity;
import org.yibao.facts.Identity;

/** Columns that benefit tables share. */
final class BenefitColumns {
    private BenefitColumns() {}

    private static final String ON_SERVICE_DAY = "basis == DateBasis.SERVICE, ";
    static final Column FROM =
            Column.condition("from", "生效日", ColumnKind.DATE, false, "CareDay", ON_SERVICE_DAY + "date >= $param");
    static final Column TO =
            Column.condition("to", "失效日（当日仍有效）", ColumnKind.DATE, false, "CareDay", ON_SERVICE_DAY + "date <= $param");
    static final Column FACILITY = Column.condition(
                    "facility", "医疗机构", ColumnKind.CHOICE, false, "BenefitProfile", "facility.label == \"$param\"")
            .of(Columns.labels(Facility.values()));
    static final Column KIND = Column.condition(
                    "kind", "就医类别", ColumnKind.CHOICE, true, "BenefitProfile", "kind.label == \"$param\"")
            .of(Columns.labels(CareKind.values()));
    static final Column IDENTITY = Column.condition(
                    "identity", "身份", ColumnKind.CHOICE, true, "HeldIdentity", "code.label == \"$param\"")
            .of(Columns.labels(Identity.values()));
    static final Column DEMO = yesOrNo("demo", "示例");
    static final List<Class<?>> FACTS = List.of(
            Division.class, CareDay.class, DateBasis.class, BenefitProfile.class, CareKind.class, HeldIdentity.class);
    static final String ONE_ROW = "同一地区同一时期只能有一行";

    static Column yesOrNo(String key, String label) {
        return Column.answer(key, label, ColumnKind.CHOICE, true).of(Columns.labels(YesNo.values()));
    }

    static Column money(String key, String label) {
        return Column.answer(key, label, ColumnKind.MONEY, false);
    }

    static Column ratio(String key, String label) {
        return Column.answer(key, label, ColumnKind.RATIO, false);
    }
}
