package org.yibao.web.national;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;

/**
 * What a person's year has seen of one thing (cuminfo of transaction 5206).
 *
 * @param insurance insutype
 * @param year      year
 * @param type      cum_type_code, a code of {@code cum_type_code.csv}, alone or followed by {@code _BIZ} and a med_type
 * @param amount    cum
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Accumulation(
        @JsonProperty("insutype") String insurance,
        @JsonProperty("year") Integer year,
        @JsonProperty("cum_type_code") String type,
        @JsonProperty("cum") BigDecimal amount) {}
