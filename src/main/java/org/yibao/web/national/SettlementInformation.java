package org.yibao.web.national;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import org.yibao.money.Money;

/**
 * Who pays a bill, by the field names of the national platform (setlinfo); {@code medfee_sumamt = fund_pay_sumamt + psn_part_amt} and
 * {@code psn_part_amt = acct_pay + psn_cash_pay}.
 *
 * @param person         psn_no
 * @param visit          mdtrt_id
 * @param number         setl_id; left out of a pre-settlement
 * @param insurance      insutype
 * @param personType     psn_type
 * @param careType       med_type
 * @param total          medfee_sumamt
 * @param selfPaid       fulamt_ownpay_amt
 * @param overLimit      overlmt_selfpay
 * @param paidFirst      preselfpay_amt
 * @param inScope        inscp_scp_amt
 * @param deductible     act_pay_dedc
 * @param basic          hifp_pay
 * @param ratio          pool_prop_selfpay, the ratio of the terms: under a yearly cap the quotient of the amounts is lower
 * @param seriousIllness hifmi_pay
 * @param assistance     maf_pay
 * @param funds          fund_pay_sumamt, the three funds together; without the account, which some provinces count in and others don't
 * @param personTotal    psn_part_amt, account and cash
 * @param account        acct_pay
 * @param cash           psn_cash_pay
 * @param memo           memo, the paragraph to read to the person; says when demonstration parameters (示例参数) were used, and what
 *                       clauses find amiss
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SettlementInformation(
        @JsonProperty("psn_no") String person,
        @JsonProperty("mdtrt_id") String visit,
        @JsonProperty("setl_id") String number,
        @JsonProperty("insutype") String insurance,
        @JsonProperty("psn_type") String personType,
        @JsonProperty("med_type") String careType,
        @JsonProperty("medfee_sumamt") Money total,
        @JsonProperty("fulamt_ownpay_amt") Money selfPaid,
        @JsonProperty("overlmt_selfpay") Money overLimit,
        @JsonProperty("preselfpay_amt") Money paidFirst,
        @JsonProperty("inscp_scp_amt") Money inScope,
        @JsonProperty("act_pay_dedc") Money deductible,
        @JsonProperty("hifp_pay") Money basic,
        @JsonProperty("pool_prop_selfpay") BigDecimal ratio,
        @JsonProperty("hifmi_pay") Money seriousIllness,
        @JsonProperty("maf_pay") Money assistance,
        @JsonProperty("fund_pay_sumamt") Money funds,
        @JsonProperty("psn_part_amt") Money personTotal,
        @JsonProperty("acct_pay") Money account,
        @JsonProperty("psn_cash_pay") Money cash,
        @JsonProperty("memo") String memo) {}
