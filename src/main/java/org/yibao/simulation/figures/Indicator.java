package org.yibao.simulation.figures;

import static org.yibao.simulation.figures.IndicatorEntry.in;
import static org.yibao.simulation.figures.IndicatorEntry.of;
import static org.yibao.simulation.figures.IndicatorPlace.FUNDS;
import static org.yibao.simulation.figures.IndicatorPlace.GROUPS;
import static org.yibao.simulation.figures.IndicatorPlace.IDENTITIES;
import static org.yibao.simulation.figures.IndicatorPlace.PAYERS;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToLongFunction;
import org.yibao.simulation.figures.Formula.Amount;
import org.yibao.simulation.figures.Formula.EachPayer;
import org.yibao.simulation.figures.Formula.Heads;
import org.yibao.simulation.figures.Formula.Less;
import org.yibao.simulation.figures.Formula.MonthsLeft;
import org.yibao.simulation.figures.Formula.PerHead;
import org.yibao.simulation.figures.Formula.Share;
import org.yibao.simulation.figures.Totals.Side;
import org.yibao.simulation.tally.Measures;
import org.yibao.simulation.tally.Payer;

/**
 * The catalogue of indicators: what each is called, counted in and worked out from. JSON, Parquet, Excel, the page, the command line,
 * confidence bands and goals read it, goals by the name of the constant. One that is made by {@code of} stands in {@code indicators} of
 * a result, in the order of the catalogue.
 */
public enum Indicator {
    /** What a payer pays. */
    PAYER_DIFFERENCE(in(PAYERS, "payers", "支付", new EachPayer())
            .bands(BandOf.DIFFERENCE)
            .scope(GoalScope.PAYER)
            .boundByRise()),
    /** Heads who pay less under the candidate, contribution and bills together. */
    WINNERS(in(GROUPS, "winners", "受益人数", new Heads(shared(Measures.WINNERS)))
            .bands(BandOf.ITSELF)
            .scope(GoalScope.ANY_GROUP)),
    /** Heads who pay more. */
    LOSERS(in(GROUPS, "losers", "受损人数", new Heads(shared(Measures.LOSERS)))
            .bands(BandOf.ITSELF)
            .scope(GoalScope.ANY_GROUP)),
    /** What winners pay less. */
    GAIN(in(GROUPS, "gain", "受益金额", new Amount(shared(Measures.GAIN)))
            .bands(BandOf.ITSELF)
            .scope(GoalScope.ANY_GROUP)),
    /** What losers pay more. */
    LOSS(in(GROUPS, "loss", "受损金额", new Amount(shared(Measures.LOSS)))
            .bands(BandOf.ITSELF)
            .scope(GoalScope.ANY_GROUP)),
    /** What persons pay for sure, contribution and bills together. */
    IDENTITY_BURDEN(in(GROUPS, "burden", "个人缴费与自付", new Amount(Side::burden))
            .scope(GoalScope.IDENTITIES)
            .boundAs("人均负担", new PerHead(Side::burden, shared(Measures.PERSONS)))
            .boundByRise()),
    /** Income of the fund: subsidy and contributions, whoever pays them. */
    FUND_INCOME(
            in(FUNDS, "income", "基金收入", new Amount(Side::income)).column("收入").scope(GoalScope.POOLING_AREAS)),
    /** Expense of the fund: what basic and serious-illness insurance pay. */
    FUND_EXPENSE(
            in(FUNDS, "expense", "基金支出", new Amount(Side::expense)).column("支出").scope(GoalScope.POOLING_AREAS)),
    /** Income less expense (NAT-2020-24.15-1). */
    FUND_BALANCE(in(FUNDS, "balance", "基金当年结余", new Amount(side -> side.income() - side.expense()))
            .column("结余")
            .bands(BandOf.BASELINE, BandOf.CANDIDATE)
            .bandLabel("基金结余")
            .scope(GoalScope.POOLING_AREAS)),
    /** Months of expense that what is left at the end of the year lasts. */
    MONTHS_OF_RESERVE(in(
                    FUNDS,
                    "monthsOfReserve",
                    "年末可支付月数",
                    new MonthsLeft(side -> side.income() - side.expense(), Side::expense))
            .column("可支付月数")
            .scope(GoalScope.POOLING_AREAS)),
    /** What all three layers pay: not to fall when family accounts end (JL-2020-15.4-1). */
    BENEFITS(in(FUNDS, "benefits", "三重保障支付", new Amount(Side::benefits)).scope(GoalScope.POOLING_AREAS)),
    /** Share of what is in scope of stays that basic insurance pays (NAT-2020-24.4-1), the first reading of question Q9. */
    STAYS_SHARE(of(
                    "stays",
                    "住院政策范围内支付比例",
                    new Share(side -> side.get(Measures.STAYS_BASIC), shared(Measures.STAYS_IN_SCOPE)))
            .row("住院政策范围内基金支付比例（第一种口径）")
            .bands(BandOf.BASELINE, BandOf.CANDIDATE)),
    /** The second reading: serious-illness insurance included. */
    STAYS_SHARE_WITH_SERIOUS(of(
                    "staysWithSerious",
                    "住院政策范围内支付比例（含大病保险）",
                    new Share(
                            side -> side.get(Measures.STAYS_BASIC) + side.get(Measures.STAYS_SERIOUS),
                            shared(Measures.STAYS_IN_SCOPE)))
            .row("　第二种口径：含大病保险")),
    /** The third: the mean of the stays' own shares, which are counted in basis points. */
    STAYS_SHARE_MEAN(of(
                    "staysMean",
                    "住院政策范围内支付比例（各次平均）",
                    new Share(side -> side.get(Measures.STAYS_RATIOS), side -> side.shared(Measures.STAYS) * 10_000))
            .row("　第三种口径：各次住院比例的平均")),
    /** Share of all bills that basic insurance pays. */
    REAL_SHARE(of("realShare", "实际支付比例", basicFundOf(Measures.FEES)).row("实际支付比例（占全部费用）")),
    /** Share of what is in scope less the share of all bills (NAT-2020-24.12-2). */
    GAP(of("gap", "政策范围内与实际支付比例之差", new Less(basicFundOf(Measures.IN_SCOPE), basicFundOf(Measures.FEES)))),
    /** Share of bills that is out of scope. */
    OUT_OF_SCOPE(of(
            "outOfScope",
            "政策范围外费用占比",
            new Share(side -> side.shared(Measures.FEES) - side.shared(Measures.IN_SCOPE), shared(Measures.FEES)))),
    /** Share of contributions in funding (JS-2020-77.1-2). */
    CONTRIBUTION_SHARE(of("contributionShare", "个人缴费占筹资的比例", new Share(Side::contributions, Side::income))),
    /** Average contribution of an insured person (NAT-2020-24.2-1). */
    CONTRIBUTION(of(
            "contribution",
            "人均个人缴费",
            new PerHead(
                    Side::contributions,
                    side -> side.get(Measures.INSURED) - side.shared(Measures.CONTRIBUTION_UNKNOWN)))),
    /** Share of what is in scope that all three layers pay (NAT-2020-24.9-1). */
    EFFECTIVE(in(IDENTITIES, "effective", "三重保障支付比例", new Share(Side::benefits, shared(Measures.IN_SCOPE)))
            .scope(GoalScope.IDENTITIES)),
    /** Heads whose bills leave them more than the threshold. */
    CATASTROPHIC(in(GROUPS, "catastrophic", "灾难性负担人数", new Heads(side -> side.get(Measures.CATASTROPHIC)))
            .column("大额负担人数")
            .bands(BandOf.DIFFERENCE)
            .boundByRise());

    private final IndicatorEntry entry;

    Indicator(IndicatorEntry entry) {
        this.entry = entry;
    }

    private static ToLongFunction<Side> shared(int measure) {
        return side -> side.shared(measure);
    }

    private static Share basicFundOf(int bills) {
        return new Share(side -> side.paid(Payer.BASIC_FUND), shared(bills));
    }

    /** Those of a part of the result, in the order of the catalogue. */
    public static List<Indicator> standingIn(IndicatorPlace place) {
        return Arrays.stream(values())
                .filter(indicator -> indicator.place() == place)
                .toList();
    }

    /** Its name in JSON and Parquet. */
    public String id() {
        return entry.id;
    }

    /** Its Chinese name, without the unit. */
    public String label() {
        return entry.label;
    }

    /** The same with the unit where the name doesn't say it. */
    public String labelWithUnit() {
        return entry.label + entry.unit.suffix();
    }

    /** Its name above a column. */
    public String column() {
        return entry.column;
    }

    /** Its name in the list of indicators. */
    public String row() {
        return entry.row;
    }

    public FigureUnit unit() {
        return entry.unit;
    }

    public IndicatorPlace place() {
        return entry.place;
    }

    public Formula formula() {
        return entry.formula;
    }

    /**
     * What holds it under both policies.
     *
     * @throws IllegalStateException when it needs more than what was counted
     */
    public Class<? extends UnderBoth> type() {
        return switch (entry.unit) {
            case YUAN -> Compared.class;
            case HEADS -> Counted.class;
            case SHARE -> Shares.class;
            case MONTHS -> throw new IllegalStateException(this + " needs a reserve");
        };
    }

    /** Under both policies. */
    public UnderBoth under(Totals totals) {
        return ((Formula.OfTotals) entry.formula).of(totals);
    }

    /** What confidence bands are drawn around; empty for none. */
    public List<BandOf> bands() {
        return entry.bands;
    }

    /** The name of a band. */
    public String bandLabel(BandOf side) {
        return entry.bandLabel + side.label() + entry.unit.suffix();
    }

    /** Whose a goal may bound. */
    public GoalScope scope() {
        return entry.scope;
    }

    /** Whether goals bound what it is more than under the baseline, not the candidate's. */
    public boolean boundByRise() {
        return entry.rise;
    }

    /** What goals bound. */
    public Formula bound() {
        return entry.bound;
    }

    /** The name of what goals bound, with the unit of the bound. */
    public String boundLabel() {
        return entry.boundLabel + (entry.rise ? "增加" : "") + entry.unit.boundSuffix();
    }
}
