package org.yibao.review.difference;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.yibao.facts.AgeReference;
import org.yibao.facts.BenefitProfile;
import org.yibao.facts.CareKind;
import org.yibao.facts.DateBasis;
import org.yibao.facts.Disease;
import org.yibao.facts.Distance;
import org.yibao.facts.Facility;
import org.yibao.facts.Identity;
import org.yibao.facts.Labelled;
import org.yibao.facts.Origin;
import org.yibao.facts.Referral;

/** One dimension of the facts that terms may depend on, and what it can be. An identity or a disease is a dimension of its own: held or not. */
enum Axis implements Labelled {
    YEAR("年度"),
    IDENTITY_1(Identity.EXTREMELY_POOR),
    IDENTITY_2(Identity.SUBSISTENCE_ALLOWANCE),
    IDENTITY_3(Identity.REGISTERED_POOR),
    IDENTITY_4(Identity.LOW_INCOME),
    IDENTITY_5(Identity.UNSTABLE_OUT_OF_POVERTY),
    IDENTITY_6(Identity.NEAR_POVERTY),
    IDENTITY_7(Identity.NEWLY_IMPOVERISHED),
    FOOTING("参保依据", Footing.values()),
    ORIGIN("来源地", Origin.values()),
    STUDENT("大中小学生", true, false),
    NEW_YEAR_AGE("年龄（当年1月1日）"),
    SCHOOL_YEAR_AGE("年龄（当年9月1日）"),
    ENROLMENT_AGE("年龄（参保登记日）"),
    KIND("就医类别", CareKind.values()),
    FACILITY("医疗机构", Facility.values()),
    DISTANCE("就医地", Distance.values()),
    REFERRAL("转诊", Referral.values()),
    DISEASE_1(Disease.HYPERTENSION),
    DISEASE_2(Disease.DIABETES),
    DISEASE_3(Disease.COVID_CONFIRMED),
    DISEASE_4(Disease.COVID_SUSPECTED),
    ADMISSION("当年第几次住院", 1, 2, BenefitProfile.LAST_STEP),
    SERVICE("就诊日"),
    DISCHARGE("出院日"),
    SETTLEMENT("结算日"),
    PLACE("参保地");

    private static final Set<Axis> AGES = Set.of(NEW_YEAR_AGE, SCHOOL_YEAR_AGE, ENROLMENT_AGE);
    private static final Set<Axis> DAYS = Set.of(SERVICE, DISCHARGE, SETTLEMENT);
    static final int HIGHEST_AGE = 200;
    private static final Span EVERY_AGE = new Span(0, HIGHEST_AGE);
    private static final Span EVERY_DAY = new Span(LocalDate.MIN.toEpochDay(), LocalDate.MAX.toEpochDay());

    private final String label;
    private final List<?> values;

    Axis(String label, Object... values) {
        this.label = label;
        this.values = List.of(values);
    }

    Axis(Labelled held) {
        this(held.label(), true, false);
    }

    static Axis of(Identity identity) {
        return values()[IDENTITY_1.ordinal() + identity.ordinal()];
    }

    static Axis of(Disease disease) {
        return values()[DISEASE_1.ordinal() + disease.ordinal()];
    }

    static Axis of(DateBasis day) {
        return values()[SERVICE.ordinal() + day.ordinal()];
    }

    static Axis of(AgeReference reference) {
        return values()[NEW_YEAR_AGE.ordinal() + reference.ordinal()];
    }

    /** The axes of a code list, one a constant. */
    static List<Axis> identities() {
        return Arrays.stream(Identity.values()).map(Axis::of).toList();
    }

    static List<Axis> diseases() {
        return Arrays.stream(Disease.values()).map(Axis::of).toList();
    }

    boolean isAge() {
        return AGES.contains(this);
    }

    boolean isDay() {
        return DAYS.contains(this);
    }

    /** Whether it is an identity or a disease, which a person has or has not. */
    boolean isHeld() {
        return isIdentity() || (compareTo(DISEASE_1) >= 0 && compareTo(DISEASE_4) <= 0);
    }

    boolean isIdentity() {
        return compareTo(IDENTITY_1) >= 0 && compareTo(IDENTITY_7) <= 0;
    }

    @Override
    public String label() {
        return label;
    }

    /** All that it can be; for places and years, which have no fixed list, an empty set. */
    Extent whole() {
        return isAge() ? EVERY_AGE : isDay() ? EVERY_DAY : new Members(Set.copyOf(values));
    }

    /** Its values in the order of their list; empty for places, years, ages and days. */
    List<?> list() {
        return values;
    }
}
