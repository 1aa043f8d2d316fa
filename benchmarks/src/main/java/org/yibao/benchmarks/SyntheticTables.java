package org.yibao.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.yibao.clauses.ClauseRegister;
import org.yibao.codes.Level;
import org.yibao.divisions.Division;
import org.yibao.divisions.Divisions;
import org.yibao.tables.FundingTables;
import org.yibao.workbook.write.WorkbookWriter;

/**
 * The funding workbook of Jilin with any number of rows, as it might look after many years of county tables.
 *
 * <p>A place and year has six rows: one for the subsidy, one for who pays it, four for the contribution (students, and three bands of age).
 * The province and the counties that are asked about have their rows of 2019 and 2020 at every size, so that the rows a person meets
 * stay the same handful. What is added are other counties and other years: rows that a decision must pass by.
 */
final class SyntheticTables {
    static final String PATH = "jilin/funding.xlsx";
    static final int YEAR = 2020;

    /** One county of each kind that the notice tells apart, and some more. */
    static final List<String> ASKED = List.of("222401", "220323", "220623", "220681", "220581", "220104", "220882");

    private static final String PROVINCE = "220000";
    private static final int ROWS_OF_A_PLACE = 6;
    private static final int EARLIEST = 1990;
    private static final int LATEST = 2060;
    private static final String NEW_YEAR = "当年1月1日";
    private static final String SUBSIDY_CLAUSE = "JL-2020-15.1-1";
    private static final String CONTRIBUTION_CLAUSE = "JL-2020-15.2-1";

    private final Divisions divisions;
    private final ClauseRegister clauses;
    private final int size;
    private final List<List<Object>> standards = new ArrayList<>();
    private final List<List<Object>> splits = new ArrayList<>();
    private final List<List<Object>> contributions = new ArrayList<>();

    private record PlaceAndYear(Division place, int year) {}

    /** @param size rows of subsidy, split and contribution together */
    SyntheticTables(Divisions divisions, ClauseRegister clauses, int size) {
        this.divisions = divisions;
        this.clauses = clauses;
        this.size = size;
        for (PlaceAndYear next : placesAndYears()) {
            add(next.place(), next.year());
        }
    }

    /** Those that are asked about first, then the other counties, year by year into the past. */
    private List<PlaceAndYear> placesAndYears() {
        List<PlaceAndYear> asked = new ArrayList<>();
        List<PlaceAndYear> others = new ArrayList<>();
        List<Division> counties = divisions.all().stream()
                .filter(division -> divisions.contains(PROVINCE, division.code()))
                .filter(division -> division.level() == Level.COUNTY)
                .toList();
        for (int year : years()) {
            boolean inQuestion = year == YEAR || year == YEAR - 1;
            if (inQuestion) {
                asked.add(new PlaceAndYear(divisions.find(PROVINCE).orElseThrow(), year));
            }
            for (Division county : counties) {
                boolean met = inQuestion && ASKED.contains(county.code());
                (met ? asked : others).add(new PlaceAndYear(county, year));
            }
        }
        asked.addAll(others);
        return asked.subList(0, (size + ROWS_OF_A_PLACE - 1) / ROWS_OF_A_PLACE);
    }

    /** Back into the past, and then into years to come. */
    private static int[] years() {
        return IntStream.concat(
                        IntStream.rangeClosed(0, YEAR - EARLIEST).map(back -> YEAR - back),
                        IntStream.rangeClosed(YEAR + 1, LATEST))
                .toArray();
    }

    private void add(Division place, int year) {
        int subsidy = 550 - 15 * (YEAR - year);
        int central = subsidy * 6 / 10;
        int province = subsidy * 3 / 10;
        int contribution = 290 - 8 * (YEAR - year);
        add(standards, row(place.code(), year, place.name(), subsidy, SUBSIDY_CLAUSE, null));
        add(
                splits,
                row(
                        place.code(),
                        year,
                        place.name(),
                        central,
                        province,
                        subsidy - central - province,
                        SUBSIDY_CLAUSE,
                        null));
        add(contributions, contribution(place, year, "是", null, null, contribution - 40));
        add(contributions, contribution(place, year, "否", null, 18, contribution - 40));
        add(contributions, contribution(place, year, "否", 19, 59, contribution));
        add(contributions, contribution(place, year, "否", 60, null, contribution - 20));
    }

    /** The last place may be cut short, so that the size is met to the row. */
    private void add(List<List<Object>> table, List<Object> row) {
        if (standards.size() + splits.size() + contributions.size() < size) {
            table.add(row);
        }
    }

    private static List<Object> contribution(
            Division place, int year, String student, Integer from, Integer to, int standard) {
        return row(place.code(), year, student, NEW_YEAR, from, to, place.name(), standard, CONTRIBUTION_CLAUSE, null);
    }

    private static List<Object> row(Object... cells) {
        return Arrays.asList(cells);
    }

    /** The rows on contributions, as other tools take them: region, year, student, lowest and highest age, amount. */
    List<String> contributionLines() {
        return contributions.stream()
                .map(row -> Stream.of(0, 1, 2, 4, 5, 7)
                        .map(row::get)
                        .map(value -> value == null ? "" : value.toString())
                        .collect(Collectors.joining(",")))
                .toList();
    }

    /** The workbook in Drools' spreadsheet layout, with the three rows on assistance that the real one has. */
    byte[] workbook() {
        return new WorkbookWriter(PATH, divisions.all(), clauses.all())
                .table(FundingTables.SUBSIDY_STANDARD, standards)
                .table(FundingTables.SUBSIDY_SPLIT, splits)
                .table(FundingTables.CONTRIBUTION, contributions)
                .table(
                        FundingTables.ASSISTANCE,
                        List.of(assistance("特困人员", 1), assistance("低保对象", 2), assistance("建档立卡贫困人口", 3)))
                .finish();
    }

    private List<Object> assistance(String identity, int priority) {
        String name = divisions.find(PROVINCE).orElseThrow().name();
        return row(PROVINCE, YEAR, identity, name, priority, null, null, "NAT-2020-24.6-1", null);
    }
}
