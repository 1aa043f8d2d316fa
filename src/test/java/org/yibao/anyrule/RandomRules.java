package org.yibao.anyrule;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Rules made at random of conditions on every fact, with every operator. */
final class RandomRules {
    private static final String[] IDENTITIES = {
        "EXTREMELY_POOR", "SUBSISTENCE_ALLOWANCE", "REGISTERED_POOR", "LOW_INCOME", "NEAR_POVERTY"
    };
    private static final String[] KINDS = {"OUTPATIENT", "TWO_DISEASES", "CHRONIC", "INPATIENT"};
    private static final String[] FACILITIES = {"VILLAGE_CLINIC", "TOWNSHIP", "LEVEL_1", "LEVEL_2", "LEVEL_3"};
    private static final String[] DISEASES = {"HYPERTENSION", "DIABETES", "COVID_CONFIRMED", "COVID_SUSPECTED"};
    private static final String[] DAYS = {"SERVICE", "DISCHARGE", "SETTLEMENT"};
    private static final String[] DATES = {"2020-03-15", "2020-08-01", "2020-09-15", "2019-11-30", "2020-12-31"};
    private static final String IMPORTS = """
            import org.yibao.codes.*
            import org.yibao.divisions.*
            import org.yibao.facts.*
            import org.yibao.money.Money
            import org.yibao.rules.benefit.*
            import org.yibao.rules.funding.*

            global org.yibao.rules.Findings findings

            """;

    private final Random random;
    private int number;
    private boolean identityBound;
    /** A variable that an age is bound to; {@code null} where none is. */
    private String age;

    private boolean profileBound;

    RandomRules(Random random) {
        this.random = random;
    }

    /** Files by their path below the rules folder. */
    String funding(int rules) {
        StringBuilder text = new StringBuilder("package rules.jilin.randomfunding\n\n" + IMPORTS);
        for (int index = 0; index < rules; index++) {
            text.append(rule(true));
        }
        return text.toString();
    }

    String benefit(int rules) {
        StringBuilder text = new StringBuilder("package rules.jilin.randombenefit\n\n" + IMPORTS);
        for (int index = 0; index < rules; index++) {
            text.append(rule(false));
        }
        return text.toString();
    }

    private String rule(boolean funding) {
        identityBound = false;
        age = null;
        profileBound = false;
        List<String> patterns = new ArrayList<>();
        if (chance(3)) {
            patterns.add(funding ? "$profile : FundingProfile()" : "$profile : BenefitProfile()");
            profileBound = true;
        }
        int conditions = 1 + random.nextInt(3);
        for (int index = 0; index < conditions; index++) {
            patterns.add(pattern(funding));
        }
        if (!profileBound
                && (patterns.get(0).startsWith("not") || patterns.get(0).startsWith("("))) {
            patterns.add(0, funding ? "FundingProfile()" : "BenefitProfile()");
        }
        if (profileBound && chance(2)) {
            patterns.add("Division( $code : code )");
            String row = funding
                    ? any("ContributionRow", "SubsidySplitRow", "AssistanceRow")
                    : any("InpatientRow", "OutpatientRow", "AnnualCapRow");
            patterns.add(
                    switch (random.nextInt(4)) {
                        case 0 -> "not " + row + "( region == $code )";
                        case 1 -> "exists " + row + "( region == $code, appliesTo( $profile ) )";
                        default -> row + "( region == $code, appliesTo( $profile ) )";
                    });
        }
        return "rule \"随机规则 %d\"\n    @Clause( JL-2020-15.1-1 )\nwhen\n    %s\nthen\n    findings.add( %s );\nend\n\n"
                .formatted(++number, String.join("\n    ", patterns), finding(funding));
    }

    private String pattern(boolean funding) {
        return switch (random.nextInt(10)) {
            case 0, 1, 2 -> funding ? fundingProfile() : benefitProfile();
            case 3 -> funding ? age(funding) : day();
            case 4 -> age(funding);
            case 5 -> identity();
            case 6 -> division();
            case 7 -> "not " + simple(funding);
            case 8 -> "(%s or %s)".formatted(simple(funding), simple(funding));
            default -> chance(4) ? join(funding) : "not ( %s and %s )".formatted(simple(funding), simple(funding));
        };
    }

    /** A pattern that binds nothing. */
    private String simple(boolean funding) {
        return switch (random.nextInt(4)) {
            case 0 -> "HeldIdentity( %s )".formatted(identityCondition());
            case 1 -> "Age( reference == AgeReference.%s, %s )".formatted(reference(funding), number("years", 90));
            case 2 -> funding ? fundingProfile() : benefitProfile();
            default -> funding ? "Division( %s )".formatted(divisionCondition()) : day();
        };
    }

    private String join(boolean funding) {
        age = age == null ? "$age" : age + "Again";
        return "Age( reference == AgeReference.NEW_YEAR, %1$s : years )\n    Age( reference == AgeReference.%2$s, years %3$s %1$s )"
                .formatted(age, funding ? "SCHOOL_YEAR" : any("SCHOOL_YEAR", "SERVICE"), any(">", "==", "!="));
    }

    private String fundingProfile() {
        return "FundingProfile( %s )".formatted(fundingCondition() + (chance(3) ? ", " + fundingCondition() : ""));
    }

    private String fundingCondition() {
        return switch (random.nextInt(11)) {
            case 0 -> "year " + any(">=", "==", "<", "!=") + " " + (2018 + random.nextInt(5));
            case 1 -> any("student", "!student", "student == true");
            case 2 -> "basis " + any("==", "!=") + " Basis." + any("HUKOU", "STUDENT", "RESIDENCE_PERMIT", "NONE");
            case 3 -> "basis in ( Basis.HUKOU, Basis.RESIDENCE_PERMIT )";
            case 4 -> any("basisValid", "!basisValid", "basisLocal", "!basisLocal");
            case 5 -> "origin " + any("==", "!=") + " Origin." + any("MAINLAND", "HONG_KONG", "TAIWAN");
            case 6 -> number(any("newYearAge", "schoolYearAge", "enrolmentAge"), 90);
            case 7 -> "region matches \"" + any("2203.*", "22[0-4]4..", ".*1") + "\"";
            case 8 -> number("newYearAge", 90) + " || student";
            case 9 -> "identities contains Identity." + any(IDENTITIES);
            default -> "basis == Basis.HUKOU && student";
        };
    }

    private String benefitProfile() {
        return "BenefitProfile( %s )".formatted(benefitCondition() + (chance(3) ? ", " + benefitCondition() : ""));
    }

    private String benefitCondition() {
        return switch (random.nextInt(12)) {
            case 0 -> "kind " + any("==", "!=") + " CareKind." + any(KINDS);
            case 1 -> "kind in ( CareKind." + any(KINDS) + ", CareKind.INPATIENT )";
            case 2 -> "facility " + any("==", "!=") + " Facility." + any(FACILITIES);
            case 3 -> "distance != Distance." + any("LOCAL", "IN_PROVINCE", "OUT_OF_PROVINCE");
            case 4 -> any("referred", "!referred", "referral == Referral.IN_PROVINCE");
            case 5 -> "has( Disease." + any(DISEASES) + " ) || has( Disease." + any(DISEASES) + " )";
            case 6 -> number("admission", 9);
            case 7 -> number(any("newYearAge", "schoolYearAge", "serviceAge"), 90);
            case 8 -> any("student", "!student");
            case 9 -> "kind == CareKind." + any(KINDS) + " && admission > " + random.nextInt(5);
            case 10 -> "!has( Disease." + any(DISEASES) + " )";
            default -> "region str[startsWith] \"22" + any("0", "24", "A", "03") + "\"";
        };
    }

    private String day() {
        String basis = chance(6) ? "" : "basis == DateBasis.%s, ".formatted(any(DAYS));
        return "CareDay( %s%s )"
                .formatted(
                        basis,
                        switch (random.nextInt(5)) {
                            case 0 -> "notAfter( \"" + any(DATES) + "\" )";
                            case 1 -> "date.dayOfMonth == " + (1 + random.nextInt(28));
                            case 2 -> "notBefore( \"2020-03-01\" ), notAfter( \"" + any(DATES) + "\" )";
                            case 3 -> "date.monthValue in ( 3, 7, 8 )";
                            default -> "notBefore( \"" + any(DATES) + "\" )";
                        });
    }

    private String age(boolean funding) {
        String second = chance(3) ? ", " + number("years", 90) : "";
        return "Age( reference == AgeReference.%s, %s )".formatted(reference(funding), number("years", 90) + second);
    }

    private String reference(boolean funding) {
        return any("NEW_YEAR", "SCHOOL_YEAR", funding ? "ENROLMENT" : "SERVICE");
    }

    private String number(String field, int most) {
        int first = 1 + random.nextInt(most);
        return switch (random.nextInt(6)) {
            case 0 -> "%s %% %d == 0".formatted(field, 2 + random.nextInt(4));
            case 1 -> "%s in ( %d, %d, %d )".formatted(field, first, first + 1, 1 + random.nextInt(most));
            case 2 -> "%s >= %d || %s < %d".formatted(field, first, field, 1 + random.nextInt(most));
            case 3 -> "%s != %d".formatted(field, first);
            case 4 -> "%s < %d".formatted(field, first);
            default -> "%s >= %d".formatted(field, first);
        };
    }

    private String identity() {
        if (!identityBound && chance(2)) {
            identityBound = true;
            String also = chance(2) ? ", " + identityCondition() : "";
            String without = chance(2) ? "\n    not HeldIdentity( code == Identity." + any(IDENTITIES) + " )" : "";
            return "HeldIdentity( $identity : code" + also + " )" + without;
        }
        return "HeldIdentity( " + identityCondition() + " )";
    }

    private String identityCondition() {
        return switch (random.nextInt(3)) {
            case 0 -> "code in ( Identity." + any(IDENTITIES) + ", Identity." + any(IDENTITIES) + " )";
            case 1 -> "code != Identity." + any(IDENTITIES);
            default -> "code == Identity." + any(IDENTITIES);
        };
    }

    private String division() {
        return (chance(4) ? "not " : "") + "Division( " + divisionCondition() + " )";
    }

    private String divisionCondition() {
        return switch (random.nextInt(5)) {
            case 0 -> "level == Level.COUNTY, name contains \"" + any("县", "市", "区", "自治县") + "\"";
            case 1 -> "name matches \".*" + any("州", "自治州", "白.*") + ".*\"";
            case 2 -> "code str[startsWith] \"22" + any("03", "24", "0", "A") + "\"";
            case 3 -> "parent == \"" + any("222400", "220100", "220300") + "\"";
            default -> "code " + any("==", "!=") + " \"" + any("222400", "220323", "22A001") + "\"";
        };
    }

    private String finding(boolean funding) {
        String identity = identityBound ? "$identity" : "Identity." + any(IDENTITIES);
        if (funding) {
            return switch (random.nextInt(4)) {
                case 0 -> "new NotEligible( \"随机\" )";
                case 1 ->
                    age != null ? "new Reading( \"Q1\", \"年龄 \" + " + age + " )" : "new Reading( \"Q1\", \"随机\" )";
                default -> "new AssistanceEntitlement( " + identity + " )";
            };
        }
        return switch (random.nextInt(9)) {
            case 5, 6, 7 -> effect();
            case 0 ->
                "new Relief( %s, %d, %d, %s )"
                        .formatted(
                                identity,
                                1_000 * (1 + random.nextInt(10)),
                                100 * random.nextInt(12),
                                random.nextBoolean());
            case 1 -> "new CountsTowardSeriousIllness( CareKind." + any(KINDS) + " )";
            case 2 -> "new ReferralExemption( " + identity + " )";
            case 3 -> age != null ? "new OutsideRules( \"年龄 \" + " + age + " )" : "new OutsideRules( \"随机\" )";
            default -> "new AssistanceScope( " + identity + " )";
        };
    }

    private String effect() {
        String layer = any("BASIC", "BASIC", "SERIOUS_ILLNESS", "ASSISTANCE");
        String scope = "Effect.on( Layer.%s )%s%s"
                .formatted(
                        layer,
                        chance(2) ? ".of( CareKind.%s, CareKind.INPATIENT )".formatted(any(KINDS)) : "",
                        chance(3) ? ".at( Facility.%s )".formatted(any(FACILITIES)) : "");
        boolean basic = layer.equals("BASIC");
        return scope
                + switch (layer.equals("ASSISTANCE") ? 2 + 4 * random.nextInt(2) : random.nextInt(basic ? 10 : 8)) {
                    case 0 -> ".setRatio( %d, \"随机\" )".formatted(1_000 + 100 * random.nextInt(90));
                    case 1, 2 -> ".addPoints( %d, \"随机\" )".formatted(100 * (1 + random.nextInt(12)));
                    case 3 -> ".multiplyDeductible( %d, \"随机\" )".formatted(500 * (1 + random.nextInt(20)));
                    case 4 -> ".waiveDeductible( \"随机\" )";
                    case 5 -> ".setAnnualCap( Money.ofYuan( \"%d\" ), \"随机\" )".formatted(1 + random.nextInt(90_000));
                    case 6 -> ".liftAnnualCap( \"随机\" )";
                    case 7 -> ".exclude( \"随机\" )";
                    case 8 -> ".setDeductible( Money.ofYuan( \"%d\" ), \"随机\" )".formatted(1 + random.nextInt(3_000));
                    default -> ".setKindCap( Money.ofYuan( \"%d\" ), \"随机\" )".formatted(1 + random.nextInt(3_000));
                };
    }

    private boolean chance(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }

    private String any(String... values) {
        return values[random.nextInt(values.length)];
    }
}
