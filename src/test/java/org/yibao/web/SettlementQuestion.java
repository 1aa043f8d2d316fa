package org.yibao.web;

import static io.restassured.RestAssured.config;
import static io.restassured.RestAssured.given;
import static io.restassured.config.JsonConfig.jsonConfig;
import static io.restassured.path.json.config.JsonPathConfig.NumberReturnType.BIG_DECIMAL;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hamcrest.Matcher;

/**
 * What a caller asks about the bills of one person. The person is an adult farmer with household register; a visit is at home, unreferred
 * and on 31 July 2020 until said otherwise. What is said about a visit is said about the newest one.
 */
public final class SettlementQuestion {
    /** A year in which basic insurance has paid its 150,000: what is billed is borne, and so counts for serious-illness insurance. */
    static final Map<String, Object> BASIC_USED_UP =
            Map.of("year", 2020, "inpatient", Map.of("basic", 150_000), "admissions", 1);

    private static final ObjectMapper JSON = new ObjectMapper();

    private final String region;
    private final List<Map<String, Object>> identities = new ArrayList<>();
    private final List<Map<String, Map<String, Object>>> visits = new ArrayList<>();
    private Map<String, Object> yearToDate;
    private String birthDate = "1985-03-01";
    private boolean student;

    private SettlementQuestion(String region) {
        this.region = region;
    }

    public static SettlementQuestion enrolledIn(String region) {
        return new SettlementQuestion(region);
    }

    /** Identities held since 2019, with blanks between; none when it is empty. */
    public SettlementQuestion with(String codes) {
        for (String code : codes.split(" ", -1)) {
            if (!code.isEmpty()) {
                identities.add(fields("code", code, "from", "2019-01-01"));
            }
        }
        return this;
    }

    public SettlementQuestion with(String identity, String from, String to) {
        identities.add(fields("code", identity, "from", from, "to", to));
        return this;
    }

    SettlementQuestion after(Map<String, Object> year) {
        yearToDate = year;
        return this;
    }

    SettlementQuestion born(String day) {
        birthDate = day;
        return this;
    }

    SettlementQuestion student() {
        student = true;
        return this;
    }

    public SettlementQuestion inpatient(String facility) {
        return visit("INPATIENT", facility);
    }

    SettlementQuestion outpatient(String facility) {
        return visit("OUTPATIENT", facility);
    }

    private SettlementQuestion visit(String kind, String facility) {
        Map<String, Object> care = fields("kind", kind, "facility", facility, "place", region, "referral", "NONE");
        care.putAll(fields("diseases", List.of(), "admission", 1, "date", "2020-07-31"));
        visits.add(Map.of("care", care, "fees", new LinkedHashMap<>()));
        return this;
    }

    SettlementQuestion at(String place, String referral) {
        newest("care").putAll(fields("place", place, "referral", referral));
        return this;
    }

    /** Number of the stay in its year. */
    SettlementQuestion admission(int number) {
        newest("care").put("admission", number);
        return this;
    }

    SettlementQuestion on(String day) {
        newest("care").put("date", day);
        return this;
    }

    public SettlementQuestion fees(String total, String selfPaid, String overLimit, String paidFirst) {
        newest("fees").put("total", new BigDecimal(total));
        newest("fees").put("selfPaid", new BigDecimal(selfPaid));
        newest("fees").put("overLimit", new BigDecimal(overLimit));
        newest("fees").put("paidFirst", new BigDecimal(paidFirst));
        return this;
    }

    /** A bill that is all within scope. */
    SettlementQuestion inScope(String amount) {
        return fees(amount, "0", "0", "0");
    }

    SettlementQuestion paidByAccount(String amount) {
        newest("fees").put("account", new BigDecimal(amount));
        return this;
    }

    private Map<String, Object> newest(String part) {
        return visits.get(visits.size() - 1).get(part);
    }

    /** The question about the first visit, in one line. */
    public String json() {
        Map<String, Object> question = person();
        question.put("care", visits.get(0).get("care"));
        question.put("fees", visits.get(0).get("fees"));
        return text(question);
    }

    /** The question about all visits, in one line. */
    String yearJson() {
        Map<String, Object> question = person();
        question.put("visits", visits);
        return text(question);
    }

    private Map<String, Object> person() {
        Map<String, Object> enrollee = fields("region", region, "birthDate", birthDate, "student", student);
        enrollee.putAll(fields("basis", "HUKOU", "identities", identities));
        Map<String, Object> question = fields("enrollee", enrollee);
        if (yearToDate != null) {
            question.put("yearToDate", yearToDate);
        }
        return question;
    }

    private static Map<String, Object> fields(Object... keysAndValues) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (int index = 0; index < keysAndValues.length; index += 2) {
            fields.put((String) keysAndValues[index], keysAndValues[index + 1]);
        }
        return fields;
    }

    private static String text(Map<String, Object> question) {
        try {
            return JSON.writeValueAsString(question);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Settles the first visit. */
    ValidatableResponse settle() {
        return ask("", json()).statusCode(200);
    }

    /** Settles all visits in order. */
    ValidatableResponse settleYear() {
        return ask("/year", yearJson()).statusCode(200);
    }

    /** Amounts in the answer are read as they are written, for {@link #yuan}. */
    static ValidatableResponse ask(String path, String body) {
        return given().config(config().jsonConfig(jsonConfig().numberReturnType(BIG_DECIMAL)))
                .contentType("application/json")
                .body(body)
                .post("/api/v1/settlements" + path)
                .then();
    }

    /** Exactly this amount, with its decimals. */
    static Matcher<BigDecimal> yuan(String amount) {
        return equalTo(new BigDecimal(amount));
    }
}
