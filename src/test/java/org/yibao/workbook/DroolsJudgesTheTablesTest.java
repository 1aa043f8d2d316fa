package org.yibao.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yibao.Books;
import org.yibao.facts.Basis;
import org.yibao.facts.Division;
import org.yibao.facts.FundingProfile;
import org.yibao.facts.Identities;
import org.yibao.facts.Level;
import org.yibao.facts.Origin;
import org.yibao.money.Money;
import org.yibao.rulebook.Rulebook;
import org.yibao.rules.Judgement;
import org.yibao.rules.Row;
import org.yibao.rules.RowSource;
import org.yibao.rules.funding.AssistanceRow;
import org.yibao.rules.funding.ContributionRow;
import org.yibao.rules.funding.FundingFloorRow;
import org.yibao.rules.funding.SubsidySplitRow;
import org.yibao.rules.funding.SubsidyStandardRow;

/**
 * Drools as judge of the tables: its own spreadsheet compiler makes a rule of each row, and both must find the same rows with the same
 * figures over the whole domain of facts.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DroolsJudgesTheTablesTest {
    private static final int EVERY_SET_OF_IDENTITIES = 1 << 7;
    private static final int SETS_OF_FOUR_IDENTITIES = 1 << 4;

    /** Completed years around the boundary of 18, and the two ends of life. */
    private static final List<Integer> AGES = List.of(0, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 100);

    private static final List<Integer> YEARS = List.of(2018, 2019, 2020, 2021);

    @ParameterizedTest
    @ValueSource(strings = {"jilin", "jiangsu"})
    void both_find_the_same_rows_for_every_person_everywhere(String jurisdiction) {
        Rulebook rulebook = Books.SHIPPED.all().stream()
                .filter(candidate -> candidate.jurisdiction().id().equals(jurisdiction))
                .findFirst()
                .orElseThrow();
        DroolsJudge judge = new DroolsJudge(rulebook, Books.HOME.files());
        List<Division> places = Books.SHIPPED.divisions().all().stream()
                .filter(division -> Books.SHIPPED
                                .divisions()
                                .contains(rulebook.jurisdiction().province(), division.code())
                        && division.level().compareTo(Level.PREFECTURE) >= 0)
                .toList();
        long compared = 0;
        for (Division place : places) {
            boolean inDepth = place.code()
                    .endsWith("01"); // identities never meet the place but by the path, the same for neighbours
            int sets = inDepth ? EVERY_SET_OF_IDENTITIES : SETS_OF_FOUR_IDENTITIES;
            for (FundingProfile profile : profiles(place.code(), sets)) {
                assertSame(rulebook, judge, profile);
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(100_000);
    }

    private static List<FundingProfile> profiles(String place, int sets) {
        List<FundingProfile> profiles = new ArrayList<>();
        for (int year : YEARS) {
            for (int age : AGES) {
                for (boolean student : new boolean[] {false, true}) {
                    for (int set = 0; set < sets; set++) {
                        // No table reads the basis: it takes turns with the identities instead of multiplying them.
                        Basis basis = Basis.values()[(set + age) % Basis.values().length];
                        profiles.add(new FundingProfile(
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
                                new Identities(set)));
                    }
                }
            }
        }
        return profiles;
    }

    private static void assertSame(Rulebook rulebook, DroolsJudge judge, FundingProfile profile) {
        List<Object> facts = profile.facts(Books.SHIPPED.divisions().path(profile.region()));
        Map<String, Map<String, Object>> found = new HashMap<>();
        for (Judgement judgement : rulebook.fire(facts)) {
            if (judgement.finding() instanceof Row row) {
                found.put(name(row.source()), figures(row));
            }
        }
        Map<String, Map<String, Object>> judged = new HashMap<>();
        judge.fire(facts).forEach((row, cells) -> judged.put(row, figures(cells)));
        if (!judged.equals(found)) {
            assertThat(found).as(profile.toString()).isEqualTo(judged);
        }
    }

    private static String name(RowSource source) {
        return "%s/%s/%d".formatted(WorkbookReader.rulePackage(source.workbook()), source.sheet(), source.row());
    }

    /** The figures of a row that was found, by column; a blank cell has none. */
    private static Map<String, Object> figures(Row row) {
        Map<String, Object> figures = new HashMap<>();
        if (row instanceof SubsidyStandardRow standard) {
            figures.put("standard", standard.standard());
        } else if (row instanceof SubsidySplitRow split) {
            figures.put("central", split.central());
            figures.put("province", split.province());
            figures.put("local", split.local());
        } else if (row instanceof ContributionRow contribution) {
            figures.put("standard", contribution.standard());
        } else if (row instanceof AssistanceRow assistance) {
            figures.put("amount", assistance.amount());
        } else if (row instanceof FundingFloorRow floor) {
            figures.put("floor", floor.floor());
            figures.put("increase", floor.increase());
        }
        figures.values().removeIf(value -> value == null);
        figures.put("clause", row.clause());
        return figures;
    }

    private static Map<String, Object> figures(Map<String, String> cells) {
        Map<String, Object> figures = new HashMap<>();
        for (String column : List.of("standard", "central", "province", "local", "amount", "floor", "increase")) {
            if (cells.containsKey(column)) {
                figures.put(column, Money.ofYuan(new BigDecimal(cells.get(column))));
            }
        }
        figures.put("clause", cells.get("clause"));
        return figures;
    }
}
