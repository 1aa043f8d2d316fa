package org.yibao.review.difference;

import java.util.List;
import java.util.stream.Collectors;
import org.yibao.codes.Labelled;
import org.yibao.money.BasisPoints;
import org.yibao.money.Money;
import org.yibao.terms.BenefitTerms;
import org.yibao.terms.Bracket;
import org.yibao.terms.Rounding;

/** ReadableFigures as a person reads them; a missing one is 待填. */
final class ReadableFigures {
    static final String MISSING = "待填";

    private ReadableFigures() {}

    static String yuan(Money amount) {
        return amount == null ? MISSING : amount + "元";
    }

    static String yuan(Long fen) {
        return fen == null ? MISSING : yuan(new Money(fen));
    }

    static String cap(Long fen) {
        return fen != null && fen == BenefitTerms.NO_CAP ? "不封顶" : yuan(fen);
    }

    static String ratio(Integer basisPoints) {
        return basisPoints == null ? MISSING : BasisPoints.percent(basisPoints);
    }

    static String label(Labelled choice) {
        return choice == null ? MISSING : choice.label();
    }

    static String rounding(Rounding rounding) {
        return rounding.mode().label() + "到" + rounding.unit().label();
    }

    static String brackets(List<Bracket> brackets) {
        return brackets == null
                ? MISSING
                : brackets.stream().map(ReadableFigures::bracket).collect(Collectors.joining("，"));
    }

    private static String bracket(Bracket bracket) {
        String range = bracket.upTo() == Long.MAX_VALUE
                ? new Money(bracket.above()) + "元以上"
                : "%s至%s元".formatted(new Money(bracket.above()), new Money(bracket.upTo()));
        return range + " " + ratio(bracket.ratio());
    }
}
