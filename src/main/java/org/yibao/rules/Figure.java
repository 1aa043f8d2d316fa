package org.yibao.rules;

import java.util.Optional;
import java.util.Set;
import org.yibao.codes.Labelled;
import org.yibao.codes.Layer;

/** A figure of the terms: findings ground it, a difference of editions names it, and some line of a statement may show it. */
public enum Figure implements Labelled {
    /** Whether there are terms of funding at all. */
    STANDING("参保与标准"),
    SUBSIDY("财政补助合计"),
    CENTRAL_SUBSIDY("中央财政补助"),
    PROVINCE_SUBSIDY("省级财政补助"),
    LOCAL_SUBSIDY("市县财政补助"),
    CONTRIBUTION("个人缴费标准"),
    /** What is paid of the contribution for the person. */
    ENROLMENT_ASSISTANCE("参保资助"),
    /** What is left of the contribution for the person. */
    PAYABLE("个人应缴"),

    DEDUCTIBLE("起付标准", LineItem.DEDUCTIBLE),
    /** How often the deductible is charged. */
    DEDUCTIBLE_PERIOD("起付方式", LineItem.DEDUCTIBLE),
    RATIO("支付比例", LineItem.BASIC),
    /** Most that basic insurance pays in a year for one kind of care. */
    KIND_CAP("本类年度限额", LineItem.BASIC),
    /** Most that basic insurance pays in a year. */
    ANNUAL_CAP("基本医保年度限额", LineItem.BASIC),
    SERIOUS_DEDUCTIBLE("大病保险起付线", LineItem.SERIOUS_ILLNESS),
    SERIOUS_RATIOS("大病保险分段支付比例", LineItem.SERIOUS_ILLNESS),
    /** What the brackets are counted on (question Q16). */
    SERIOUS_BRACKET_BASE("大病保险分段基准", LineItem.SERIOUS_ILLNESS),
    SERIOUS_CAP("大病保险年度封顶线", LineItem.SERIOUS_ILLNESS),
    /** Whether what exceeds the cap of basic insurance counts (question Q23). */
    SERIOUS_OVERFLOW("超基本医保限额部分计入大病保险", LineItem.SERIOUS_ILLNESS),
    ASSISTANCE_RATIO("医疗救助比例", LineItem.ASSISTANCE),
    ASSISTANCE_CAP("医疗救助年度限额", LineItem.ASSISTANCE),
    /** The day that identities must hold on (question Q20). */
    IDENTITY_DAY("身份认定日"),
    BASIC_ROUNDING(Layer.BASIC, LineItem.BASIC),
    SERIOUS_ROUNDING(Layer.SERIOUS_ILLNESS, LineItem.SERIOUS_ILLNESS),
    ASSISTANCE_ROUNDING(Layer.ASSISTANCE, LineItem.ASSISTANCE);

    /** Every figure of serious-illness insurance but how it is rounded: those that are there or not as a whole. */
    public static final Set<Figure> OF_SERIOUS_ILLNESS =
            Set.of(SERIOUS_DEDUCTIBLE, SERIOUS_RATIOS, SERIOUS_BRACKET_BASE, SERIOUS_CAP, SERIOUS_OVERFLOW);

    private final String label;
    private final LineItem line;

    Figure(String label) {
        this(label, null);
    }

    Figure(String label, LineItem line) {
        this.label = label;
        this.line = line;
    }

    Figure(Layer rounded, LineItem line) {
        this(rounded.label() + "舍入", line);
    }

    /** How a layer is rounded. */
    public static Figure rounding(Layer layer) {
        return switch (layer) {
            case BASIC -> BASIC_ROUNDING;
            case SERIOUS_ILLNESS -> SERIOUS_ROUNDING;
            case ASSISTANCE -> ASSISTANCE_ROUNDING;
        };
    }

    @Override
    public String label() {
        return label;
    }

    /** The line of a statement that it decides; empty for figures of funding and for the day that identities hold on. */
    public Optional<LineItem> line() {
        return Optional.ofNullable(line);
    }

    /** The layer of insurance that it is of; empty for figures of funding and for the day that identities hold on. */
    public Optional<Layer> layer() {
        return line().flatMap(LineItem::layer);
    }
}
