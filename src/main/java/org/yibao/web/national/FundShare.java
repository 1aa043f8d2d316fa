package org.yibao.web.national;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.yibao.money.Money;

/**
 * What one fund pays of a bill (setldetail). The limit (crt_payb_lmt_amt) is left out: a decision doesn't tell it.
 *
 * @param type    fund_pay_type
 * @param name    fund_pay_type_name
 * @param inScope inscp_scp_amt, what is in scope and was not paid by the funds before
 * @param amount  fund_payamt
 * @param process setl_proc_info, how the amount comes about, with its numbers
 */
public record FundShare(
        @JsonProperty("fund_pay_type") String type,
        @JsonProperty("fund_pay_type_name") String name,
        @JsonProperty("inscp_scp_amt") Money inScope,
        @JsonProperty("fund_payamt") Money amount,
        @JsonProperty("setl_proc_info") String process) {}
