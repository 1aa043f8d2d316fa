package org.yibao.web.national;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.type.LogicalType;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Collection;

/** Reads messages. Numbers may be written as texts, as hospitals' systems do; nothing else is guessed from a value of the wrong type. */
final class MessageReader {
    private final ObjectMapper json;

    MessageReader(ObjectMapper json) {
        this.json = json.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        for (LogicalType number : new LogicalType[] {LogicalType.Float, LogicalType.Integer}) {
            this.json
                    .coercionConfigFor(number)
                    .setCoercion(CoercionInputShape.String, CoercionAction.TryConvert)
                    .setCoercion(CoercionInputShape.EmptyString, CoercionAction.AsNull);
        }
    }

    /**
     * Reads a message.
     *
     * @throws InvalidMessage when it is no JSON object, or a field is not of its type
     * @throws IOException    when it is no JSON
     */
    PlatformMessage read(byte[] bytes) throws IOException {
        try {
            PlatformMessage message = json.readValue(bytes, PlatformMessage.class);
            if (message == null) {
                throw new InvalidMessage("报文应为一个 JSON 对象。");
            }
            return message;
        } catch (MismatchedInputException mismatch) {
            throw mismatch(mismatch, bytes);
        }
    }

    private InvalidMessage mismatch(MismatchedInputException mismatch, byte[] bytes) throws IOException {
        if (mismatch.getPath().isEmpty()) {
            return new InvalidMessage("报文应为一个 JSON 对象，且后面没有其他内容。");
        }
        StringBuilder path = new StringBuilder();
        JsonNode value = json.readTree(bytes);
        for (JsonMappingException.Reference step : mismatch.getPath()) {
            if (step.getFieldName() == null) {
                path.append('[').append(step.getIndex()).append(']');
                value = value.path(step.getIndex());
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
                value = value.path(step.getFieldName());
            }
        }
        return new InvalidMessage(Wrongs.sentence(
                path.toString(), value.isTextual() ? value.asText() : value, expected(mismatch.getTargetType())));
    }

    private static String expected(Class<?> type) {
        if (type == BigDecimal.class) {
            return "金额（元），最多两位小数";
        } else if (type == String.class) {
            return "字符串";
        } else if (type != null && Number.class.isAssignableFrom(type)) {
            return "整数";
        } else if (type == int.class || type == long.class) {
            return "整数";
        } else if (type != null && Collection.class.isAssignableFrom(type)) {
            return "数组";
        }
        return "JSON 对象";
    }

    /** The number (msgid) of a message that is wrong otherwise; {@code null} when it can't be told. */
    String number(byte[] bytes) {
        try {
            JsonNode number = json.readTree(bytes).path("msgid");
            return number.isTextual() && number.asText().length() <= 30 ? number.asText() : null;
        } catch (IOException noJson) {
            return null;
        }
    }
}
