package org.yibao.rules.benefit;

import java.util.Set;
import org.yibao.rules.Figure;
import org.yibao.rules.FigureText;
import org.yibao.rules.Finding;

/**
 * The deductible of serious-illness insurance may be no higher than this share of residents' disposable income. It is checked and changes
 * nothing. Source: NAT-2020-24.5-1.
 *
 * @param share share, basis points
 */
public record DeductibleCeiling(int share) implements Finding {
    @Override
    public String sentence() {
        return "起付线为居民人均可支配收入的" + FigureText.ratio(share);
    }

    @Override
    public Set<Figure> grounds() {
        return Set.of();
    }
}
