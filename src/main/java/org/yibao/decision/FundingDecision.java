package org.yibao.decision;

import java.util.List;
import org.yibao.terms.Check;
import org.yibao.terms.FundingTerms;
import org.yibao.terms.Missing;

/**
 * Who pays what for one insured person in one policy year, and why.
 *
 * @param rulebook    rulebook that decided
 * @param year        policy year
 * @param region      place of enrolment
 * @param eligible    whether the person may enrol on the basis given
 * @param terms       the amounts; {@code null} when not eligible
 * @param reasons     findings that count, in the order they are told
 * @param checks      what higher levels expect, and whether it is met; changes no amount
 * @param missing     figures that nobody has filled in yet, with the cell to fill
 * @param explanation one Chinese paragraph to read to the person
 */
public record FundingDecision(
        RulebookName rulebook,
        int year,
        Place region,
        boolean eligible,
        FundingTerms terms,
        List<Reason> reasons,
        List<Check> checks,
        List<Missing> missing,
        String explanation) {}
