package org.yibao.benchmarks;

import org.yibao.codes.Facility;
import org.yibao.codes.Identity;
import org.yibao.settlement.Fees;
import org.yibao.settlement.Settled;
import org.yibao.settlement.Statement;
import org.yibao.settlement.Used;
import org.yibao.settlement.YearToDate;

/**
 * A stay settled as a programmer would write it who knows the demonstration parameters and will never change one: figures are constants,
 * clauses are branches. It makes nothing but the result.
 */
final class HandWrittenSettlement {
    private HandWrittenSettlement() {}

    static Settled settle(Facility facility, Identity identity, Fees fees, YearToDate before) {
        long inScope = fees.total() - fees.selfPaid() - fees.overLimit() - fees.paidFirst();
        boolean level3 = facility == Facility.LEVEL_3;
        boolean level2 = facility == Facility.LEVEL_2;
        long deductible = Math.min(inScope, level3 ? 80_000 : level2 ? 40_000 : 20_000);
        int percent = level3 ? 65 : level2 ? 75 : 85;
        long uncapped = ((inScope - deductible) * percent + 50) / 100;
        long basic = Math.min(uncapped, Math.max(0, 15_000_000 - before.basic()));
        long left = inScope - basic;

        long serious =
                Math.min(left, serious(identity == Identity.REGISTERED_POOR, before, before.seriousBase() + left));
        long counted = left;
        left -= serious;

        long assistance = 0;
        if (identity != null) {
            int share = identity == Identity.EXTREMELY_POOR ? 100 : 70;
            assistance =
                    Math.min(Math.min(left, (left * share + 50) / 100), Math.max(0, 3_000_000 - before.assistance()));
        }
        Statement statement = new Statement(
                fees.total(),
                inScope,
                deductible,
                uncapped,
                basic,
                counted,
                serious,
                assistance,
                fees.total() - basic - serious - assistance);
        Used stays = before.inpatient();
        YearToDate after = new YearToDate(
                before.year(),
                before.outpatient(),
                before.villageDeductible(),
                before.twoDiseases(),
                before.chronic(),
                new Used(stays.deductible() + deductible, stays.basic() + basic),
                before.seriousBase() + counted,
                before.seriousIllness() + serious,
                before.assistance() + assistance,
                before.admissions() + 1);
        return new Settled(statement, after);
    }

    private static long serious(boolean poor, YearToDate before, long base) {
        long floor = poor ? 600_000 : 1_200_000;
        int more = poor ? 5 : 0;
        long due = 0;
        if (base > floor) {
            due += (Math.min(base, 5_000_000) - floor) * (60 + more);
        }
        if (base > 5_000_000) {
            due += (Math.min(base, 10_000_000) - 5_000_000) * (65 + more);
        }
        if (base > 10_000_000) {
            due += (base - 10_000_000) * (70 + more);
        }
        long paid = (due + 50) / 100;
        return Math.max(0, (poor ? paid : Math.min(30_000_000, paid)) - before.seriousIllness());
    }
}
