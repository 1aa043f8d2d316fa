package org.yibao.web.national;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/**
 * Numbers settlements (setl_id, C30): the first thirty hexadecimal digits of the SHA-256 of what is settled. Message number, operator and
 * time are no part of it, so that a message sent again has the same number.
 */
final class SettlementNumber {
    private static final int DIGITS = 30;

    private SettlementNumber() {}

    static String of(PlatformMessage message, ObjectMapper json) {
        List<Object> settled = Arrays.asList(
                message.transaction(), message.place(), message.region(), message.facility(), message.data());
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(json.writeValueAsString(settled).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().withUpperCase().formatHex(digest).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException | JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
