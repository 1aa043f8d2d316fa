package org.yibao.review.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.yibao.AddedColumns;
import org.yibao.Books;
import org.yibao.WrittenRules;
import org.yibao.rulebook.Home;

/** A clause that entitles some people for chronic care alone: what their table then lacks, and the row that fills it. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ChronicCareCoverageTest {
    private static final String TABLE = "医疗救助";
    private static final Home ENTITLED = WrittenRules.home(
            Books.HOME,
            "BenefitProfile( kind == CareKind.CHRONIC )\n    HeldIdentity( code == Identity.LOW_INCOME )",
            "new AssistanceScope( Identity.LOW_INCOME )");

    private static CoverageReport report(Home home) {
        return CoverageReport.of(Books.load(home).forDivision("220000").orElseThrow());
    }

    private static Stream<String> gaps(CoverageReport report) {
        return report.gaps().stream()
                .filter(gap -> gap.table().equals(TABLE))
                .map(gap -> GapCondition.text(gap.conditions()));
    }

    @Test
    void a_gap_goes_with_who_is_entitled() {
        assertThat(gaps(report(Books.HOME))).isEmpty();
        assertThat(gaps(report(ENTITLED))).containsExactly("身份 低收入人口");
    }

    @Test
    void the_row_that_fills_it_is_of_use() {
        Home wider = AddedColumns.with(ENTITLED, AddedColumns.PATH, TABLE, "就医类别");
        CoverageReport filled = report(Books.edited(
                wider,
                AddedColumns.PATH,
                workbook -> Books.putRow(
                        workbook,
                        TABLE,
                        14,
                        "220000",
                        null,
                        null,
                        "低收入人口",
                        "门诊慢特病",
                        "吉林省",
                        4,
                        0.5,
                        20000,
                        "是",
                        "NAT-2020-24.6-2")));
        assertThat(gaps(filled)).isEmpty();
        assertThat(filled.neverWinning()).isEmpty();
    }
}
