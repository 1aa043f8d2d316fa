package org.yibao.settlement;

/**
 * A bill, in fen. The national platform calls them medfee_sumamt, fulamt_ownpay_amt, overlmt_selfpay and preselfpay_amt.
 *
 * @param total     all of it
 * @param selfPaid  fully self-paid items
 * @param overLimit what exceeds price limits
 * @param paidFirst what the person pays first of partly covered items
 */
public record Fees(long total, long selfPaid, long overLimit, long paidFirst) {
    /** Highest total that is accepted: a thousand million yuan. */
    public static final long HIGHEST = 100_000_000_000L;

    public Fees {
        if (total < 0 || selfPaid < 0 || overLimit < 0 || paidFirst < 0) {
            throw new IllegalArgumentException("Fees are not negative.");
        }
        if (total > HIGHEST) {
            throw new IllegalArgumentException("A bill of %d fen is higher than %d.".formatted(total, HIGHEST));
        }
        if (selfPaid > total || overLimit > total || paidFirst > total || selfPaid + overLimit + paidFirst > total) {
            throw new IllegalArgumentException("The parts exceed the total of %d fen.".formatted(total));
        }
    }

    /** What is within the scope of policy (inscp_scp_amt). */
    public long inScope() {
        return total - selfPaid - overLimit - paidFirst;
    }
}
