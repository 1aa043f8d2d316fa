package org.yibao.money;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;

/** Reads amounts that {@link YuanSerializer} wrote. */
public final class YuanDeserializer extends StdDeserializer<Money> {
    private static final long serialVersionUID = 1L;

    public YuanDeserializer() {
        super(Money.class);
    }

    @Override
    public Money deserialize(JsonParser json, DeserializationContext context) throws IOException {
        return Money.ofYuan(json.getDecimalValue());
    }
}
