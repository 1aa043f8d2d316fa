package org.yibao.rules.funding;

import org.yibao.facts.AgeReference;
import org.yibao.money.Money;
import org.yibao.rules.RowSource;

/**
 * A row of table 个人缴费标准: what a person pays in for one year. Source: JL-2020-15.2-1.
 *
 * @param source    where the row stands
 * @param clause    clause it rests on
 * @param region    division it is for
 * @param year      policy year
 * @param student   for pupils and students only, for others only, or {@code null} for both
 * @param reference day on which the age is counted (question Q5)
 * @param ageFrom   lowest age in completed years, included; {@code null} for no lowest
 * @param ageTo     highest age in completed years, included (question Q5); {@code null} for no highest
 * @param standard  the contribution; {@code null} until it is filled in
 * @param note      how to read it; may be {@code null}
 */
public record ContributionRow(
        RowSource source,
        String clause,
        String region,
        int year,
        Boolean student,
        AgeReference reference,
        Integer ageFrom,
        Integer ageTo,
        Money standard,
        String note)
        implements FundingRow {}
