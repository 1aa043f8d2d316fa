package org.yibao.web.request;

import org.yibao.settlement.Visit;
import org.yibao.settlement.YearToDate;

/**
 * A question what a visit is paid, in our own terms.
 *
 * @param visit  the visit
 * @param before what the year has seen; {@code null} when it is not given
 */
public record VisitInYear(Visit visit, YearToDate before) {}
