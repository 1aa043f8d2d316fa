package org.yibao.simulation.result;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yibao.money.Money;
import org.yibao.simulation.figures.Indicator;
import org.yibao.simulation.figures.IndicatorPlace;
import org.yibao.simulation.figures.UnderBoth;
import org.yibao.terms.Outcome;

/** Indicators as JSON: a member for each of the catalogue, and each judgement behind what it judges. */
final class IndicatorsJson {
    private static final String STAYS_TARGET = "staysTarget";
    private static final String CONTRIBUTION_FLOOR = "contributionFloor";
    private static final String CONTRIBUTION_JUDGED = "contributionJudged";

    private IndicatorsJson() {}

    static final class Writer extends JsonSerializer<Indicators> {
        @Override
        public void serialize(Indicators indicators, JsonGenerator json, SerializerProvider provider)
                throws IOException {
            json.writeStartObject();
            for (Map.Entry<Indicator, UnderBoth> figure : indicators.figures().entrySet()) {
                json.writeObjectField(figure.getKey().id(), figure.getValue());
                if (figure.getKey() == Indicator.STAYS_SHARE_MEAN) {
                    json.writeObjectField(STAYS_TARGET, indicators.staysTarget());
                } else if (figure.getKey() == Indicator.CONTRIBUTION) {
                    json.writeObjectField(CONTRIBUTION_FLOOR, indicators.contributionFloor());
                    json.writeObjectField(CONTRIBUTION_JUDGED, indicators.contributionJudged());
                }
            }
            json.writeObjectField(Indicator.EFFECTIVE.id(), indicators.effective());
            json.writeEndObject();
        }
    }

    static final class Reader extends JsonDeserializer<Indicators> {
        private static final Map<String, Indicator> BY_ID = Indicator.standingIn(IndicatorPlace.INDICATORS).stream()
                .collect(Collectors.toMap(Indicator::id, Function.identity()));

        @Override
        public Indicators deserialize(JsonParser json, DeserializationContext context) throws IOException {
            Map<Indicator, UnderBoth> figures = new EnumMap<>(Indicator.class);
            Outcome staysTarget = null;
            Money contributionFloor = null;
            Outcome contributionJudged = null;
            List<Indicators.Effective> effective = List.of();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String name = json.currentName();
                json.nextToken();
                if (BY_ID.containsKey(name)) {
                    Indicator indicator = BY_ID.get(name);
                    figures.put(indicator, context.readValue(json, indicator.type()));
                } else if (name.equals(STAYS_TARGET)) {
                    staysTarget = orNull(json, context, Outcome.class);
                } else if (name.equals(CONTRIBUTION_FLOOR)) {
                    contributionFloor = orNull(json, context, Money.class);
                } else if (name.equals(CONTRIBUTION_JUDGED)) {
                    contributionJudged = orNull(json, context, Outcome.class);
                } else if (name.equals(Indicator.EFFECTIVE.id())) {
                    effective = List.of(context.readValue(json, Indicators.Effective[].class));
                } else {
                    context.handleUnknownProperty(json, this, Indicators.class, name);
                }
            }
            return new Indicators(figures, staysTarget, contributionFloor, contributionJudged, effective);
        }

        private static <T> T orNull(JsonParser json, DeserializationContext context, Class<T> type) throws IOException {
            return json.currentToken() == JsonToken.VALUE_NULL ? null : context.readValue(json, type);
        }
    }
}
