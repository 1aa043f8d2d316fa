package org.yibao.web.national;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.path.json.config.JsonPathConfig;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Settlement in the form of the national platform, by the chain cases C1 to C7 and by what can be wrong with a message. */
@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class NationalPlatformTest {
    /** C4: a registered poor person in Yanji, a stay in a hospital of the second level. */
    private static final String STAY = """
            {"infno":"2304","msgid":"M0001","mdtrtarea_admvs":"222401","insuplc_admdvs":"222401","recer_sys_code":"HIS",
             "signtype":"","infver":"V1.0","opter_type":"1","opter":"0001","opter_name":"张三","inf_time":"2020-08-05 10:00:00",
             "fixmedins_code":"H22240100001","sign_no":"S1","dev_no":"ignored",
             "input":{"data":{"psn_no":"P1","mdtrt_id":"V1","insutype":"390","psn_type":"1501","med_type":"21",
              "brdy":"1985-03-01","begntime":"2020-07-31 08:30:00","medfee_sumamt":150000.00,"fulamt_ownpay_amt":12000.00,
              "overlmt_selfpay":3000.00,"preselfpay_amt":5000.00,"hosp_lv":"LEVEL_2","ipt_cnt":1,"invono":"ignored",
              "idetinfo":[{"psn_idet_type":"REGISTERED_POOR","begntime":"2019-01-01","endtime":""}],
              "cuminfo":[]}}}""";

    private static final String VISIT = STAY.replace("\"2304\"", "\"2207\"")
            .replace("\"med_type\":\"21\"", "\"med_type\":\"11\"")
            .replace("\"LEVEL_2\"", "\"TOWNSHIP\"")
            .replace("150000.00", "500.00")
            .replace("12000.00", "0.00")
            .replace("3000.00", "0.00")
            .replace("5000.00", "0.00");

    private static ValidatableResponse send(String number, String body) {
        return given().contentType("application/json")
                .body(body)
                .post("/api/v1/national/" + number)
                .then()
                .statusCode(200)
                .contentType("application/json");
    }

    private static JsonPath settled(String number, String body) {
        JsonPath answer = exact(send(number, body));
        assertThat(answer.getString("err_msg")).isEmpty();
        assertThat(answer.getString("infcode")).isEqualTo("0");
        return answer;
    }

    private static JsonPath exact(ValidatableResponse response) {
        return new JsonPath(response.extract().asString())
                .using(JsonPathConfig.jsonPathConfig().numberReturnType(JsonPathConfig.NumberReturnType.BIG_DECIMAL));
    }

    private static ValidatableResponse refused(String number, String body) {
        return send(number, body)
                .body("infcode", equalTo("-1"))
                .body("output", nullValue())
                .body("err_msg", not(containsString("Exception")))
                .body("err_msg", not(containsString("org.yibao")));
    }

    private static BigDecimal amount(JsonPath answer, String field) {
        return answer.getObject("output.setlinfo." + field, BigDecimal.class);
    }

    private static String identity(String code) {
        return code == null ? STAY.replaceAll("\\{\"psn_idet_type[^}]*}", "") : STAY.replace("REGISTERED_POOR", code);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            nullValues = "-",
            value = {
                "C1, -, LEVEL_2, 20000, 1000, 0, 1000, 18000.00, 400.00, 0.7500, 13200.00, 0.00, 0.00, 6800.00",
                "C2, SUBSISTENCE_ALLOWANCE, LEVEL_2, 20000, 1000, 0, 1000, 18000.00, 400.00, 0.7500, 13200.00, 0.00, 3360.00, 3440.00",
                "C3, -, LEVEL_2, 150000, 12000, 3000, 5000, 130000.00, 400.00, 0.7500, 97200.00, 12480.00, 0.00, 40320.00",
                "C4, REGISTERED_POOR, LEVEL_2, 150000, 12000, 3000, 5000, 130000.00, 400.00, 0.7500, 97200.00, 17420.00, 10766.00, 24614.00",
                "C5, BOTH, LEVEL_2, 150000, 12000, 3000, 5000, 130000.00, 400.00, 0.7500, 97200.00, 17420.00, 15380.00, 20000.00",
                "C6, -, LEVEL_3, 400000, 20000, 0, 10000, 370000.00, 800.00, 0.6500, 150000.00, 139300.00, 0.00, 110700.00",
                "C7, REGISTERED_POOR, LEVEL_3, 400000, 20000, 0, 10000, 370000.00, 800.00, 0.6500, 150000.00, 153600.00, 30000.00, 66400.00"
            })
    void the_chain_cases_come_out_through_2304(
            String name,
            String identity,
            String level,
            String total,
            String selfPaid,
            String overLimit,
            String paidFirst,
            BigDecimal inScope,
            BigDecimal deductible,
            BigDecimal ratio,
            BigDecimal basic,
            BigDecimal serious,
            BigDecimal assistance,
            BigDecimal person) {
        String body = "BOTH".equals(identity)
                ? STAY.replace(
                        "\"idetinfo\":[",
                        "\"idetinfo\":[{\"psn_idet_type\":\"EXTREMELY_POOR\",\"begntime\":\"2019-01-01\"},")
                : identity(identity);
        JsonPath answer = settled(
                "2304",
                body.replace("LEVEL_2", level)
                        .replace("150000.00", total)
                        .replace("12000.00", selfPaid)
                        .replace(":3000.00", ":" + overLimit)
                        .replace(":5000.00", ":" + paidFirst));
        assertThat(amount(answer, "inscp_scp_amt")).isEqualTo(inScope);
        assertThat(amount(answer, "act_pay_dedc")).isEqualTo(deductible);
        assertThat(amount(answer, "pool_prop_selfpay")).isEqualTo(ratio);
        assertThat(amount(answer, "hifp_pay")).isEqualTo(basic);
        assertThat(amount(answer, "hifmi_pay")).isEqualTo(serious);
        assertThat(amount(answer, "maf_pay")).isEqualTo(assistance);
        assertThat(amount(answer, "psn_part_amt")).isEqualTo(person);
        assertThat(amount(answer, "psn_cash_pay")).isEqualTo(person);
        assertThat(amount(answer, "fund_pay_sumamt"))
                .isEqualTo(basic.add(serious).add(assistance));
        assertThat(amount(answer, "fund_pay_sumamt").add(person)).isEqualTo(amount(answer, "medfee_sumamt"));
    }

    @Test
    void each_fund_has_a_line_of_its_own_with_its_formula() {
        send("2304", STAY)
                .body("output.setldetail.size()", equalTo(3))
                .body("output.setldetail.fund_pay_type.join()", equalTo("390100390200610100"))
                .body("output.setldetail[0].fund_pay_type_name", equalTo("城乡居民基本医保基金"))
                .body("output.setldetail[0].setl_proc_info", containsString("(130000.00 − 400.00) × 75% = 97200.00"))
                .body("output.setldetail[1].inscp_scp_amt", equalTo(32800.00f))
                .body("output.setldetail[2].inscp_scp_amt", equalTo(15380.00f))
                .body("output.setldetail[2].fund_payamt", equalTo(10766.00f));
    }

    @Test
    void a_fund_that_may_not_pay_has_no_line() {
        send("2304", identity(null)).body("output.setldetail.fund_pay_type.join()", equalTo("390100390200"));
    }

    @Test
    void the_answer_names_the_message_and_what_was_asked() {
        send("2304", STAY)
                .body("inf_refmsgid", equalTo("M0001"))
                .body("respond_time", nullValue())
                .body("output.setlinfo.psn_no", equalTo("P1"))
                .body("output.setlinfo.mdtrt_id", equalTo("V1"))
                .body("output.setlinfo.insutype", equalTo("390"))
                .body("output.setlinfo.psn_type", equalTo("1501"))
                .body("output.setlinfo.med_type", equalTo("21"))
                .body("output.setlinfo.memo", containsString("示例参数"));
    }

    @ParameterizedTest
    @CsvSource({"2303, 2304", "2206, 2207"})
    void a_settlement_is_its_pre_settlement_with_a_number(String trial, String real) {
        String body = real.equals("2304") ? STAY : VISIT;
        Map<String, Object> settled = settled(real, body).getMap("output.setlinfo");
        JsonPath tried = settled(trial, body.replace("\"" + real + "\"", "\"" + trial + "\""));
        assertThat(tried.<String, Object>getMap("output.setlinfo")).doesNotContainKey("setl_id");
        assertThat((String) settled.remove("setl_id")).matches("[0-9A-F]{30}");
        assertThat(tried.<String, Object>getMap("output.setlinfo")).isEqualTo(settled);
        assertThat(tried.getList("output.setldetail"))
                .isEqualTo(settled(real, body).getList("output.setldetail"));
    }

    @Test
    void the_same_message_has_the_same_answer() {
        assertThat(send("2304", STAY).extract().asString())
                .isEqualTo(send("2304", STAY).extract().asString());
    }

    @Test
    void the_number_of_a_settlement_follows_what_is_settled() {
        String number = settled("2304", STAY).getString("output.setlinfo.setl_id");
        send("2304", STAY.replace("M0001", "M0002")).body("output.setlinfo.setl_id", equalTo(number));
        send("2304", STAY.replace("\"V1\"", "\"V2\"")).body("output.setlinfo.setl_id", not(equalTo(number)));
    }

    @Test
    void accumulators_of_the_year_are_read() {
        // 140,000 of 150,000 are used by the basic fund, 29,000 of 30,000 by assistance.
        String seen = STAY.replace("\"cuminfo\":[]", """
                "cuminfo":[{"insutype":"390","year":"2020","cum_ym":"202007","cum_type_code":"D390101","cum":100000.00},
                 {"insutype":"390","year":2020,"cum_type_code":"D390102","cum":"40000.00"},
                 {"insutype":"390","year":2020,"cum_type_code":"D610101","cum":29000.00},
                 {"insutype":"390","year":2020,"cum_type_code":"C0000_BIZ21","cum":3},
                 {"insutype":"390","year":2019,"cum_type_code":"D390101","cum":150000.00},
                 {"insutype":"310","year":2020,"cum_type_code":"D310100","cum":150000.00}]""");
        JsonPath answer = settled("2304", seen);
        assertThat(amount(answer, "hifp_pay")).isEqualTo(new BigDecimal("10000.00"));
        assertThat(amount(answer, "maf_pay")).isEqualTo(new BigDecimal("1000.00"));
        assertThat(amount(answer, "pool_prop_selfpay")).isEqualTo(new BigDecimal("0.7500"));
    }

    /** The accumulation of section 6 of the clause catalogue: 10,000 before 5,000 before 40,000 of base, for the registered poor. */
    @ParameterizedTest
    @CsvSource({"0, 0, 38800.00, 2600.00", "10000, 2600, 18800.00, 3250.00", "15000, 5850, 158800.00, 26250.00"})
    void the_base_of_serious_illness_insurance_accumulates(String base, String paid, String total, BigDecimal serious) {
        String cumulated = """
                "cuminfo":[{"insutype":"390","year":2020,"cum_type_code":"S0000","cum":%s},
                 {"insutype":"392","year":2020,"cum_type_code":"D390201","cum":%s}]""".formatted(base, paid);
        JsonPath answer = settled(
                "2304",
                STAY.replace("150000.00", total)
                        .replace("12000.00", "0")
                        .replace(":3000.00", ":0")
                        .replace(":5000.00", ":0")
                        .replace("\"cuminfo\":[]", cumulated));
        assertThat(amount(answer, "hifmi_pay")).isEqualTo(serious);
    }

    @Test
    void parts_of_an_accumulator_are_no_more_than_the_whole() {
        refused("2304", STAY.replace("\"cuminfo\":[]", """
                                "cuminfo":[{"insutype":"390","year":2020,"cum_type_code":"D390101","cum":1.00},
                                 {"insutype":"390","year":2020,"cum_type_code":"D390101_BIZ14","cum":2.00}]""")).body("err_msg", containsString("D390101"));
    }

    @Test
    void the_yearly_deductible_of_chronic_care_is_charged_once() {
        String chronic = VISIT.replace("\"med_type\":\"11\"", "\"med_type\":\"14\"");
        assertThat(amount(settled("2207", chronic), "act_pay_dedc")).isEqualTo(new BigDecimal("500.00"));
        JsonPath again = settled("2207", chronic.replace("\"cuminfo\":[]", deductible("Q0000", "300.00")));
        assertThat(amount(again, "act_pay_dedc")).isEqualTo(new BigDecimal("200.00"));
        JsonPath named = settled("2207", chronic.replace("\"cuminfo\":[]", deductible("Q0000_BIZ14", "500.00")));
        assertThat(amount(named, "act_pay_dedc")).isEqualTo(new BigDecimal("0.00"));
        JsonPath other = settled("2207", chronic.replace("\"cuminfo\":[]", deductible("Q0000_BIZ21", "500.00")));
        assertThat(amount(other, "act_pay_dedc")).isEqualTo(new BigDecimal("500.00"));
    }

    private static String deductible(String code, String amount) {
        return "\"cuminfo\":[{\"insutype\":\"390\",\"year\":2020,\"cum_type_code\":\"%s\",\"cum\":%s}]"
                .formatted(code, amount);
    }

    @Test
    void the_account_pays_a_part_of_the_persons_share() {
        JsonPath answer = settled("2304", STAY.replace("\"ipt_cnt\"", "\"acct_pay\":30.00,\"ipt_cnt\""));
        assertThat(amount(answer, "psn_part_amt")).isEqualTo(new BigDecimal("24614.00"));
        assertThat(amount(answer, "acct_pay")).isEqualTo(new BigDecimal("30.00"));
        assertThat(amount(answer, "psn_cash_pay")).isEqualTo(new BigDecimal("24584.00"));
        refused("2304", STAY.replace("\"ipt_cnt\"", "\"acct_pay\":24614.01,\"ipt_cnt\""))
                .body("err_msg", containsString("acct_pay"));
    }

    @Test
    void an_identity_that_is_over_gives_nothing() {
        JsonPath answer = settled("2304", STAY.replace("\"endtime\":\"\"", "\"endtime\":\"2020-07-30 23:59:59\""));
        assertThat(amount(answer, "hifmi_pay")).isEqualTo(new BigDecimal("12480.00"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"9901", "1404"})
    void both_local_codes_of_the_two_diseases_are_known(String code) {
        String body = VISIT.replace("\"med_type\":\"11\"", "\"med_type\":\"" + code + "\"");
        refused("2207", body).body("err_msg", containsString("dise_codg"));
        settled("2207", body.replace("\"hosp_lv\"", "\"dise_codg\":\"DIABETES\",\"hosp_lv\""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"med_type\":\"21\"         | \"med_type\":\"99\"              | input.data.med_type               | 99          | 21 普通住院",
                "\"med_type\":\"21\"         | \"med_type\":\"11\"              | input.data.med_type               | 11          | 2304（住院结算）",
                "\"infno\":\"2304\"          | \"infno\":\"2303\"               | infno                             | 2303        | 2304",
                "\"infno\":\"2304\"          | \"infno\":\"\"                   | infno                             | 缺失        | 2304",
                "\"psn_no\":\"P1\",          | \"psn_number\":\"P1\",           | input.data.psn_no                 | 缺失        | 必填",
                "\"medfee_sumamt\":150000.00,| \"medfee\":1,                    | input.data.medfee_sumamt          | 缺失        | 金额",
                "150000.00                   | -1.00                            | input.data.medfee_sumamt          | -1.00       | 两位小数",
                "150000.00                   | 1e1000000000                     | input.data.medfee_sumamt          | 1E+1000000000 | 两位小数",
                "150000.00                   | 150000.001                       | input.data.medfee_sumamt          | 150000.001  | 两位小数",
                "150000.00                   | \"many\"                         | input.data.medfee_sumamt          | many        | 金额",
                "150000.00                   | 100.00                           | input.data.medfee_sumamt          | 100.00      | 三项之和",
                "\"insutype\":\"390\"        | \"insutype\":\"310\"             | input.data.insutype               | 310         | 390",
                "\"1501\"                    | \"1101\"                         | input.data.psn_type               | 1101        | 1404 大学生",
                "\"REGISTERED_POOR\"         | \"03\"                           | input.data.idetinfo[0].psn_idet_type | 03       | REGISTERED_POOR",
                "\"LEVEL_2\"                 | \"01\"                           | input.data.hosp_lv                | 01          | LEVEL_2",
                "\"hosp_lv\":\"LEVEL_2\",    | \"hosp_lv\":\"\",                | input.data.hosp_lv                | 缺失        | LEVEL_2",
                "\"ipt_cnt\":1               | \"ipt_cnt\":0                    | input.data.ipt_cnt                | 0           | 整数",
                "\"ipt_cnt\":1               | \"ipt_cnt\":\"one\"              | input.data.ipt_cnt                | one         | 整数",
                "\"1985-03-01\"              | \"1985-02-30\"                   | input.data.brdy                   | 1985-02-30  | yyyy-MM-dd",
                "\"1985-03-01\"              | \"2020-08-01\"                   | input.data.brdy                   | 2020-08-01  | 2020-07-31",
                "\"2020-07-31 08:30:00\"     | \"20200731\"                     | input.data.begntime               | 20200731    | yyyy-MM-dd",
                "\"ipt_cnt\":1               | \"setl_time\":\"2020-07-30\"     | input.data.setl_time              | 2020-07-30  | 2020-07-31",
                "\"ipt_cnt\":1               | \"refl_type\":\"9\"              | input.data.refl_type              | 9           | IN_PROVINCE",
                "\"insuplc_admdvs\":\"222401\" | \"insuplc_admdvs\":\"222499\"  | insuplc_admdvs                    | 222499      | 行政区划",
                "\"mdtrtarea_admvs\":\"222401\"| \"mdtrtarea_admvs\":\"999999\" | mdtrtarea_admvs                   | 999999      | 行政区划",
                "\"cuminfo\":[]              | \"cuminfo\":[{\"insutype\":\"390\",\"year\":2020,\"cum_type_code\":\"X1\",\"cum\":1}] | input.data.cuminfo[0].cum_type_code | X1 | D390101",
                "\"cuminfo\":[]              | \"cuminfo\":{}                   | input.data.cuminfo                | {}          | 数组",
                "\"cuminfo\":[]              | \"cuminfo\":[null]               | input.data.cuminfo[0]             | 缺失        | 累计",
                "\"input\":                  | \"output\":                      | input.data                        | 缺失        | 就诊"
            })
    void names_the_field_its_value_and_what_was_expected(
            String good, String bad, String field, String value, String expected) {
        refused("2304", STAY.replace(good.strip(), bad.strip()))
                .body("inf_refmsgid", equalTo("M0001"))
                .body("err_msg", containsString(field.strip() + " "))
                .body("err_msg", containsString(value.strip()))
                .body("err_msg", containsString(expected.strip()));
    }

    @Test
    void tells_everything_that_is_wrong_at_once() {
        refused("2304", STAY.replace("\"1501\"", "\"\"").replace("\"21\"", "\"99\""))
                .body("err_msg", containsString("psn_type"))
                .body("err_msg", containsString("med_type"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "{}{}", "{\"infno\":\"2304\",\"infno\":\"2304\"}", "\"2304\"", "{}"})
    void malformed_json_is_answered_in_the_platforms_form(String body) {
        refused("2304", body).body("err_msg", not(equalTo("")));
    }

    @Test
    void a_message_that_is_too_large_is_answered_in_the_platforms_form() {
        refused("2304", " ".repeat(70_000)).body("err_msg", containsString("65536"));
    }

    @Test
    void an_unknown_transaction_is_answered_in_the_platforms_form() {
        refused("2208", STAY).body("err_msg", containsString("2206（门诊预结算）"));
    }

    @Test
    void a_city_that_has_chosen_no_points_is_told_which_cell_to_fill() {
        refused(
                        "2304",
                        identity("LOW_INCOME")
                                .replace("\"insuplc_admdvs\":\"222401\"", "\"insuplc_admdvs\":\"321000\""))
                .body("inf_refmsgid", equalTo("M0001"))
                .body("err_msg", matchesPattern(".*尚缺：大病保险倾斜.*请填写：.*benefits\\.xlsx#大病保险倾斜![A-Z]+\\d+。"));
    }
}
