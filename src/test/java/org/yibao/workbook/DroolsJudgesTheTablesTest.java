package org.yibao.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yibao.AddedColumns;
import org.yibao.Books;
import org.yibao.Effort;
import org.yibao.Profiles;
import org.yibao.codes.Basis;
import org.yibao.codes.CareKind;
import org.yibao.codes.Distance;
import org.yibao.codes.Facility;
import org.yibao.codes.Identity;
import org.yibao.codes.Level;
import org.yibao.codes.Origin;
import org.yibao.codes.Referral;
import org.yibao.divisions.Division;
import org.yibao.divisions.Divisions;
import org.yibao.facts.BenefitProfile;
import org.yibao.facts.FundingProfile;
import org.yibao.facts.Profile;
import org.yibao.money.Money;
import org.yibao.rulebook.Home;
import org.yibao.rulebook.Rulebook;
import org.yibao.rules.Judgement;
import org.yibao.rules.Row;
import org.yibao.rules.RowSource;
import org.yibao.tables.BenefitTables;
import org.yibao.tables.FundingTables;
import org.yibao.tables.TableTemplate;

/**
 * Drools as judge of the tables: its own spreadsheet compiler makes a rule of each row, and both must find the same rows with the same
 * figures over the whole domain of facts; every day for some of the places.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DroolsJudgesTheTablesTest {
    private static final long SEED = 20_201_126;
    private static final int EVERY_SET_OF_IDENTITIES = 1 << 7;
    private static final int EVERY_SO_MANY_PLACES = Effort.of(20, 1);
    private static final int SETS_OF_FOUR_IDENTITIES = 1 << 4;

    /** Completed years around the boundary of 18, and the two ends of life. */
    private static final List<Integer> AGES = List.of(0, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 100);

    /** Around the one dated change of a benefit, and far from it. */
    private static final List<LocalDate> DAYS = List.of(
            LocalDate.of(2019, 1, 1),
            LocalDate.of(2020, 7, 30),
            LocalDate.of(2020, 7, 31),
            LocalDate.of(2020, 8, 1),
            LocalDate.of(2021, 1, 1));

    private static final List<String> AMOUNTS = List.of(
            "standard",
            "central",
            "province",
            "local",
            "amount",
            "floor",
            "increase",
            "deductible",
            "annualCap",
            "first",
            "second",
            "later",
            "cap",
            "above",
            "upTo",
            "income");

    private static final List<String> RATIOS = List.of("ratio", "reduction", "points");

    private static final List<Integer> YEARS = List.of(2018, 2019, 2020, 2021);

    @ParameterizedTest
    @ValueSource(strings = {"jilin", "jiangsu"})
    void both_find_the_same_rows_for_every_person_everywhere(String jurisdiction) {
        Rulebook rulebook = rulebook(jurisdiction);
        DroolsJudge judge = new DroolsJudge(rulebook, Books.HOME.files());
        long compared = 0;
        for (Division place : places(rulebook)) {
            boolean inDepth =
                    inDepth(place); // identities never meet the place but by the path, the same for neighbours
            int sets = inDepth ? EVERY_SET_OF_IDENTITIES : SETS_OF_FOUR_IDENTITIES;
            for (FundingProfile profile : profiles(place.code(), sets)) {
                List<Object> facts = profile.facts(Books.SHIPPED.divisions().path(profile.region()));
                assertSame(rulebook, judge, facts, FundingTables.ALL);
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(Effort.of(10_000, 100_000));
    }

    private static Rulebook rulebook(String jurisdiction) {
        return jurisdiction.equals("jilin") ? Books.JILIN : Books.JIANGSU;
    }

    private static boolean inDepth(Division place) {
        return place.code().endsWith("01");
    }

    private static List<Division> places(Rulebook rulebook) {
        Divisions divisions = Books.SHIPPED.divisions();
        List<Division> all = divisions.all().stream()
                .filter(division -> divisions.contains(rulebook.jurisdiction().province(), division.code()))
                .filter(division -> division.level().compareTo(Level.PREFECTURE) >= 0)
                .toList();
        Division deep = all.stream()
                .filter(DroolsJudgesTheTablesTest::inDepth)
                .findFirst()
                .orElseThrow();
        return IntStream.range(0, all.size())
                .filter(place -> place % EVERY_SO_MANY_PLACES == 0 || all.get(place) == deep)
                .mapToObj(all::get)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"jilin", "jiangsu"})
    void both_find_the_same_rows_for_every_visit(String jurisdiction) {
        Rulebook rulebook = rulebook(jurisdiction);
        DroolsJudge judge = new DroolsJudge(rulebook, Books.HOME.files());
        long compared = 0;
        for (Division place : places(rulebook)) {
            for (BenefitProfile profile : visits(place.code())) {
                List<Object> facts = profile.facts(Books.SHIPPED.divisions().path(profile.region()));
                assertSame(rulebook, judge, facts, BenefitTables.ALL);
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(Effort.of(1_000, 20_000));
    }

    /** Rows with a fixed seed, whether they overlap or not: what is judged is which of them apply. */
    @Test
    void both_find_the_same_rows_where_conditions_were_added() {
        String benefits = AddedColumns.PATH;
        Home stays = AddedColumns.filled(benefits, AddedColumns.INPATIENT, SEED);
        Rulebook inpatient = withWorkbook(stays, benefits);
        DroolsJudge judge = new DroolsJudge(inpatient, stays.files());
        Random random = new Random(SEED);
        for (BenefitProfile visit : visits("222401")) {
            Profile changed = AddedColumns.varied(visit, random);
            assertSame(inpatient, judge, facts(changed), BenefitTables.ALL);
        }
        String funding = "jilin/funding.xlsx";
        Home paid = AddedColumns.filled(funding, "个人缴费标准", SEED);
        Rulebook contribution = withWorkbook(paid, funding);
        DroolsJudge other = new DroolsJudge(contribution, paid.files());
        for (FundingProfile person : profiles("222401", SETS_OF_FOUR_IDENTITIES)) {
            Profile changed = AddedColumns.varied(person, random);
            assertSame(contribution, other, facts(changed), FundingTables.ALL);
        }
    }

    private static List<Object> facts(Profile profile) {
        return profile.facts(Books.SHIPPED.divisions().path(profile.region()));
    }

    private static Rulebook withWorkbook(Home home, String path) {
        Workbook edited = Books.SHIPPED.reader().read(path, home.files().get("decision-tables/" + path));
        return Books.JILIN.with(Books.JILIN.workbooks().stream()
                .map(workbook -> workbook.path().equals(path) ? edited : workbook)
                .toList());
    }

    /** Every kind, facility, distance and day; identities and referrals take turns with them. */
    private static List<BenefitProfile> visits(String place) {
        List<BenefitProfile> visits = new ArrayList<>();
        int turn = 0;
        for (CareKind kind : CareKind.values()) {
            for (Facility facility : Facility.values()) {
                for (Distance distance : Distance.values()) {
                    for (LocalDate day : DAYS) {
                        turn++;
                        visits.add(Profiles.benefit(
                                place,
                                kind,
                                facility,
                                distance,
                                Referral.values()[turn % Referral.values().length],
                                Set.of(),
                                1 + turn % 3,
                                day,
                                day.plusDays(turn % 3),
                                day.plusDays(turn % 3),
                                identities(turn % SETS_OF_FOUR_IDENTITIES)));
                    }
                }
            }
        }
        return visits;
    }

    /** One bit an identity. */
    private static Set<Identity> identities(int bits) {
        return Arrays.stream(Identity.values())
                .filter(identity -> (bits >> identity.ordinal() & 1) == 1)
                .collect(Collectors.toSet());
    }

    private static List<FundingProfile> profiles(String place, int sets) {
        List<FundingProfile> profiles = new ArrayList<>();
        for (int year : YEARS) {
            for (int age : AGES) {
                for (boolean student : new boolean[] {false, true}) {
                    for (int set = 0; set < sets; set++) {
                        // No table reads the basis: it takes turns with the identities instead of multiplying them.
                        Basis basis = Basis.values()[(set + age) % Basis.values().length];
                        profiles.add(Profiles.funding(
                                place,
                                year,
                                student,
                                age,
                                age + (set & 1),
                                age,
                                basis,
                                true,
                                true,
                                Origin.MAINLAND,
                                identities(set)));
                    }
                }
            }
        }
        return profiles;
    }

    private static void assertSame(
            Rulebook rulebook, DroolsJudge judge, List<Object> facts, List<TableTemplate<?>> tables) {
        List<String> names = tables.stream().map(TableTemplate::name).toList();
        Map<String, Map<String, Object>> found = new HashMap<>();
        for (Judgement judgement : rulebook.fire(facts)) {
            if (judgement.finding() instanceof Row row
                    && names.contains(row.source().sheet())) {
                found.put(name(row.source()), figures(row));
            }
        }
        Map<String, Map<String, Object>> judged = new HashMap<>();
        judge.fire(facts).forEach((row, cells) -> {
            if (names.contains(row.split("/")[1])) {
                judged.put(row, figures(cells));
            }
        });
        if (!judged.equals(found)) {
            assertThat(found).as(facts.toString()).isEqualTo(judged);
        }
    }

    private static String name(RowSource source) {
        return "%s/%s/%d".formatted(WorkbookReader.rulePackage(source.workbook()), source.sheet(), source.row());
    }

    /** The amounts and ratios of a row that was found, by column: a component of a row has the name of its column. */
    private static Map<String, Object> figures(Row row) {
        Map<String, Object> figures = new HashMap<>();
        for (RecordComponent component : row.getClass().getRecordComponents()) {
            Object value = value(component, row);
            if (value instanceof Money money) {
                figures.put(component.getName(), money);
            } else if (RATIOS.contains(component.getName()) && value != null) {
                figures.put(component.getName(), value);
            }
        }
        figures.put("clause", row.clause());
        return figures;
    }

    private static Object value(RecordComponent component, Row row) {
        try {
            return component.getAccessor().invoke(row);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The same of a row that Drools found: it knows cells only as they are shown. */
    private static Map<String, Object> figures(Map<String, String> cells) {
        Map<String, Object> figures = new HashMap<>();
        for (String column : AMOUNTS) {
            if (cells.containsKey(column)) {
                figures.put(column, Money.ofYuan(new BigDecimal(cells.get(column))));
            }
        }
        for (String column : RATIOS) {
            if (cells.containsKey(column)) {
                String shown = cells.get(column);
                BigDecimal number = new BigDecimal(shown.replace("%", ""));
                figures.put(
                        column,
                        number.movePointRight(shown.endsWith("%") ? 2 : 4).intValueExact());
            }
        }
        figures.put("clause", cells.get("clause"));
        return figures;
    }
}
