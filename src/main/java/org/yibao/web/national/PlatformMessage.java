package org.yibao.web.national;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The envelope of a message to the national platform. Fields that it does not name are ignored.
 *
 * @param transaction       infno, number of the transaction
 * @param message           msgid, number of the message
 * @param place             mdtrtarea_admvs, division where the care is given
 * @param region            insuplc_admdvs, place of enrolment
 * @param receiver          recer_sys_code
 * @param signatureType     signtype
 * @param version           infver
 * @param operatorType      opter_type
 * @param operator          opter
 * @param operatorName      opter_name
 * @param time              inf_time
 * @param facility          fixmedins_code, code of the facility
 * @param signIn            sign_no
 * @param input             the question
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record PlatformMessage(
        @JsonProperty("infno") @Schema(examples = "2304") String transaction,

        @JsonProperty("msgid") @Schema(examples = "H22240100001202007311000000001")
        String message,

        @JsonProperty("mdtrtarea_admvs") @Schema(examples = "222401")
        String place,

        @JsonProperty("insuplc_admdvs") @Schema(examples = "222401")
        String region,

        @JsonProperty("recer_sys_code") String receiver,
        @JsonProperty("signtype") String signatureType,
        @JsonProperty("infver") String version,
        @JsonProperty("opter_type") String operatorType,
        @JsonProperty("opter") String operator,
        @JsonProperty("opter_name") String operatorName,
        @JsonProperty("inf_time") String time,
        @JsonProperty("fixmedins_code") String facility,
        @JsonProperty("sign_no") String signIn,
        @JsonProperty("input") Input input) {

    /**
     * The question.
     *
     * @param data the visit
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Input(@JsonProperty("data") VisitData data) {}

    /** The visit; {@code null} when it is not given. */
    VisitData data() {
        return input == null ? null : input.data();
    }
}
