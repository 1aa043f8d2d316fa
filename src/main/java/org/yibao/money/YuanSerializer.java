package org.yibao.money;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;

/** Writes amounts to JSON: yuan with two decimals, as numbers. */
public final class YuanSerializer extends StdSerializer<Money> {
    private static final long serialVersionUID = 1L;

    public YuanSerializer() {
        super(Money.class);
    }

    @Override
    public void serialize(Money money, JsonGenerator json, SerializerProvider provider) throws IOException {
        json.writeNumber(money.toString());
    }
}
