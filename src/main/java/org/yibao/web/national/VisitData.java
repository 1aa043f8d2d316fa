package org.yibao.web.national;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A visit to settle, by the field names of the national platform. Fields that it does not name are ignored; amounts are yuan; days are
 * {@code yyyy-MM-dd}, with or without a time.
 *
 * @param person         psn_no
 * @param visit          mdtrt_id
 * @param insurance      insutype; 390 only
 * @param personType     psn_type, a code of {@code psn_type.csv}
 * @param careType       med_type, a code of {@code med_type.csv}
 * @param birthDate      brdy
 * @param begin          begntime, day of service; of a stay, the day of admission
 * @param settled        setl_time; the day of service when it is not given
 * @param total          medfee_sumamt
 * @param selfPaid       fulamt_ownpay_amt; 0 when it is not given
 * @param overLimit      overlmt_selfpay; 0 when it is not given
 * @param paidFirst      preselfpay_amt; 0 when it is not given
 * @param account        acct_pay, part of the person's share that a family account pays; 0 when it is not given
 * @param hospitalLevel  hosp_lv, a code of {@code facility.csv}
 * @param facilityKind   fixmedins_type (local), a code of {@code facility.csv}; decides before the level
 * @param disease        dise_codg, a code of {@code disease.csv}; needed for the two diseases
 * @param referral       refl_type (local), a code of {@code referral.csv}; no referral when it is not given
 * @param admission      ipt_cnt, number of this year's admission; 1 when it is not given
 * @param identities     idetinfo
 * @param accumulations  cuminfo
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record VisitData(
        @JsonProperty("psn_no") String person,
        @JsonProperty("mdtrt_id") String visit,

        @JsonProperty("insutype") @Schema(examples = "390") String insurance,

        @JsonProperty("psn_type") @Schema(examples = "1501") String personType,

        @JsonProperty("med_type") @Schema(examples = "21") String careType,

        @JsonProperty("brdy") @Schema(examples = "1985-03-01")
        String birthDate,

        @JsonProperty("begntime") @Schema(examples = "2020-07-31")
        String begin,

        @JsonProperty("setl_time") String settled,

        @JsonProperty("medfee_sumamt") @Schema(examples = "20000.00")
        BigDecimal total,

        @JsonProperty("fulamt_ownpay_amt") BigDecimal selfPaid,
        @JsonProperty("overlmt_selfpay") BigDecimal overLimit,
        @JsonProperty("preselfpay_amt") BigDecimal paidFirst,
        @JsonProperty("acct_pay") BigDecimal account,

        @JsonProperty("hosp_lv") @Schema(examples = "LEVEL_2")
        String hospitalLevel,

        @JsonProperty("fixmedins_type") String facilityKind,
        @JsonProperty("dise_codg") String disease,
        @JsonProperty("refl_type") String referral,
        @JsonProperty("ipt_cnt") Integer admission,
        @JsonProperty("idetinfo") List<IdentityInformation> identities,
        @JsonProperty("cuminfo") List<Accumulation> accumulations) {

    /** Never {@code null}. */
    List<IdentityInformation> heldIdentities() {
        return identities == null ? List.of() : identities;
    }

    /** Never {@code null}. */
    List<Accumulation> seen() {
        return accumulations == null ? List.of() : accumulations;
    }
}
