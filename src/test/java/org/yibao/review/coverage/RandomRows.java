package org.yibao.review.coverage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import org.yibao.Rows;
import org.yibao.codes.AgeReference;
import org.yibao.codes.BracketBase;
import org.yibao.codes.CareKind;
import org.yibao.codes.DateBasis;
import org.yibao.codes.DeductiblePeriod;
import org.yibao.codes.Distance;
import org.yibao.codes.Facility;
import org.yibao.codes.Identity;
import org.yibao.codes.Layer;
import org.yibao.codes.RoundingMode;
import org.yibao.codes.RoundingUnit;
import org.yibao.money.Money;
import org.yibao.rules.Row;
import org.yibao.rules.RowSource;
import org.yibao.rules.benefit.AnnualCapRow;
import org.yibao.rules.benefit.DeductibleRow;
import org.yibao.rules.benefit.InpatientRow;
import org.yibao.rules.benefit.MedicalAssistanceRow;
import org.yibao.rules.benefit.OutpatientRow;
import org.yibao.rules.benefit.ReferralRow;
import org.yibao.rules.benefit.ReliefChoiceRow;
import org.yibao.rules.benefit.RoundingRow;
import org.yibao.rules.benefit.SeriousBracketRow;
import org.yibao.rules.benefit.SeriousIllnessRow;
import org.yibao.rules.funding.AssistanceRow;
import org.yibao.rules.funding.ContributionRow;
import org.yibao.rules.funding.FundingFloorRow;
import org.yibao.rules.funding.FundingItem;
import org.yibao.rules.funding.SubsidySplitRow;
import org.yibao.rules.funding.SubsidyStandardRow;
import org.yibao.tables.Tables;

/** Rows as a careless person might write them: gaps, overlaps and useless rows abound. */
final class RandomRows {
    private static final String CLAUSE = "NAT-2020-24.4-1";
    private static final List<LocalDate> DAYS = List.of(
            LocalDate.of(2019, 1, 1),
            LocalDate.of(2019, 11, 20),
            LocalDate.of(2020, 6, 5),
            LocalDate.of(2020, 8, 1),
            LocalDate.of(2021, 1, 1));

    private final Random random;
    private final List<String> regions;
    private int number = 10;

    RandomRows(long seed, List<String> regions) {
        this.random = new Random(seed);
        this.regions = regions;
    }

    List<Row> all() {
        List<Row> rows = new ArrayList<>();
        List<IntFunction<Row>> makers = List.of(
                any -> new SubsidyStandardRow(source("财政补助标准"), CLAUSE, region(), year(), money(), null),
                any -> new SubsidySplitRow(source("财政补助分担"), CLAUSE, region(), year(), money(), money(), money(), null),
                any -> contribution(),
                any -> contribution(),
                any -> new AssistanceRow(
                        source("参保资助"), CLAUSE, region(), year(), one(Identity.values()), 1, money(), null, null),
                any -> new FundingFloorRow(
                        source("筹资下限"),
                        CLAUSE,
                        region(),
                        year(),
                        one(FundingItem.values()),
                        Money.ZERO,
                        null,
                        false,
                        null),
                any -> outpatient(),
                any -> outpatient(),
                any -> deductible(),
                any -> inpatient(),
                any -> inpatient(),
                any -> {
                    LocalDate[] days = days();
                    return new AnnualCapRow(
                            source("基本医保年度限额"), CLAUSE, region(), days[0], days[1], money(), demo(), null);
                },
                any -> {
                    LocalDate[] days = days();
                    return new ReferralRow(
                            source("异地就医调整"),
                            CLAUSE,
                            region(),
                            days[0],
                            days[1],
                            one(Distance.values()),
                            one(null, true, false),
                            500,
                            demo(),
                            null);
                },
                any -> {
                    LocalDate[] days = days();
                    return new SeriousIllnessRow(
                            source("大病保险"),
                            CLAUSE,
                            region(),
                            days[0],
                            days[1],
                            money(),
                            random.nextBoolean(),
                            money(),
                            BracketBase.values()[0],
                            true,
                            demo(),
                            null);
                },
                any -> bracket(),
                any -> bracket(),
                any -> {
                    LocalDate[] days = days();
                    return new ReliefChoiceRow(source("大病保险倾斜"), CLAUSE, region(), days[0], days[1], 500, demo(), null);
                },
                any -> {
                    LocalDate[] days = days();
                    return new MedicalAssistanceRow(
                            source("医疗救助"),
                            CLAUSE,
                            region(),
                            days[0],
                            days[1],
                            one(Identity.values()),
                            1,
                            7000,
                            money(),
                            demo(),
                            null);
                },
                any -> {
                    LocalDate[] days = days();
                    return new RoundingRow(
                            source("舍入规则"),
                            CLAUSE,
                            region(),
                            days[0],
                            days[1],
                            one(Layer.values()),
                            RoundingMode.values()[0],
                            RoundingUnit.values()[0],
                            demo(),
                            null);
                });
        for (IntFunction<Row> maker : makers) {
            for (int count = random.nextInt(8); count > 0; count--) {
                rows.add(maker.apply(count));
            }
        }
        return rows.stream().map(Rows::conditioned).toList();
    }

    private Row contribution() {
        int from = random.nextInt(4) * 6;
        return new ContributionRow(
                source("个人缴费标准"),
                CLAUSE,
                region(),
                year(),
                one(null, null, true, false),
                one(AgeReference.NEW_YEAR, AgeReference.SCHOOL_YEAR, AgeReference.ENROLMENT),
                from,
                one(from + 5, 18, null),
                money(),
                null);
    }

    private Row outpatient() {
        LocalDate[] days = days();
        return new OutpatientRow(
                source("门诊待遇"),
                CLAUSE,
                region(),
                days[0],
                days[1],
                one(CareKind.values()),
                facility(),
                money(),
                DeductiblePeriod.PER_VISIT,
                6000,
                null,
                demo(),
                null);
    }

    private Row deductible() {
        LocalDate[] days = days();
        return new DeductibleRow(
                source("起付标准调整"),
                CLAUSE,
                region(),
                days[0],
                days[1],
                one(DateBasis.values()),
                one(CareKind.values()),
                facility(),
                Money.ZERO,
                demo(),
                null);
    }

    private Row inpatient() {
        LocalDate[] days = days();
        return new InpatientRow(
                source("住院待遇"),
                CLAUSE,
                region(),
                days[0],
                days[1],
                one(Facility.values()),
                money(),
                money(),
                money(),
                one(null, 6500),
                demo(),
                null);
    }

    private Row bracket() {
        LocalDate[] days = days();
        int above = random.nextInt(3) * 50_000;
        return new SeriousBracketRow(
                source("大病保险分段"),
                CLAUSE,
                region(),
                days[0],
                days[1],
                new Money(above),
                one(null, new Money(above + 50_000L)),
                6000,
                demo(),
                null);
    }

    private RowSource source(String table) {
        return new RowSource(
                "jilin/random.xlsx", table, ++number, Tables.named(table).letters());
    }

    private LocalDate[] days() {
        int first = random.nextInt(DAYS.size());
        int last = first + random.nextInt(DAYS.size() - first);
        LocalDate from = random.nextInt(3) == 0 ? null : DAYS.get(first);
        LocalDate to = random.nextBoolean() ? null : DAYS.get(last).plusDays(random.nextInt(2));
        return new LocalDate[] {from, to};
    }

    private int year() {
        return one(2019, 2020, 2020, 2022);
    }

    private Money money() {
        return random.nextInt(3) == 0 ? null : new Money(random.nextInt(100_000));
    }

    private boolean demo() {
        return random.nextInt(3) == 0;
    }

    private Facility facility() {
        return random.nextBoolean() ? null : one(Facility.values());
    }

    private String region() {
        return regions.get(random.nextInt(regions.size()));
    }

    @SafeVarargs
    private <V> V one(V... values) {
        return values[random.nextInt(values.length)];
    }
}
