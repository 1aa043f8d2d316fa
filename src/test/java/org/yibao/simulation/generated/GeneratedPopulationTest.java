package org.yibao.simulation.generated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.yibao.codes.Basis;
import org.yibao.codes.CareKind;
import org.yibao.codes.Disease;
import org.yibao.codes.Facility;
import org.yibao.codes.Origin;
import org.yibao.divisions.Divisions;
import org.yibao.facts.Facts;
import org.yibao.simulation.BatchText;
import org.yibao.simulation.population.Batch;
import org.yibao.simulation.population.Codebook;
import org.yibao.simulation.population.Population;
import org.yibao.simulation.population.PopulationException;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class GeneratedPopulationTest {
    private static final Divisions DIVISIONS = divisions();
    private static final int PERSONS = 200_000;
    private static final GeneratedPopulation JILIN = generated(PERSONS, 7, null);

    @Test
    void shares_of_prefectures_are_those_of_the_census() {
        Map<String, Integer> counts = new HashMap<>();
        each(JILIN, batch -> {
            for (int person = 0; person < batch.persons; person++) {
                String region = JILIN.codes().region(batch.region[person]);
                String unit = region.equals("220581") ? region : DIVISIONS.poolingArea(region);
                counts.merge(unit, 1, Integer::sum);
            }
        });
        // residents of the census, in units of 10,000: 2,407.3453 in all
        assertShare(counts, "220100", 906.6906);
        assertShare(counts, "220200", 362.3713);
        assertShare(counts, "220300", 181.4733);
        assertShare(counts, "220400", 99.6903);
        assertShare(counts, "220500", 130.2778);
        assertShare(counts, "220581", 50.9336);
        assertShare(counts, "220600", 95.1866);
        assertShare(counts, "220700", 225.2994);
        assertShare(counts, "220800", 155.1378);
        assertShare(counts, "222400", 194.1700);
        assertShare(counts, "22A001", 6.1146);
        assertThat(counts).hasSize(11);
    }

    /** Within four standard errors. */
    private static void assertShare(Map<String, Integer> counts, String unit, double residents) {
        double share = residents / 2407.3453;
        double error = Math.sqrt(share * (1 - share) / PERSONS);
        assertThat((double) counts.get(unit) / PERSONS).as(unit).isCloseTo(share, within(4 * error));
    }

    @Test
    void gongzhuling_has_the_code_that_the_year_ends_with() {
        assertThat(CensusWeights.of("220000", 2019, DIVISIONS).byRegion())
                .containsKey("220381")
                .doesNotContainKey("220184");
        assertThat(CensusWeights.of("220000", 2020, DIVISIONS).byRegion())
                .containsKey("220184")
                .doesNotContainKey("220381");
    }

    @Test
    void people_have_about_one_and_a_half_visits() {
        long[] visits = {0};
        each(JILIN, batch -> visits[0] += batch.visits);
        assertThat((double) visits[0] / PERSONS).isCloseTo(1.5, within(0.05));
    }

    @Test
    void median_bills_are_those_assumed() {
        assertThat(medianYuan(CareKind.OUTPATIENT, Facility.VILLAGE_CLINIC)).isCloseTo(60, within(1.0));
        assertThat(medianYuan(CareKind.OUTPATIENT, Facility.TOWNSHIP)).isCloseTo(110, within(2.0));
        assertThat(medianYuan(CareKind.INPATIENT, Facility.TOWNSHIP)).isCloseTo(2_200, within(60.0));
        assertThat(medianYuan(CareKind.INPATIENT, Facility.LEVEL_2)).isCloseTo(6_000, within(200.0));
        assertThat(medianYuan(CareKind.INPATIENT, Facility.LEVEL_3)).isCloseTo(13_000, within(900.0));
    }

    /** Of visits at the place of enrolment. */
    private static double medianYuan(CareKind kind, Facility facility) {
        LongStream.Builder totals = LongStream.builder();
        each(JILIN, batch -> {
            for (int person = 0; person < batch.persons; person++) {
                for (int visit = batch.visitsFrom[person]; visit < batch.visitsFrom[person + 1]; visit++) {
                    if (batch.said(Facts.KIND)[visit] == kind.ordinal()
                            && batch.said(Facts.FACILITY)[visit] == facility.ordinal()
                            && batch.place[visit] == batch.region[person]) {
                        totals.add(batch.total[visit]);
                    }
                }
            }
        });
        long[] sorted = totals.build().sorted().toArray();
        return sorted[sorted.length / 2] / 100.0;
    }

    @Test
    void visits_keep_the_rules_that_requests_keep() {
        int firstDay = 18_262; // 2020-01-01
        int lastDay = firstDay + 365;
        int twoDiseases = 1 << Disease.HYPERTENSION.ordinal() | 1 << Disease.DIABETES.ordinal();
        each(JILIN, batch -> {
            for (int person = 0; person < batch.persons; person++) {
                assertThat(batch.birthDate[person]).isLessThanOrEqualTo(batch.enrolled[person]);
                assertThat(batch.enrolled[person]).isBetween(firstDay, lastDay);
                if (batch.said(Facts.BASIS)[person] == Basis.RESIDENCE_PERMIT.ordinal()) {
                    assertThat(batch.permit[person]).isNotEqualTo(Codebook.NO_PERMIT);
                }
                if (batch.said(Facts.BASIS)[person] == Basis.STUDENT.ordinal()) {
                    assertThat(batch.said(Facts.STUDENT)[person]).isEqualTo((byte) 1);
                }
                if (batch.said(Facts.BASIS)[person] == Basis.HUKOU.ordinal()) {
                    assertThat(batch.said(Facts.ORIGIN)[person]).isEqualTo((byte) Origin.MAINLAND.ordinal());
                }
                int settled = 0;
                for (int visit = batch.visitsFrom[person]; visit < batch.visitsFrom[person + 1]; visit++) {
                    assertThat(batch.service[visit]).isBetween(batch.enrolled[person], lastDay);
                    assertThat(batch.discharged[visit]).isGreaterThanOrEqualTo(batch.service[visit]);
                    assertThat(batch.settled[visit]).isGreaterThanOrEqualTo(batch.discharged[visit]);
                    assertThat(batch.settled[visit]).isGreaterThanOrEqualTo(settled);
                    assertThat(batch.inScope[visit]).isBetween(0L, batch.total[visit]);
                    assertThat(batch.place[visit]).isNotNegative();
                    if (batch.said(Facts.KIND)[visit] == CareKind.TWO_DISEASES.ordinal()) {
                        assertThat(batch.diseases[visit] & twoDiseases).isPositive();
                    }
                    if (batch.said(Facts.KIND)[visit] == CareKind.OUTPATIENT.ordinal()) {
                        assertThat(batch.said(Facts.FACILITY)[visit])
                                .isLessThanOrEqualTo((byte) Facility.TOWNSHIP.ordinal());
                    }
                    if (batch.said(Facts.KIND)[visit] == CareKind.INPATIENT.ordinal()) {
                        assertThat(batch.said(Facts.FACILITY)[visit]).isPositive();
                    }
                    settled = batch.settled[visit];
                }
            }
        });
    }

    @Test
    void the_same_seed_gives_the_same_people_whatever_the_number_of_threads() {
        GeneratedPopulation people = generated(30_000, 11, null);
        List<String> alone = BatchText.lines(people, 1);
        assertThat(BatchText.lines(people, 4)).isEqualTo(alone);
        assertThat(BatchText.lines(generated(30_000, 11, null), 2)).isEqualTo(alone);
        assertThat(BatchText.lines(generated(30_000, 12, null), 2)).isNotEqualTo(alone);
    }

    @Test
    void another_seed_or_size_has_another_hash() {
        assertThat(generated(1_000, 1, null).description().hash())
                .hasSize(64)
                .isEqualTo(generated(1_000, 1, null).description().hash())
                .isNotEqualTo(generated(1_000, 2, null).description().hash())
                .isNotEqualTo(generated(1_001, 1, null).description().hash())
                .isNotEqualTo(generated(1_000, 1, 2_000L).description().hash());
    }

    @Test
    void it_is_marked_as_made_up() {
        assertThat(JILIN.description().synthetic()).isTrue();
        assertThat(JILIN.description().notes()).first().asString().contains("合成人口 200000 人");
    }

    @Test
    void weights_add_up_to_the_head_count_that_is_represented() {
        long[] weights = {0};
        each(
                generated(9_999, 3, 123_456_789L),
                batch -> weights[0] +=
                        Arrays.stream(batch.weight, 0, batch.persons).sum());
        assertThat(weights[0]).isEqualTo(123_456_789L * Batch.ONE_PERSON);
    }

    @Test
    void a_person_weighs_one_when_no_head_count_is_asked_for() {
        each(generated(1_000, 3, null), batch -> assertThat(Arrays.copyOf(batch.weight, batch.persons))
                .containsOnly(Batch.ONE_PERSON));
    }

    @Test
    void a_province_without_weights_is_refused() {
        assertThatThrownBy(() -> new GeneratedPopulation(new GeneratedSpec("320000", 1_000, 1, 2020, null), DIVISIONS))
                .isInstanceOf(PopulationException.class)
                .hasMessage("没有“320000”的人口权重，不能生成合成人口。现有：220000（吉林省）。");
    }

    @Test
    void sizes_out_of_range_are_refused() {
        assertThatThrownBy(() -> generated(999, 1, null)).hasMessageContaining("999 不在 1000 至 100000000 之间");
        assertThatThrownBy(() -> generated(100_000_001, 1, null)).hasMessageContaining("请改 persons");
        assertThatThrownBy(() -> generated(1_000, 1, 999L)).hasMessageContaining("应不少于生成的人数 1000");
        assertThatThrownBy(() -> new GeneratedSpec("220000", 1_000, 1, 2018, null))
                .hasMessageContaining("年度 2018 不在 2019 至 2024 之间");
    }

    private static GeneratedPopulation generated(long persons, long seed, Long represents) {
        return new GeneratedPopulation(new GeneratedSpec("220000", persons, seed, 2020, represents), DIVISIONS);
    }

    private static void each(Population population, Consumer<Batch> look) {
        try (Population.Batches batches = population.open()) {
            for (Batch batch; (batch = batches.next()) != null; ) {
                look.accept(batch);
            }
        }
    }

    private static Divisions divisions() {
        try {
            return Divisions.parse(Files.readString(Path.of("decision-tables/divisions.csv")));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
