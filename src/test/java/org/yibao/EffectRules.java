package org.yibao;

import java.nio.charset.StandardCharsets;
import org.yibao.rulebook.Home;
import org.yibao.rulebook.Rulebook;
import org.yibao.rulebook.Rulebooks;

/**
 * Jilin with rules of a notice that nobody issued: one rule and one register entry each, and no line of Java. Most of
 * them are for identities that no clause of Jilin names.
 */
public final class EffectRules {
    private static final String REGISTER = """
            notice:
              id: TEST-2026-1
              number: 测试〔2026〕1号
              title: 一般效果
              issuers: [吉林省医疗保障局]
              region: "220000"
            clauses:
              - { id: TEST-2026-1.1-1, item: 一, title: 住院提高, gist: 低收入人口住院支付比例提高5个百分点。, kinds: [RULE], topic: BENEFIT }
              - { id: TEST-2026-1.2-1, item: 二, title: 门诊免起付, gist: 脱贫不稳定户门诊免起付标准。, kinds: [RULE], topic: BENEFIT }
              - { id: TEST-2026-1.3-1, item: 三, title: 大病倾斜, gist: 边缘户大病保险起付线减半、不封顶。, kinds: [RULE], topic: BENEFIT }
              - { id: TEST-2026-1.4-1, item: 四, title: 救助提高, gist: 医疗救助比例提高10个百分点。, kinds: [RULE], topic: BENEFIT }
              - { id: TEST-2026-1.5-1, item: 五, title: 三级医院住院, gist: 新致贫人口三级医院住院基本医保不支付。, kinds: [RULE], topic: BENEFIT }
              - { id: TEST-2026-1.6-1, item: 六, title: 年度限额, gist: 特困人员在统筹区内住院，年度限额提高到20万元。, kinds: [RULE], topic: BENEFIT }
            """;

    private static final String RULES = """
            package rules.jilin.benefit

            import org.yibao.facts.BenefitProfile
            import org.yibao.codes.CareKind
            import org.yibao.codes.Distance
            import org.yibao.codes.Facility
            import org.yibao.facts.HeldIdentity
            import org.yibao.codes.Identity
            import org.yibao.codes.Layer
            import org.yibao.money.Money
            import org.yibao.rules.benefit.Effect

            global org.yibao.rules.Findings findings

            rule "低收入人口住院提高"
                @Clause( TEST-2026-1.1-1 )
            when
                HeldIdentity( code == Identity.LOW_INCOME )
            then
                findings.add( Effect.on( Layer.BASIC ).of( CareKind.INPATIENT ).addPoints( 500, "低收入人口住院支付比例提高5个百分点" ) );
            end

            rule "脱贫不稳定户门诊免起付"
                @Clause( TEST-2026-1.2-1 )
            when
                HeldIdentity( code == Identity.UNSTABLE_OUT_OF_POVERTY )
            then
                findings.add( Effect.on( Layer.BASIC ).of( CareKind.OUTPATIENT, CareKind.CHRONIC ).waiveDeductible( "脱贫不稳定户门诊免起付标准" ) );
            end

            rule "边缘户大病保险起付线减半"
                @Clause( TEST-2026-1.3-1 )
            when
                HeldIdentity( code == Identity.NEAR_POVERTY )
            then
                findings.add( Effect.on( Layer.SERIOUS_ILLNESS ).multiplyDeductible( 5000, "边缘户大病保险起付线减半" ) );
                findings.add( Effect.on( Layer.SERIOUS_ILLNESS ).liftAnnualCap( "边缘户大病保险不封顶" ) );
            end

            rule "医疗救助比例提高"
                @Clause( TEST-2026-1.4-1 )
            when
                BenefitProfile()
            then
                findings.add( Effect.on( Layer.ASSISTANCE ).addPoints( 1000, "医疗救助比例提高10个百分点" ) );
            end

            rule "新致贫人口三级医院住院不支付"
                @Clause( TEST-2026-1.5-1 )
            when
                HeldIdentity( code == Identity.NEWLY_IMPOVERISHED )
            then
                findings.add( Effect.on( Layer.BASIC ).of( CareKind.INPATIENT ).at( Facility.LEVEL_3 ).exclude( "新致贫人口三级医院住院基本医保不支付" ) );
            end

            rule "住院年度限额"
                @Clause( TEST-2026-1.6-1 )
            when
                BenefitProfile( distance == Distance.LOCAL )
                HeldIdentity( code == Identity.EXTREMELY_POOR )
            then
                findings.add( Effect.on( Layer.BASIC ).of( CareKind.INPATIENT ).setAnnualCap( Money.ofYuan( "200000" ), "特困人员统筹区内住院基本医保年度限额200000元" ) );
            end
            """;

    /** The rulebooks of the checkout with the rules. */
    public static final Rulebooks ALL = Books.load(home());

    public static final Rulebook JILIN = ALL.forDivision("220000").orElseThrow();

    private EffectRules() {}

    private static Home home() {
        Home registered = Books.with(Books.HOME, "rules/jilin/TEST-2026-1.yaml", bytes(REGISTER));
        return Books.with(registered, "rules/jilin/benefit/effects.drl", bytes(RULES));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
