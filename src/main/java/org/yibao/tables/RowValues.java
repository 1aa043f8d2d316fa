package org.yibao.tables;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.yibao.codes.Labelled;
import org.yibao.facts.Fact;
import org.yibao.facts.IdentityPeriod;
import org.yibao.facts.Said;
import org.yibao.facts.Source;
import org.yibao.money.Money;
import org.yibao.rules.RowSource;

/**
 * The typed cells of one row by column key; a blank cell has no entry.
 *
 * @param source where the row stands
 * @param cells  values: {@link String}, {@link Integer} (years, ages, orders, ratios in basis points),
 *               {@link LocalDate}, {@link Money} or a list of {@link IdentityPeriod}
 */
public record RowValues(RowSource source, Map<String, Object> cells) {
    public String text(String key) {
        return (String) cells.get(key);
    }

    public Integer integer(String key) {
        return (Integer) cells.get(key);
    }

    public int integer(String key, int blank) {
        return (Integer) cells.getOrDefault(key, blank);
    }

    public Money money(String key) {
        return (Money) cells.get(key);
    }

    public LocalDate date(String key) {
        return (LocalDate) cells.get(key);
    }

    /** Identities with their periods; none for a blank cell. */
    public List<IdentityPeriod> identities(String key) {
        List<?> periods = (List<?>) cells.getOrDefault(key, List.of());
        return periods.stream().map(IdentityPeriod.class::cast).toList();
    }

    /** What the row says of a person, or of a visit; a blank cell says nothing. */
    public Said said(Class<? extends Source.Caller> of) {
        Said said = Said.NOTHING;
        for (Fact fact : Said.facts(of)) {
            if (cells.containsKey(fact.name())) {
                said = said.with(fact, fact.scale().labels().indexOf(text(fact.name())));
            }
        }
        return said;
    }

    /** The constant with the label in the cell; {@code null} for a blank cell. */
    public <E extends Enum<E> & Labelled> E choiceOrNull(String key, Class<E> type) {
        return cells.containsKey(key) ? choice(key, type) : null;
    }

    /** The constant with the label in the cell. */
    public <E extends Enum<E> & Labelled> E choice(String key, Class<E> type) {
        String label = text(key);
        for (E constant : type.getEnumConstants()) {
            if (constant.label().equals(label)) {
                return constant;
            }
        }
        throw new IllegalArgumentException("No %s is labelled “%s”.".formatted(type.getSimpleName(), label));
    }
}
