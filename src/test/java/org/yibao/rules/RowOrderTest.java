package org.yibao.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.yibao.money.Money;
import org.yibao.rules.benefit.AnnualCapRow;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RowOrderTest {
    private static final List<String> PATH = List.of("000000", "220000", "222400", "222401");

    @Test
    void real_rows_come_before_demonstrations_and_nearer_rows_before_wider_ones() {
        List<Row> inOrder = List.of(
                row("222401", false),
                row("220000", false),
                row("000000", false),
                row("222401", true),
                row("222400", true),
                row("220000", true));
        Random random = new Random(7);
        for (int round = 0; round < 20; round++) {
            List<Row> shuffled = new ArrayList<>(inOrder);
            Collections.shuffle(shuffled, random);
            shuffled.sort(RowOrder.at(PATH));
            assertThat(shuffled).isEqualTo(inOrder);
        }
    }

    @Test
    void the_first_rows_are_of_one_region_and_all_demonstrations_or_none() {
        Row narrower = row("222400", true);
        Row one = row("220000", false);
        Row other = row("220000", false);
        Row demonstration = row("220000", true);
        assertThat(RowOrder.first(PATH, List.of(narrower, one, demonstration, other).stream()))
                .containsExactly(one, other);
        assertThat(RowOrder.first(PATH, List.of(demonstration, narrower).stream()))
                .containsExactly(narrower);
        assertThat(RowOrder.first(PATH, List.<Row>of().stream())).isEmpty();
    }

    private static Row row(String region, boolean demo) {
        RowSource source = new RowSource("jilin/benefits.xlsx", "基本医保年度限额", 11, Map.of());
        return new AnnualCapRow(source, "NAT-2020-24.4-1", region, null, null, Money.ZERO, demo, null);
    }
}
