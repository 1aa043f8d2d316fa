package org.yibao.tables;

import java.util.List;

/** The tables of workbook {@code benefits.xlsx} (待遇): what a visit is paid. */
public final class BenefitTables {
    /** All tables, in the order of their sheets. */
    public static final List<TableTemplate<?>> ALL = List.of(
            BasicInsuranceTables.OUTPATIENT,
            BasicInsuranceTables.DEDUCTIBLE,
            BasicInsuranceTables.INPATIENT,
            BasicInsuranceTables.ANNUAL_CAP,
            BasicInsuranceTables.REFERRAL,
            SupplementTables.SERIOUS_ILLNESS,
            SupplementTables.SERIOUS_BRACKET,
            SupplementTables.RESIDENTS_INCOME,
            SupplementTables.RELIEF_CHOICE,
            SupplementTables.IDENTITY_DAY,
            SupplementTables.MEDICAL_ASSISTANCE,
            SupplementTables.ROUNDING);

    private BenefitTables() {}
}
