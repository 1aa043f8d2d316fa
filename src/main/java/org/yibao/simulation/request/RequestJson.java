package org.yibao.simulation.request;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import org.yibao.money.Money;
import org.yibao.money.StrictJson;
import org.yibao.money.YuanDeserializer;

/** The form of requests, results and what is noted of a run: the same bytes for the same content. */
public final class RequestJson {
    private RequestJson() {}

    public static ObjectMapper mapper() {
        return StrictJson.strict(new ObjectMapper())
                .registerModule(new JavaTimeModule())
                .registerModule(new SimpleModule("read").addDeserializer(Money.class, new YuanDeserializer()))
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .enable(SerializationFeature.INDENT_OUTPUT)
                .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
                .configure(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES, false);
    }
}
