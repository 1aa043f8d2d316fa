package org.yibao.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yibao.facts.Fact;
import org.yibao.facts.Said;
import org.yibao.facts.Source;
import org.yibao.facts.Subject;
import org.yibao.tables.Column;
import org.yibao.tables.RowValues;
import org.yibao.workbook.cases.CaseTables;
import org.yibao.workbook.cases.CaseTemplate;

/** Every fact that callers say is a column of the sheet 用例, because it is declared. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SaidCasesTest {
    private static Stream<CaseTemplate> sheets(Fact fact) {
        return fact.subjects().stream()
                .map(subject -> subject == Subject.FUNDING ? CaseTables.FUNDING : CaseTables.BENEFIT);
    }

    private static Column column(CaseTemplate sheet, Fact fact) {
        return sheet.inputs().stream()
                .filter(column -> column.key().equals(fact.name()))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("org.yibao.SaidPoints#facts")
    void offer_every_point_and_need_one_only_where_silence_means_nothing(Fact fact) {
        Integer unsaid = ((Source.Caller) fact.source()).unsaid().point();
        assertThat(sheets(fact)).isNotEmpty().allSatisfy(sheet -> {
            Column column = column(sheet, fact);
            assertThat(column.choices())
                    .containsExactlyInAnyOrderElementsOf(fact.scale().labels());
            assertThat(column.required()).isEqualTo(unsaid == null);
            assertThat(column.label()).matches(unsaid == null ? "[^（）]+" : ".+（.+）");
        });
    }

    @ParameterizedTest
    @MethodSource("org.yibao.SaidPoints#all")
    void say_the_point_of_a_label(Fact fact, int point) {
        RowValues row =
                new RowValues(null, Map.of(fact.name(), fact.scale().labels().get(point)));
        Class<? extends Source.Caller> of =
                fact.source() instanceof Source.Person ? Source.Person.class : Source.Visit.class;
        assertThat(row.said(of)).isEqualTo(Said.NOTHING.with(fact, point));
    }

    @ParameterizedTest
    @MethodSource("org.yibao.SaidPoints#facts")
    void may_lack_a_column_that_was_declared_later(Fact fact) {
        sheets(fact).filter(sheet -> sheet.later().contains(fact.name())).forEach(sheet -> {
            List<String> labels = sheet.columns().stream()
                    .map(Column::label)
                    .filter(label -> !label.equals(column(sheet, fact).label()))
                    .toList();
            assertThat(sheet.under(labels).columns()).extracting(Column::label).isEqualTo(labels);
        });
    }

    @ParameterizedTest
    @MethodSource("org.yibao.SaidPoints#facts")
    void hold_nobody_up_whose_workbook_is_older(Fact fact) {
        Integer unsaid = ((Source.Caller) fact.source()).unsaid().point();
        assertThat(sheets(fact)).allSatisfy(sheet -> assertThat(sheet.later().contains(fact.name()) && unsaid == null)
                .isFalse());
    }
}
