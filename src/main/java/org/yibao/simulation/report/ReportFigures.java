package org.yibao.simulation.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.yibao.money.Money;
import org.yibao.simulation.attribution.AttributedEffect;
import org.yibao.simulation.attribution.RegionEffect;
import org.yibao.simulation.attribution.UnitEffect;
import org.yibao.simulation.figures.Compared;
import org.yibao.simulation.figures.Group;
import org.yibao.simulation.figures.Indicator;
import org.yibao.simulation.figures.PayerAmount;
import org.yibao.simulation.figures.Side;
import org.yibao.simulation.figures.UnderBoth;
import org.yibao.simulation.projection.Projection;
import org.yibao.simulation.result.Band;
import org.yibao.simulation.result.Decile;
import org.yibao.simulation.result.Fund;
import org.yibao.simulation.result.Indicators;
import org.yibao.simulation.result.SimulationResult;
import org.yibao.simulation.result.VisitGroup;

/** A result as one long table, in the order of the result. */
public final class ReportFigures {
    private static final String WHOLE = "ALL";
    private static final String WHOLE_LABEL = "合计";

    private final List<ReportFigure> figures = new ArrayList<>();

    private ReportFigures() {}

    public static List<ReportFigure> of(SimulationResult result) {
        ReportFigures all = new ReportFigures();
        all.people(result);
        all.payers("payers", WHOLE, WHOLE_LABEL, result.payers());
        all.groups("regions", result.regions());
        all.groups("poolingAreas", result.poolingAreas());
        all.groups("identities", result.identities());
        all.groups("ageClasses", result.ageClasses());
        all.visits("facilities", result.facilities());
        all.visits("kinds", result.kinds());
        all.visits("months", result.months());
        all.side("winners", "受益", result.winners());
        all.side("losers", "受损", result.losers());
        result.deciles().forEach(all::decile);
        all.indicators(result.indicators());
        result.funds().forEach(all::fund);
        result.bands().forEach(all::band);
        if (result.attribution() != null) {
            result.attribution().units().forEach(all::unit);
        }
        if (result.projection() != null) {
            result.projection().paths().forEach(all::path);
        }
        return List.copyOf(all.figures);
    }

    private void single(String table, String key, String label, String measure, BigDecimal value) {
        if (value != null) {
            figures.add(new ReportFigure(table, key, label, measure, null, value, null));
        }
    }

    private void single(String table, String key, String label, String measure, Money value) {
        single(table, key, label, measure, value == null ? null : value.yuan());
    }

    private void both(String table, String key, String label, String measure, UnderBoth value) {
        if (value != null) {
            figures.add(new ReportFigure(
                    table,
                    key,
                    label,
                    measure,
                    value.baselineNumber(),
                    value.candidateNumber(),
                    value.differenceNumber()));
        }
    }

    private void people(SimulationResult result) {
        String table = "people";
        single(
                table,
                WHOLE,
                WHOLE_LABEL,
                "read",
                BigDecimal.valueOf(result.people().read()));
        single(table, WHOLE, WHOLE_LABEL, "persons", result.people().persons());
        both(table, WHOLE, WHOLE_LABEL, "insured", result.people().insured());
        single(table, WHOLE, WHOLE_LABEL, "visits", result.people().visits());
        single(table, WHOLE, WHOLE_LABEL, "stays", result.people().stays());
        single(table, WHOLE, WHOLE_LABEL, "fees", result.people().fees());
        single(table, WHOLE, WHOLE_LABEL, "visitsUndecided", result.people().visitsUndecided());
        single(table, WHOLE, WHOLE_LABEL, "feesUndecided", result.people().feesUndecided());
        single(table, WHOLE, WHOLE_LABEL, "fundingUndecided", result.people().fundingUndecided());
        single(table, WHOLE, WHOLE_LABEL, "unchanged", result.unchanged());
        both(table, WHOLE, WHOLE_LABEL, Indicator.CATASTROPHIC.id(), result.catastrophic());
    }

    private void payers(String table, String key, String label, List<PayerAmount> payers) {
        for (PayerAmount payer : payers) {
            both(
                    table,
                    key,
                    label,
                    payer.payer().name(),
                    new Compared(payer.baseline(), payer.candidate(), payer.difference()));
        }
    }

    private void groups(String table, List<Group> groups) {
        for (Group group : groups) {
            String key = group.key();
            String label = group.label();
            single(table, key, label, "persons", group.persons());
            single(table, key, label, "visits", group.visits());
            single(table, key, label, "fees", group.fees());
            single(table, key, label, "inScope", group.inScope());
            payers(table, key, label, group.payers());
            single(table, key, label, Indicator.WINNERS.id(), group.winners());
            single(table, key, label, Indicator.GAIN.id(), group.gain());
            single(table, key, label, Indicator.LOSERS.id(), group.losers());
            single(table, key, label, Indicator.LOSS.id(), group.loss());
            both(table, key, label, Indicator.IDENTITY_BURDEN.id(), group.burden());
            both(table, key, label, Indicator.CATASTROPHIC.id(), group.catastrophic());
            both(table, key, label, Indicator.STAYS_SHARE.id(), group.stays());
        }
    }

    private void visits(String table, List<VisitGroup> groups) {
        for (VisitGroup group : groups) {
            single(table, group.key(), group.label(), "visits", group.visits());
            single(table, group.key(), group.label(), "fees", group.fees());
            single(table, group.key(), group.label(), "inScope", group.inScope());
            payers(table, group.key(), group.label(), group.payers());
        }
    }

    private void side(String table, String label, Side side) {
        single(table, WHOLE, label, "persons", side.persons());
        single(table, WHOLE, label, "share", side.share());
        single(table, WHOLE, label, "amount", side.amount());
        side.quantiles()
                .forEach(quantile -> single(table, WHOLE, label, "quantile" + quantile.at(), quantile.amount()));
    }

    private void decile(Decile decile) {
        String key = Integer.toString(decile.number());
        String label = "第 " + key + " 组";
        single("deciles", key, label, "persons", decile.persons());
        single("deciles", key, label, "from", decile.from());
        both("deciles", key, label, "burden", decile.burden());
        both("deciles", key, label, "perPerson", decile.perPerson());
    }

    private void indicators(Indicators of) {
        String table = "indicators";
        of.figures().forEach((indicator, figure) -> both(table, WHOLE, WHOLE_LABEL, indicator.id(), figure));
        single(table, WHOLE, WHOLE_LABEL, "contributionFloor", of.contributionFloor());
        of.effective().forEach(one -> both(table, one.identity(), one.label(), Indicator.EFFECTIVE.id(), one.share()));
    }

    private void fund(Fund fund) {
        String table = "funds";
        both(table, fund.key(), fund.label(), Indicator.FUND_INCOME.id(), fund.income());
        both(table, fund.key(), fund.label(), Indicator.FUND_EXPENSE.id(), fund.expense());
        both(table, fund.key(), fund.label(), Indicator.FUND_BALANCE.id(), fund.balance());
        both(table, fund.key(), fund.label(), Indicator.BENEFITS.id(), fund.benefits());
        single(table, fund.key(), fund.label(), "reserve", fund.reserve());
        if (fund.monthsOfReserve() != null) {
            figures.add(new ReportFigure(
                    table,
                    fund.key(),
                    fund.label(),
                    Indicator.MONTHS_OF_RESERVE.id(),
                    fund.monthsOfReserve().baseline(),
                    fund.monthsOfReserve().candidate(),
                    null));
        }
        single(table, fund.key(), fund.label(), "withoutIncome", fund.withoutIncome());
        single(table, fund.key(), fund.label(), "withoutExpense", fund.withoutExpense());
    }

    private void band(Band band) {
        single("bands", band.measure(), band.label(), "value", band.value());
        single("bands", band.measure(), band.label(), "low", band.low());
        single("bands", band.measure(), band.label(), "high", band.high());
    }

    private void unit(UnitEffect unit) {
        String key = UnitText.place(unit);
        String label = UnitText.change(unit);
        single("attribution", key, label, "persons", unit.persons());
        effects(key, label, "", unit.effects());
        for (RegionEffect region : unit.regions()) {
            single("attribution", key, label, region.key() + ".persons", region.persons());
            effects(key, label, region.key() + ".", region.effects());
        }
    }

    private void effects(String key, String label, String prefix, List<AttributedEffect> effects) {
        for (AttributedEffect effect : effects) {
            single("attribution", key, label, prefix + effect.payer() + ".alone", effect.alone());
            single("attribution", key, label, prefix + effect.payer() + ".share", effect.share());
        }
    }

    private void path(Projection.Path path) {
        for (Projection.Year year : path.years()) {
            String prefix = path.step() + "." + year.year() + ".";
            both("projection", path.key(), path.label(), prefix + Indicator.FUND_INCOME.id(), year.income());
            both("projection", path.key(), path.label(), prefix + Indicator.FUND_EXPENSE.id(), year.expense());
            both("projection", path.key(), path.label(), prefix + Indicator.FUND_BALANCE.id(), year.balance());
            both("projection", path.key(), path.label(), prefix + "reserve", year.reserve());
        }
    }
}
