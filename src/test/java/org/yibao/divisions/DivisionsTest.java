package org.yibao.divisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.yibao.Books;
import org.yibao.codes.Level;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DivisionsTest {
    private final Divisions divisions = Books.SHIPPED.divisions();

    @Test
    void hold_the_60_counties_of_Jilin_and_the_95_of_Jiangsu_at_the_end_of_2020() {
        assertThat(countiesIn("220000")).isEqualTo(60);
        assertThat(countiesIn("320000")).isEqualTo(95);
    }

    @Test
    void know_Gongzhuling_under_both_codes() {
        assertThat(divisions.fullName("220381")).isEqualTo("吉林省四平市公主岭市");
        assertThat(divisions.fullName("220184")).isEqualTo("吉林省长春市公主岭市");
        assertThat(divisions.current("220381")).isEqualTo("220184");
        assertThat(divisions.find("220381").orElseThrow().inForceDuring(2020)).isTrue();
        assertThat(divisions.find("220381").orElseThrow().inForceDuring(2021)).isFalse();
        assertThat(divisions.find("220184").orElseThrow().inForceDuring(2019)).isFalse();
    }

    @Test
    void know_the_districts_of_Nantong_before_and_after_2020() {
        assertThat(divisions.current("320684")).isEqualTo("320614");
        assertThat(divisions.current("320611")).isEqualTo("320613");
    }

    @Test
    void give_local_codes_to_units_that_have_none() {
        assertThat(divisions.fullName("22A001")).isEqualTo("吉林省长白山保护开发区管理委员会");
        assertThat(divisions.fullName("32A001")).isEqualTo("江苏省南通市通州湾示范区");
    }

    @Test
    void lead_from_a_county_up_to_the_country() {
        assertThat(divisions.path("222401").stream().map(Division::code))
                .isEqualTo(List.of("100000", "220000", "222400", "222401"));
    }

    @Test
    void find_by_code_and_by_name() {
        assertThat(codes(divisions.search("延吉", 5))).containsExactly("222401");
        assertThat(codes(divisions.search("2224", 3))).startsWith("222400");
        assertThat(divisions.search("没有这个地方", 5)).isEmpty();
    }

    @Test
    void suggest_what_a_mistyped_code_or_name_may_have_meant() {
        assertThat(codes(divisions.near("222407", 10))).contains("222401", "222406");
        assertThat(codes(divisions.near("延吉市", 5))).contains("222401");
        assertThat(divisions.near("", 5)).isEmpty();
        assertThat(divisions.near("x".repeat(1_000_000), 5)).isEmpty();
    }

    @Test
    void refuse_a_table_with_a_parent_that_is_not_there() {
        String header = "code,name,level,parent,from,to,successor\n";
        assertThatThrownBy(() -> Divisions.parse(header + "220000,吉林省,PROVINCE,100000,,,\n"))
                .hasMessageContaining("220000")
                .hasMessageContaining("100000");
    }

    private long countiesIn(String province) {
        return divisions.all().stream()
                .filter(division -> division.level() == Level.COUNTY && divisions.contains(province, division.code()))
                .filter(division -> division.to() == null || division.to().getYear() > 2020)
                .filter(division -> division.from() == null || division.from().getYear() <= 2020)
                .filter(division -> division.code().matches("\\d{6}"))
                .count();
    }

    private static List<String> codes(List<Division> found) {
        return found.stream().map(Division::code).toList();
    }
}
