package org.yibao.benchmarks.simulation;

/** A person's year under one policy, the demonstration parameters being constants and the clauses branches. Amounts in fen. */
final class HandWrittenYear {
    private static final long ANNUAL_CAP = 15_000_000;
    private static final long TWO_DISEASES_CAP = 40_000;
    private static final long CHRONIC_CAP = 500_000;
    private static final long CHRONIC_DEDUCTIBLE = 50_000;
    private static final long SERIOUS_CAP = 30_000_000;
    private static final long ASSISTANCE_CAP = 3_000_000;

    /** What the first stay in a hospital of level 2 is charged: all that the policies differ in. */
    private final long firstStayAtLevel2;

    long basic;
    long serious;
    long assistance;
    long person;
    private long chronicDeductible;
    private long twoDiseases;
    private long chronic;
    private long seriousBase;

    HandWrittenYear(long firstStayAtLevel2) {
        this.firstStayAtLevel2 = firstStayAtLevel2;
    }

    void start() {
        basic = 0;
        serious = 0;
        assistance = 0;
        person = 0;
        chronicDeductible = 0;
        twoDiseases = 0;
        chronic = 0;
        seriousBase = 0;
    }

    private long basicBefore;
    private long seriousBefore;
    private long assistanceBefore;
    private long personBefore;

    /** Notes what was paid until now. */
    void mark() {
        basicBefore = basic;
        seriousBefore = serious;
        assistanceBefore = assistance;
        personBefore = person;
    }

    /** Writes what was paid since. */
    void since(long[] paid, int start) {
        paid[start] = basic - basicBefore;
        paid[start + 1] = serious - seriousBefore;
        paid[start + 2] = assistance - assistanceBefore;
        paid[start + 3] = person - personBefore;
    }

    void outpatient(long total, long inScope, long deductible, int reduction, int identities) {
        long payable = inScope - Math.min(inScope, deductible);
        pay(total, inScope, percent(payable, 60 - reduction), identities);
    }

    void twoDiseases(long total, long inScope, int reduction, int identities) {
        long paid = pay(
                total, inScope, Math.min(percent(inScope, 50 - reduction), TWO_DISEASES_CAP - twoDiseases), identities);
        twoDiseases += paid;
    }

    void chronic(long total, long inScope, int reduction, int identities) {
        long deductible = Math.min(inScope, CHRONIC_DEDUCTIBLE - chronicDeductible);
        chronicDeductible += deductible;
        chronic += pay(
                total,
                inScope,
                Math.min(percent(inScope - deductible, 70 - reduction), CHRONIC_CAP - chronic),
                identities);
    }

    /** @param level 0 for township hospitals, else the level of the hospital */
    void stay(long total, long inScope, int level, int admission, int reduction, int identities) {
        long deductible = 20_000;
        int ratio = 85;
        if (level == 2) {
            deductible = admission == 1 ? firstStayAtLevel2 : 40_000;
            ratio = 75;
        } else if (level == 3) {
            deductible = 80_000;
            ratio = 65;
        }
        long payable = inScope - Math.min(inScope, deductible);
        long paid = Math.min(percent(payable, ratio - reduction), ANNUAL_CAP - basic);
        basic += paid;
        long left = inScope - paid;
        seriousBase += left;
        long more = Math.min(left, Math.max(0, seriousDue(identities) - serious));
        serious += more;
        left -= more;
        person += total - paid - more - assist(left, identities);
    }

    /** Serious-illness insurance has a lower deductible, five points more and no cap for the registered poor. */
    private long seriousDue(int identities) {
        boolean poor = (identities & HandWrittenIdentities.REGISTERED_POOR) != 0;
        long floor = poor ? 600_000 : 1_200_000;
        if (seriousBase <= floor) {
            return 0;
        }
        int points = poor ? 5 : 0;
        long due = (Math.min(seriousBase, 5_000_000) - floor) * (60 + points);
        if (seriousBase > 5_000_000) {
            due += (Math.min(seriousBase, 10_000_000) - 5_000_000) * (65 + points);
        }
        if (seriousBase > 10_000_000) {
            due += (seriousBase - 10_000_000) * (70 + points);
        }
        long rounded = (due + 50) / 100;
        return poor ? rounded : Math.min(SERIOUS_CAP, rounded);
    }

    private long pay(long total, long inScope, long due, int identities) {
        long paid = Math.min(due, ANNUAL_CAP - basic);
        basic += paid;
        person += total - paid - assist(inScope - paid, identities);
        return paid;
    }

    private long assist(long left, int identities) {
        if (identities == 0) {
            return 0;
        }
        int ratio = (identities & HandWrittenIdentities.EXTREMELY_POOR) != 0 ? 100 : 70;
        long paid = Math.min(percent(left, ratio), ASSISTANCE_CAP - assistance);
        assistance += paid;
        return paid;
    }

    private static long percent(long amount, int percent) {
        return (amount * percent + 50) / 100;
    }
}
