package org.yibao.simulation.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.yibao.workbook.plain.PlainColumn;
import org.yibao.workbook.plain.PlainFormat;
import org.yibao.workbook.plain.PlainSheet;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class HtmlTest {
    private static final String NASTY = "<script>\"x\" & 'y'</script>";
    private static final String HARMLESS = "&lt;script&gt;&quot;x&quot; &amp; &#39;y&#39;&lt;/script&gt;";

    @Test
    void nothing_of_a_table_becomes_markup() {
        PlainSheet sheet = new PlainSheet(
                "t", List.of(NASTY), List.of(new PlainColumn(NASTY, PlainFormat.TEXT)), List.of(List.of(NASTY)));
        assertThat(Html.table(sheet)).doesNotContain("<script").contains(HARMLESS);
    }

    @Test
    void nothing_of_a_chart_becomes_markup() {
        List<Series> series = List.of(new Series(NASTY, "#000", false, List.of(BigDecimal.ONE)));
        assertThat(BarChart.of(NASTY, List.of(NASTY), series, Numbers::yuan)).doesNotContain("<script");
        assertThat(LineChart.of(NASTY, List.of(NASTY), series, Numbers::yuan)).doesNotContain("<script");
    }

    @Test
    void charts_of_nothing_of_zeroes_and_of_gaps_are_drawn() {
        List<Series> series =
                List.of(Series.baseline(Arrays.asList(null, BigDecimal.ZERO, new BigDecimal("-1000000"))));
        List<String> categories = List.of("a", "b", "c");
        assertThat(BarChart.of("t", categories, series, Numbers::large))
                .contains("-100万")
                .doesNotContain("NaN");
        assertThat(LineChart.of("t", categories, series, Numbers::large)).doesNotContain("NaN");
        assertThat(BarChart.of("t", List.of(), List.of(Series.baseline(List.of())), Numbers::large))
                .doesNotContain("NaN");
        assertThat(LineChart.of("t", List.of(), List.of(Series.baseline(List.of())), Numbers::large))
                .doesNotContain("NaN");
    }

    @Test
    void large_amounts_are_told_in_ten_thousands_and_hundred_millions() {
        assertThat(Numbers.large(new BigDecimal("9999.00"))).isEqualTo("9,999");
        assertThat(Numbers.large(new BigDecimal("-12345678.00"))).isEqualTo("-1,234.57万");
        assertThat(Numbers.large(new BigDecimal("123456789000.00"))).isEqualTo("1,234.57亿");
    }
}
