package org.yibao.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yibao.decision.Persons.enrolledIn;
import static org.yibao.decision.Persons.split;
import static org.yibao.decision.Persons.yuan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** JL-2020-15.1-1: 550 yuan, and who pays them. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SubsidyTest {
    @ParameterizedTest
    @CsvSource({
        "222401, 440.00/66.00/44.00, Yanji",
        "220323, 330.00/176.00/44.00, Yitong",
        "220623, 330.00/176.00/44.00, Changbai county",
        "220721, 330.00/176.00/44.00, Qianguo",
        "220681, 330.00/132.00/88.00, Linjiang next to Changbai",
        "220581, 330.00/132.00/88.00, Meihekou",
        "220381, 330.00/132.00/88.00, Gongzhuling under Siping",
        "220184, 330.00/132.00/88.00, Gongzhuling under Changchun",
        "220102, 330.00/132.00/88.00, Nanguan",
        "222400, 440.00/66.00/44.00, Yanbian as a whole",
        "22A001, 330.00/132.00/88.00, Changbaishan zone"
    })
    void is_split_by_place_of_enrolment(String region, String split, String name) {
        FundingDecision decision = enrolledIn(region).in(2020);
        assertThat(split(decision)).as(name).isEqualTo(split);
        assertThat(decision.terms().subsidy().total()).isEqualTo(yuan("550"));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/regions-jilin-2020.csv", numLinesToSkip = 1)
    void is_split_in_each_of_the_60_counties_as_the_notice_says(
            String code,
            String name,
            String prefecture,
            String subsidyClass,
            String central,
            String province,
            String local) {
        assertThat(split(enrolledIn(code).in(2020)))
                .as("%s %s", prefecture, name)
                .isEqualTo("%s/%s/%s".formatted(yuan(central), yuan(province), yuan(local)));
    }

    @Test
    void only_changes_the_paying_city_when_Gongzhuling_moves() {
        assertThat(enrolledIn("220381").in(2020).region().fullName()).contains("四平市");
        assertThat(enrolledIn("220184").in(2020).region().fullName()).contains("长春市");
    }

    @Test
    void was_520_in_2019_and_its_split_is_missing() {
        FundingDecision decision = enrolledIn("222401").in(2019);
        assertThat(decision.terms().subsidy().total()).isEqualTo(yuan("520"));
        assertThat(decision.terms().subsidy().central()).isNull();
        assertThat(decision.missing()).singleElement().satisfies(missing -> assertThat(missing.parameter())
                .isEqualTo("财政补助分担"));
    }

    @Test
    void is_not_carried_over_to_2021() {
        assertThatThrownBy(() -> enrolledIn("222401").in(2021))
                .isInstanceOfSatisfying(Undecidable.NoTermsInForce.class, none -> assertThat(none.leftOpenBy())
                        .extracting(Reason::clause)
                        .containsExactly("JL-2020-15.2-4"));
    }

    @Test
    void tells_how_the_zone_of_Changbaishan_is_read() {
        assertThat(enrolledIn("22A001").in(2020).reasons())
                .anySatisfy(reason -> assertThat(reason.note()).isEqualTo("Q2"));
        assertThat(enrolledIn("220623").in(2020).reasons())
                .noneSatisfy(reason -> assertThat(reason.note()).isEqualTo("Q2"));
    }

    @Test
    void leads_back_to_clause_workbook_sheet_and_row() {
        Reason split = enrolledIn("222401").in(2020).reasons().stream()
                .filter(reason -> reason.rule().equals("财政补助分担"))
                .findFirst()
                .orElseThrow();
        assertThat(split.clause()).isEqualTo("JL-2020-15.1-1");
        assertThat(split.notice()).isEqualTo("吉医保联〔2020〕15号");
        assertThat(split.item()).isEqualTo("一（一）");
        assertThat(split.workbook()).isEqualTo("jilin/funding.xlsx");
        assertThat(split.sheet()).isEqualTo("财政补助分担");
        assertThat(split.row()).isEqualTo(13);
        assertThat(split.demo()).isFalse();
    }

    @Test
    void file_of_the_60_counties_is_whole() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("src/test/resources/regions-jilin-2020.csv"));
        assertThat(lines).hasSize(61);
    }
}
