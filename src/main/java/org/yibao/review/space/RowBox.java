package org.yibao.review.space;

import java.util.LinkedHashMap;
import java.util.Map;
import org.yibao.facts.Extent;
import org.yibao.facts.Fact;
import org.yibao.facts.Facts;
import org.yibao.rules.Row;
import org.yibao.rules.funding.FundingRow;

/** What a row covers of every fact that it names; the place is left out, which its region gives. */
public final class RowBox {
    private RowBox() {}

    public static Map<Fact, Extent> of(Row row) {
        Map<Fact, Extent> box = new LinkedHashMap<>();
        if (row instanceof FundingRow funding) {
            box.put(Facts.YEAR, Extent.of(funding.year()));
        }
        box.putAll(row.conditions().extents());
        return box;
    }
}
