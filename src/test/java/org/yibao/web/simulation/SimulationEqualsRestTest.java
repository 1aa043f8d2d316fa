package org.yibao.web.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.yibao.Effort;
import org.yibao.facts.Care;
import org.yibao.facts.Enrollee;
import org.yibao.facts.Fact;
import org.yibao.facts.FundingQuery;
import org.yibao.facts.IdentityPeriod;
import org.yibao.facts.Said;
import org.yibao.facts.Scale;
import org.yibao.money.Money;
import org.yibao.settlement.BillByHand;
import org.yibao.settlement.Fees;
import org.yibao.settlement.Settlement;
import org.yibao.settlement.Statement;
import org.yibao.settlement.YearToDate;
import org.yibao.simulation.Simulated;
import org.yibao.simulation.engine.Engine;
import org.yibao.simulation.engine.FundingByHand;
import org.yibao.simulation.engine.Options;
import org.yibao.simulation.engine.Progress;
import org.yibao.simulation.engine.TermsByHand;
import org.yibao.simulation.figures.Totals;
import org.yibao.simulation.figures.Weighted;
import org.yibao.simulation.population.Batch;
import org.yibao.simulation.population.HeldPopulation;
import org.yibao.simulation.population.Population;
import org.yibao.simulation.profile.AskedPeople;
import org.yibao.simulation.profile.PolicyComparison;
import org.yibao.simulation.profile.Reach;
import org.yibao.simulation.tally.Payer;
import org.yibao.simulation.tally.Tally;
import org.yibao.terms.BenefitTerms;

/**
 * A run and the service answer the same, to the fen; {@code -Pexhaustive} asks for 100,000 persons. Both reduce facts alike, so a judge that
 * reduces nothing, and settles by hand, says for some of the persons what it must be.
 */
@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SimulationEqualsRestTest {
    private static final int PERSONS = Effort.of(3_000, 100_000);
    private static final int JUDGED_ONE_IN = 10;
    private static final HeldPopulation PEOPLE = Simulated.people(PERSONS);
    private static final AskedPeople FACTS = new AskedPeople(PEOPLE.codes(), 0);
    private static final Map<Long, List<Settled>> SETTLED = new ConcurrentHashMap<>();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ObjectReader ANSWERS =
            JSON.readerForListOf(Answer.class).without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    @TestHTTPResource("/api/v1/settlements/year")
    URI year;

    @TestHTTPResource("/api/v1/funding/batch")
    URI funding;

    private final HttpClient client = HttpClient.newHttpClient();

    private record Settled(int visit, int admission, Statement statement) {}

    private record Answer(Bill statement) {}

    private record Bill(
            BigDecimal total,
            BigDecimal inScope,
            BigDecimal deductible,
            BigDecimal basic,
            BigDecimal seriousIllness,
            BigDecimal assistance,
            BigDecimal person) {
        static Bill of(Statement statement) {
            return new Bill(
                    yuan(statement.total()),
                    yuan(statement.inScope()),
                    yuan(statement.deductible()),
                    yuan(statement.basic()),
                    yuan(statement.seriousIllness()),
                    yuan(statement.assistance()),
                    yuan(statement.person()));
        }

        private static BigDecimal yuan(long fen) {
            return BigDecimal.valueOf(fen, 2);
        }
    }

    private static Tally run() {
        SETTLED.clear();
        return Engine.run(
                PEOPLE,
                new PolicyComparison(Simulated.SHIPPED, Simulated.SHIPPED, Reach.EVERYTHING),
                new Options(2, Money.WHOLE, 1_000_000, 1),
                new Progress(),
                (batch, person, visit, admission, baseline, candidate) -> SETTLED.computeIfAbsent(
                                batch.first + person, absent -> new ArrayList<>())
                        .add(new Settled(visit, admission, baseline)));
    }

    private static List<Batch> batches() {
        List<Batch> all = new ArrayList<>();
        try (Population.Batches batches = PEOPLE.open()) {
            for (Batch batch = batches.next(); batch != null; batch = batches.next()) {
                all.add(batch);
            }
        }
        return all;
    }

    private static ObjectNode person(Batch batch, int number) {
        Enrollee enrollee = FACTS.enrollee(batch, number);
        ObjectNode person = JSON.createObjectNode()
                .put("region", enrollee.region())
                .put("birthDate", enrollee.birthDate().toString());
        say(person, Batch.OF_PERSONS, enrollee.said());
        if (enrollee.residencePermit() != null) {
            ObjectNode permit = person.putObject("residencePermit");
            put(permit, "region", enrollee.residencePermit().region());
            put(permit, "from", enrollee.residencePermit().from());
            put(permit, "to", enrollee.residencePermit().to());
        }
        ArrayNode identities = person.putArray("identities");
        for (IdentityPeriod period : enrollee.identities()) {
            ObjectNode identity =
                    identities.addObject().put("code", period.code().name());
            put(identity, "from", period.from() == null ? "1990-01-01" : period.from());
            put(identity, "to", period.to());
        }
        return person;
    }

    private static void say(ObjectNode node, List<Fact> facts, Said said) {
        for (Fact fact : facts) {
            if (fact.scale().kind() == Scale.Kind.YES_OR_NO) {
                node.put(fact.name(), said.yes(fact));
            } else {
                node.put(fact.name(), fact.scale().codes().get(said.point(fact)).name());
            }
        }
    }

    private static void put(ObjectNode node, String field, Object value) {
        if (value != null) {
            node.put(field, value.toString());
        }
    }

    private static byte[] question(Batch batch, int number, List<Settled> visits) throws IOException {
        ObjectNode question = JSON.createObjectNode();
        question.set("enrollee", person(batch, number));
        ArrayNode asked = question.putArray("visits");
        for (Settled visit : visits) {
            Care care = FACTS.care(batch, visit.visit(), visit.admission());
            ObjectNode one = asked.addObject();
            ObjectNode facts = one.putObject("care")
                    .put("place", care.place())
                    .put("admission", care.admission())
                    .put("date", care.date().toString())
                    .put("discharged", care.discharged().toString())
                    .put("settled", care.settled().toString());
            say(facts, Batch.OF_VISITS, care.said());
            ArrayNode diseases = facts.putArray("diseases");
            care.diseases().forEach(disease -> diseases.add(disease.name()));
            long total = batch.total[visit.visit()];
            one.putObject("fees")
                    .put("total", BigDecimal.valueOf(total, 2))
                    .put("selfPaid", BigDecimal.valueOf(total - batch.inScope[visit.visit()], 2));
        }
        return JSON.writeValueAsBytes(question);
    }

    private byte[] post(URI address, byte[] body) throws IOException {
        try {
            HttpResponse<byte[]> response = client.send(
                    HttpRequest.newBuilder(address)
                            .header("Content-Type", "application/json")
                            .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                            .build(),
                    HttpResponse.BodyHandlers.ofByteArray());
            assertThat(response.statusCode())
                    .as(new String(response.body(), StandardCharsets.UTF_8))
                    .isEqualTo(200);
            return response.body();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException(stopped);
        }
    }

    @Test
    void every_bill_is_what_REST_answers_for_the_same_person_and_visits() {
        run();
        for (Batch batch : batches()) {
            IntStream.range(0, batch.persons).parallel().forEach(number -> {
                List<Settled> visits = SETTLED.get(batch.first + number);
                if (visits != null) {
                    try {
                        List<Answer> answers = ANSWERS.readValue(post(year, question(batch, number, visits)));
                        List<Bill> bills =
                                answers.stream().map(Answer::statement).toList();
                        List<Bill> expected = visits.stream()
                                .map(visit -> Bill.of(visit.statement()))
                                .toList();
                        if (!bills.equals(expected)) { // assertions themselves take longer
                            assertThat(bills).isEqualTo(expected);
                        }
                        if (number % JUDGED_ONE_IN == 0) {
                            assertThat(bills).isEqualTo(byHand(batch, number, visits));
                        }
                    } catch (IOException failed) {
                        throw new java.io.UncheckedIOException(failed);
                    }
                }
            });
        }
        long visits = SETTLED.values().stream().mapToLong(List::size).sum();
        assertThat(visits).isGreaterThan(PERSONS);
    }

    /** What the facts as they are come to. */
    private static List<Bill> byHand(Batch batch, int number, List<Settled> visits) {
        Enrollee enrollee = FACTS.enrollee(batch, number);
        List<Bill> bills = new ArrayList<>();
        YearToDate soFar = YearToDate.start(Simulated.SHIPPED.year());
        for (Settled visit : visits) {
            Care care = FACTS.care(batch, visit.visit(), visit.admission());
            BenefitTerms terms =
                    TermsByHand.of(Simulated.SHIPPED, enrollee, care).terms();
            long total = batch.total[visit.visit()];
            Fees fees = new Fees(total, total - batch.inScope[visit.visit()], 0, 0);
            bills.add(Bill.of(BillByHand.of(terms, fees, soFar)));
            soFar = Settlement.settle(terms, fees, soFar).after();
        }
        return bills;
    }

    @Test
    void the_funding_of_all_payers_is_the_sum_of_what_REST_answers_for_each_person() throws Exception {
        StringBuilder lines = new StringBuilder();
        List<FundingByHand> judged = new ArrayList<>();
        for (Batch batch : batches()) {
            for (int number = 0; number < batch.persons; number++) {
                ObjectNode question = JSON.createObjectNode().put("year", 2020);
                question.put("date", FACTS.enrolled(batch, number).toString());
                question.set("enrollee", person(batch, number));
                lines.append(question).append('\n');
                judged.add(
                        number % JUDGED_ONE_IN == 0
                                ? FundingByHand.of(
                                        Simulated.SHIPPED,
                                        new FundingQuery(
                                                2020, FACTS.enrolled(batch, number), FACTS.enrollee(batch, number)))
                                : null);
            }
        }
        BigDecimal central = BigDecimal.ZERO;
        BigDecimal local = BigDecimal.ZERO;
        BigDecimal contributions = BigDecimal.ZERO;
        HttpResponse<java.io.InputStream> response = client.send(
                HttpRequest.newBuilder(funding)
                        .header("Content-Type", "application/x-ndjson")
                        .POST(HttpRequest.BodyPublishers.ofString(lines.toString()))
                        .build(),
                HttpResponse.BodyHandlers.ofInputStream());
        int answers = 0;
        try (BufferedReader answered =
                new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8))) {
            for (String line = answered.readLine(); line != null; line = answered.readLine()) {
                JsonNode answer = JSON.readTree(line);
                FundingByHand byHand = judged.get(answers++);
                if (byHand != null) {
                    assertFunded(answer, byHand);
                }
                if (answer.path("eligible").asBoolean()) {
                    JsonNode terms = answer.get("terms");
                    central = central.add(terms.at("/subsidy/central").decimalValue());
                    local = local.add(terms.at("/subsidy/local").decimalValue());
                    contributions =
                            contributions.add(terms.at("/contribution/standard").decimalValue());
                }
            }
        }
        assertThat(answers).isEqualTo(PERSONS);
        Totals.Side all = Simulated.breakdown(PEOPLE, run()).all().baseline();
        assertThat(Weighted.amount(all.paid(Payer.CENTRAL)).yuan()).isEqualByComparingTo(central);
        assertThat(Weighted.amount(all.paid(Payer.LOCAL)).yuan()).isEqualByComparingTo(local);
        assertThat(Weighted.amount(all.contributions()).yuan()).isEqualByComparingTo(contributions);
    }

    private static void assertFunded(JsonNode answer, FundingByHand byHand) {
        assertThat(answer.path("eligible").asBoolean()).isEqualTo(byHand.insured());
        assertThat(fen(answer.at("/terms/subsidy/central")))
                .isEqualTo(byHand.subsidy().get(Payer.CENTRAL));
        assertThat(fen(answer.at("/terms/subsidy/local")))
                .isEqualTo(byHand.subsidy().get(Payer.LOCAL));
        assertThat(fen(answer.at("/terms/contribution/payable")))
                .isEqualTo(byHand.contribution().get(Payer.CONTRIBUTION));
    }

    private static Long fen(JsonNode yuan) {
        return yuan.isMissingNode() || yuan.isNull()
                ? null
                : yuan.decimalValue().movePointRight(2).longValueExact();
    }
}
