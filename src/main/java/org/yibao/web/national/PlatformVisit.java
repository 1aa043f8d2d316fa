package org.yibao.web.national;

import org.yibao.settlement.Visit;
import org.yibao.settlement.YearToDate;

/**
 * A message in our own terms.
 *
 * @param visit  the visit
 * @param before what the year has seen
 */
record PlatformVisit(Visit visit, YearToDate before) {}
