package org.yibao.web.national;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The envelope of an answer of the national platform. There is no respond_time: the same message has the same answer.
 *
 * @param code    infcode, {@code 0} or {@code -1}
 * @param message inf_refmsgid, number of the message that is answered; left out when it can't be told
 * @param error   err_msg, what is wrong, in Chinese; empty when nothing is
 * @param output  the answer; left out when something is wrong
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PlatformAnswer(
        @JsonProperty("infcode") @Schema(examples = "0") String code,

        @JsonProperty("inf_refmsgid") String message,
        @JsonProperty("err_msg") String error,
        @JsonProperty("output") Output output) {

    /**
     * The answer.
     *
     * @param settlement setlinfo
     * @param shares     setldetail
     */
    public record Output(
            @JsonProperty("setlinfo") SettlementInformation settlement,
            @JsonProperty("setldetail") List<FundShare> shares) {}

    static PlatformAnswer of(String message, Output output) {
        return new PlatformAnswer("0", message, "", output);
    }

    static PlatformAnswer refused(String message, String error) {
        return new PlatformAnswer("-1", message, error, null);
    }
}
