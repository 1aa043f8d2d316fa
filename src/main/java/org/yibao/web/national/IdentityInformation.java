package org.yibao.web.national;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * An identity of a person with its period (idetinfo of transaction 1101).
 *
 * @param type  psn_idet_type, a code of {@code psn_idet_type.csv}
 * @param begin begntime, first day
 * @param end   endtime, last day; open when it is not given
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record IdentityInformation(
        @JsonProperty("psn_idet_type") String type,
        @JsonProperty("begntime") String begin,
        @JsonProperty("endtime") String end) {}
