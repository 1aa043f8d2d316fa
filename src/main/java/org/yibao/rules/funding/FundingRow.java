package org.yibao.rules.funding;

import org.yibao.facts.Period;
import org.yibao.rules.Row;

/** A row of a funding table: it is for one policy year. */
public interface FundingRow extends Row {
    /** The policy year, 1 January to 31 December. */
    int year();

    @Override
    default Period period() {
        return Period.ofYear(year());
    }
}
