package org.yibao.clauses;

/** What a clause is about. */
public enum Topic {
    /** 筹资: subsidy, contribution, support for enrolling, eligibility. */
    FUNDING,
    /** 待遇: what outpatient care, inpatient care, serious-illness insurance and medical assistance pay. */
    BENEFIT,
    /** 基金: how the fund is run and watched. */
    FUND,
    /** 服务: handling, information systems, publicity, organisation. */
    SERVICE
}
