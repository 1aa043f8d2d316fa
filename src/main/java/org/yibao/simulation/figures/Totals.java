package org.yibao.simulation.figures;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.yibao.money.Money;
import org.yibao.simulation.tally.Measures;
import org.yibao.simulation.tally.Payer;

/** A row of {@link Measures} of some persons. */
public final class Totals {
    private final long[] row;

    public Totals(long[] row) {
        this.row = row.clone();
    }

    /** One policy's measures of the row. */
    public final class Side {
        private final int policy;

        private Side(int policy) {
            this.policy = policy;
        }

        /** A measure of the policy, weighted. */
        public long get(int measure) {
            return row[measure + policy];
        }

        /** A measure that both policies share, weighted. */
        public long shared(int measure) {
            return row[measure];
        }

        /** What a payer pays, weighted. */
        public long paid(Payer payer) {
            return get(Measures.of(payer));
        }

        public long paid(Payer... payers) {
            return Arrays.stream(payers).mapToLong(this::paid).sum();
        }

        /** Subsidy, whoever pays it. */
        public long subsidy() {
            return paid(Payer.CENTRAL, Payer.PROVINCE, Payer.LOCAL, Payer.SUBSIDY_OPEN);
        }

        /** Contributions, whoever pays them. */
        public long contributions() {
            return paid(Payer.SUPPORT, Payer.CONTRIBUTION, Payer.CONTRIBUTION_OPEN);
        }

        /** Income of the fund. */
        public long income() {
            return subsidy() + contributions();
        }

        /** Expense of the fund. */
        public long expense() {
            return paid(Payer.BASIC_FUND, Payer.SERIOUS_ILLNESS_FUND);
        }

        /** What all three layers pay. */
        public long benefits() {
            return expense() + paid(Payer.ASSISTANCE);
        }

        /** What persons pay for sure. */
        public long burden() {
            return paid(Payer.CONTRIBUTION, Payer.PERSON);
        }
    }

    /** A measure that both policies share, weighted. */
    public long get(int measure) {
        return row[measure];
    }

    public Side baseline() {
        return new Side(0);
    }

    public Side candidate() {
        return new Side(Measures.POLICY);
    }

    public BigDecimal heads(int measure) {
        return Weighted.heads(row[measure]);
    }

    public Money amount(int measure) {
        return Weighted.amount(row[measure]);
    }

    public Compared compared(Indicator amount) {
        return (Compared) amount.under(this);
    }

    public Counted counted(int measure) {
        return Counted.of(
                Weighted.heads(baseline().get(measure)),
                Weighted.heads(candidate().get(measure)));
    }

    public Counted counted(Indicator heads) {
        return (Counted) heads.under(this);
    }

    public Shares shares(Indicator share) {
        return (Shares) share.under(this);
    }

    public List<PayerAmount> payers() {
        return Arrays.stream(Payer.values())
                .map(payer -> PayerAmount.of(
                        payer,
                        Weighted.amount(baseline().paid(payer)),
                        Weighted.amount(candidate().paid(payer))))
                .toList();
    }

    public Group group(String key, String label) {
        return new Group(
                key,
                label,
                heads(Measures.PERSONS),
                heads(Measures.VISITS),
                amount(Measures.FEES),
                amount(Measures.IN_SCOPE),
                payers(),
                heads(Measures.WINNERS),
                amount(Measures.GAIN),
                heads(Measures.LOSERS),
                amount(Measures.LOSS),
                compared(Indicator.IDENTITY_BURDEN),
                counted(Indicator.CATASTROPHIC),
                shares(Indicator.STAYS_SHARE));
    }
}
