package org.yibao.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.PropertyBindingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yibao.SaidPoints;
import org.yibao.facts.Fact;
import org.yibao.facts.Said;
import org.yibao.facts.Source;
import org.yibao.web.request.PersonRequest;
import org.yibao.web.request.Saying;
import org.yibao.web.request.SettlementRequest;

/** Every fact that callers say is a member of requests, because it is declared. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SaidMembersTest {
    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());

    static {
        new JsonForm().customize(JSON);
    }

    private static Saying read(Class<? extends Saying> request, String members) throws IOException {
        String rest = request == PersonRequest.class
                ? "\"region\":\"222401\",\"birthDate\":\"1985-03-01\""
                : "\"date\":\"2020-07-31\"";
        return JSON.readValue("{" + members + rest + "}", request);
    }

    private static Class<? extends Saying> requestOf(Fact fact) {
        return fact.source() instanceof Source.Person ? PersonRequest.class : SettlementRequest.CareRequest.class;
    }

    @ParameterizedTest
    @MethodSource("org.yibao.SaidPoints#all")
    void say_a_point_of_a_fact(Fact fact, int point) throws IOException {
        String member = "\"%s\":%s,".formatted(fact.name(), SaidPoints.json(fact, point));
        assertThat(read(requestOf(fact), member).said().point(fact)).isEqualTo(point);
    }

    @ParameterizedTest
    @MethodSource("org.yibao.SaidPoints#facts")
    void are_absent_only_where_silence_has_a_meaning(Fact fact) throws IOException {
        Saying request = read(requestOf(fact), "\"%s\":null,".formatted(fact.name()));
        List<String> absent;
        try (ValidatorFactory validators = Validation.buildDefaultValidatorFactory()) {
            Validator validator = validators.getValidator();
            absent = validator.validate(request).stream()
                    .map(ConstraintViolation::getPropertyPath)
                    .map(Object::toString)
                    .toList();
        }
        if (((Source.Caller) fact.source()).unsaid().accepted()) {
            assertThat(absent).doesNotContain(fact.name());
            assertThat(request.said().point(fact)).isEqualTo(Said.NOTHING.point(fact));
        } else {
            assertThat(absent).contains(fact.name());
        }
    }

    @ParameterizedTest
    @MethodSource("org.yibao.SaidPoints#facts")
    void are_of_their_part_of_the_request(Fact fact) {
        Class<? extends Saying> other =
                requestOf(fact) == PersonRequest.class ? SettlementRequest.CareRequest.class : PersonRequest.class;
        assertThat(unknown(other, "\"%s\":%s,".formatted(fact.name(), SaidPoints.json(fact, 0))))
                .isEqualTo(fact.name());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"members\":{},", "\"members\":null,", "\"nobody\":null,", "\"said\":{\"student\":true},"})
    void have_no_other_names(String member) {
        assertThat(unknown(PersonRequest.class, member)).isEqualTo(member.split("\"")[1]);
    }

    private static String unknown(Class<? extends Saying> request, String member) {
        PropertyBindingException refused =
                catchThrowableOfType(PropertyBindingException.class, () -> read(request, member));
        assertThat(refused).as(member).isNotNull();
        return refused.getPropertyName();
    }

    @Test
    void are_named_with_the_others_where_a_name_is_unknown() throws IOException {
        UnrecognizedPropertyException refused = catchThrowableOfType(
                UnrecognizedPropertyException.class,
                () -> JSON.readValue("{\"nobody\":1}".getBytes(StandardCharsets.UTF_8), PersonRequest.class));
        assertThat(refused.getKnownPropertyIds().stream().map(Object::toString).collect(Collectors.toSet()))
                .contains("region", "student", "origin")
                .doesNotContain("members", "kind");
    }
}
