package org.yibao.simulation.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yibao.money.Money;
import org.yibao.simulation.figures.BandOf;
import org.yibao.simulation.figures.Group;
import org.yibao.simulation.figures.Indicator;
import org.yibao.simulation.figures.PayerAmount;
import org.yibao.simulation.result.VisitGroup;
import org.yibao.simulation.tally.Payer;
import org.yibao.workbook.plain.PlainColumn;
import org.yibao.workbook.plain.PlainFormat;
import org.yibao.workbook.plain.PlainSheet;

/** Tables of groups: with all that is known of them for a workbook, and of the width of a page. */
final class GroupTables {
    private GroupTables() {}

    /** Everything. */
    static PlainSheet full(String name, List<Group> groups) {
        List<Payer> payers = paying(groups, Group::payers);
        List<PlainColumn> columns = new ArrayList<>(List.of(
                new PlainColumn("名称", PlainFormat.TEXT),
                new PlainColumn("代码", PlainFormat.TEXT),
                heads("人数"),
                heads("就医人次"),
                yuan("医疗总费用（元）"),
                yuan("政策范围内（元）"),
                heads(Indicator.WINNERS.column()),
                yuan(Indicator.GAIN.labelWithUnit()),
                heads(Indicator.LOSERS.column()),
                yuan(Indicator.LOSS.labelWithUnit()),
                side(Indicator.IDENTITY_BURDEN, BandOf.BASELINE),
                side(Indicator.IDENTITY_BURDEN, BandOf.CANDIDATE),
                side(Indicator.IDENTITY_BURDEN, BandOf.DIFFERENCE),
                side(Indicator.CATASTROPHIC, BandOf.BASELINE),
                side(Indicator.CATASTROPHIC, BandOf.CANDIDATE),
                side(Indicator.STAYS_SHARE, BandOf.BASELINE),
                side(Indicator.STAYS_SHARE, BandOf.CANDIDATE)));
        payerColumns(payers, columns);
        List<List<Object>> rows = new ArrayList<>();
        for (Group group : groups) {
            List<Object> row = new ArrayList<>(Arrays.asList(
                    group.label(),
                    group.key(),
                    group.persons(),
                    group.visits(),
                    group.fees().yuan(),
                    group.inScope().yuan(),
                    group.winners(),
                    group.gain().yuan(),
                    group.losers(),
                    group.loss().yuan(),
                    group.burden().baseline().yuan(),
                    group.burden().candidate().yuan(),
                    group.burden().difference().yuan(),
                    group.catastrophic().baseline(),
                    group.catastrophic().candidate(),
                    group.stays().baseline(),
                    group.stays().candidate()));
            payerCells(payers, group.payers(), row);
            rows.add(row);
        }
        return new PlainSheet(name, List.of(), columns, rows);
    }

    /** What changes for them, and for the fund. */
    static PlainSheet brief(String name, List<Group> groups) {
        List<List<Object>> rows = groups.stream()
                .map(group -> Arrays.<Object>asList(
                        group.label(),
                        group.persons(),
                        group.winners(),
                        group.gain().yuan(),
                        group.losers(),
                        group.loss().yuan(),
                        group.burden().difference().yuan(),
                        insurance(group.payers()).yuan()))
                .toList();
        return new PlainSheet(
                name,
                List.of(),
                List.of(
                        new PlainColumn("名称", PlainFormat.TEXT),
                        heads("人数"),
                        heads(Indicator.WINNERS.column()),
                        yuan(Indicator.GAIN.labelWithUnit()),
                        heads(Indicator.LOSERS.column()),
                        yuan(Indicator.LOSS.labelWithUnit()),
                        yuan(Indicator.IDENTITY_BURDEN.label() + "差额（元）"),
                        yuan("医保基金支出差额（元）")),
                rows);
    }

    static PlainSheet visits(String name, String first, List<VisitGroup> groups) {
        List<Payer> payers = paying(groups, VisitGroup::payers);
        List<PlainColumn> columns = new ArrayList<>(
                List.of(new PlainColumn(first, PlainFormat.TEXT), heads("就医人次"), yuan("医疗总费用（元）"), yuan("政策范围内（元）")));
        payerColumns(payers, columns);
        List<List<Object>> rows = new ArrayList<>();
        for (VisitGroup group : groups) {
            List<Object> row = new ArrayList<>(Arrays.asList(
                    group.label(),
                    group.visits(),
                    group.fees().yuan(),
                    group.inScope().yuan()));
            payerCells(payers, group.payers(), row);
            rows.add(row);
        }
        return new PlainSheet(name, List.of(), columns, rows);
    }

    /** Bills, and what each payer pays more of them. */
    static PlainSheet briefVisits(String name, String first, List<VisitGroup> groups) {
        List<Payer> payers = paying(groups, VisitGroup::payers);
        List<PlainColumn> columns =
                new ArrayList<>(List.of(new PlainColumn(first, PlainFormat.TEXT), heads("就医人次"), yuan("医疗总费用（元）")));
        payers.forEach(payer -> columns.add(yuan(payer.label() + "差额（元）")));
        List<List<Object>> rows = new ArrayList<>();
        for (VisitGroup group : groups) {
            List<Object> row = new ArrayList<>(
                    Arrays.asList(group.label(), group.visits(), group.fees().yuan()));
            Map<Payer, PayerAmount> paid = byPayer(group.payers());
            payers.forEach(payer -> row.add(
                    paid.containsKey(payer) ? paid.get(payer).difference().yuan() : null));
            rows.add(row);
        }
        return new PlainSheet(name, List.of(), columns, rows);
    }

    static Money insurance(List<PayerAmount> payers) {
        return payers.stream()
                .filter(payer -> payer.payer() == Payer.BASIC_FUND || payer.payer() == Payer.SERIOUS_ILLNESS_FUND)
                .map(PayerAmount::difference)
                .reduce(Money.ZERO, Money::plus);
    }

    /** Those who pay anything in any group. */
    private static <G> List<Payer> paying(List<G> groups, Function<G, List<PayerAmount>> payers) {
        return Arrays.stream(Payer.values())
                .filter(payer -> groups.stream()
                        .flatMap(group -> payers.apply(group).stream())
                        .anyMatch(paid -> paid.payer() == payer
                                && (paid.baseline().fen() != 0
                                        || paid.candidate().fen() != 0)))
                .toList();
    }

    private static void payerColumns(List<Payer> payers, List<PlainColumn> columns) {
        for (Payer payer : payers) {
            columns.add(yuan(payer.label() + "：基准（元）"));
            columns.add(yuan(payer.label() + "：方案（元）"));
            columns.add(yuan(payer.label() + "：差额（元）"));
        }
    }

    private static void payerCells(List<Payer> payers, List<PayerAmount> of, List<Object> row) {
        Map<Payer, PayerAmount> paid = byPayer(of);
        for (Payer payer : payers) {
            PayerAmount amount = paid.get(payer);
            row.add(amount == null ? null : amount.baseline().yuan());
            row.add(amount == null ? null : amount.candidate().yuan());
            row.add(amount == null ? null : amount.difference().yuan());
        }
    }

    private static Map<Payer, PayerAmount> byPayer(List<PayerAmount> amounts) {
        return amounts.stream().collect(Collectors.toMap(PayerAmount::payer, amount -> amount));
    }

    /** A side of an indicator, with its unit. */
    private static PlainColumn side(Indicator indicator, BandOf side) {
        return new PlainColumn(
                indicator.column() + side.label() + indicator.unit().suffix(), format(indicator));
    }

    /** The same in a table whose note says the unit. */
    static PlainColumn sideAlone(Indicator indicator, BandOf side) {
        return new PlainColumn(indicator.column() + side.label(), format(indicator));
    }

    static PlainFormat format(Indicator indicator) {
        return switch (indicator.unit()) {
            case YUAN -> PlainFormat.YUAN;
            case HEADS -> PlainFormat.HEADS;
            case SHARE -> PlainFormat.SHARE;
            case MONTHS -> PlainFormat.DECIMAL;
        };
    }

    static PlainColumn yuan(String label) {
        return new PlainColumn(label, PlainFormat.YUAN);
    }

    static PlainColumn heads(String label) {
        return new PlainColumn(label, PlainFormat.HEADS);
    }

    static PlainColumn share(String label) {
        return new PlainColumn(label, PlainFormat.SHARE);
    }

    static PlainColumn text(String label) {
        return new PlainColumn(label, PlainFormat.TEXT);
    }
}
