package org.yibao.review.difference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yibao.facts.DateBasis;
import org.yibao.facts.Disease;
import org.yibao.facts.Identity;
import org.yibao.facts.Layer;
import org.yibao.rules.Figure;
import org.yibao.rules.Finding;
import org.yibao.rules.RuleSource;
import org.yibao.rules.benefit.Effect;

/**
 * What the conditions of rules without a table name: dimensions, divisions, days, years. It is read from their text, and rather too much
 * than too little: what no condition names can't change what the rule finds.
 */
final class RuleReach {
    private static final Pattern IDENTITY = Pattern.compile("\\bIdentity\\.([A-Z_]+)");
    private static final Pattern DISEASE = Pattern.compile("\\bDisease\\.([A-Z_]+)");
    private static final Pattern DAY_BASIS = Pattern.compile("\\bDateBasis\\.([A-Z_]+)");
    private static final Pattern DIVISION = Pattern.compile("\"(\\d{2}[0-9A-Z]\\d{3})\"");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w-])\\d{1,4}(?![\\w-])");
    private static final Pattern NAME = Pattern.compile("\\b[A-Z]\\w*");
    private static final Map<Axis, Pattern> WORDS = words();

    private final List<RuleText> rules;
    private final Layer layer;

    private record RuleText(String conditions, String consequence, Set<String> names) {}

    RuleReach(Collection<RuleSource> sources) {
        this(
                sources.stream()
                        .flatMap(source -> Stream.of(source.text().split("(?m)(?=^rule )")))
                        .filter(text -> text.startsWith("rule ") && !text.contains("@Table("))
                        .map(RuleReach::parsed)
                        .toList(),
                null);
    }

    /** @param layer layer whose effects count; {@code null} for every */
    private RuleReach(List<RuleText> rules, Layer layer) {
        this.rules = rules;
        this.layer = layer;
    }

    private static RuleText parsed(String text) {
        String[] parts = text.split("(?m)^\\s*(when|then)\\b", 3);
        return new RuleText(parts[1], parts[2], Set.copyOf(found(NAME, parts[2], 0)));
    }

    private static Map<Axis, Pattern> words() {
        Map<Axis, String> words = new EnumMap<>(Axis.class);
        words.put(Axis.FOOTING, "FundingProfile\\([^)]*\\bbasis|\\bbasis(Valid|Local)");
        words.put(Axis.ORIGIN, "\\borigin\\b");
        words.put(Axis.STUDENT, "\\bstudent\\b");
        words.put(Axis.NEW_YEAR_AGE, "\\bAge\\(|\\bages\\b|\\bnewYearAge\\b");
        words.put(Axis.SCHOOL_YEAR_AGE, "\\bAge\\(|\\bages\\b|\\bschoolYearAge\\b");
        words.put(Axis.ENROLMENT_AGE, "\\bAge\\(|\\bages\\b|\\benrolmentAge\\b");
        words.put(Axis.KIND, "\\bkind\\b");
        words.put(Axis.FACILITY, "\\bfacility\\b");
        words.put(Axis.DISTANCE, "\\bdistance\\b");
        words.put(Axis.REFERRAL, "\\breferral\\b|\\breferred\\b");
        words.put(Axis.ADMISSION, "\\badmission\\b");
        words.put(Axis.SERVICE, "\\bservice\\b");
        words.put(Axis.DISCHARGE, "\\bdischarge\\b");
        words.put(Axis.SETTLEMENT, "\\bsettlement\\b");
        Map<Axis, Pattern> patterns = new EnumMap<>(Axis.class);
        words.forEach((axis, word) -> patterns.put(axis, Pattern.compile(word)));
        return patterns;
    }

    /** The same without effects on other layers than that of a figure: they are what any rule may find. */
    RuleReach on(Figure figure) {
        return new RuleReach(rules, figure.layer().orElse(null));
    }

    private Stream<RuleText> finding(Set<Class<? extends Finding>> findings) {
        return rules.stream().filter(rule -> findings.stream().anyMatch(type -> finds(rule, type)));
    }

    /** Findings are made with {@code new} or, as effects are, without. */
    private boolean finds(RuleText rule, Class<? extends Finding> type) {
        return rule.names().contains(type.getSimpleName())
                && (type != Effect.class || layer == null || onLayer(rule.consequence()));
    }

    /** A layer that is not written out may be any. */
    private boolean onLayer(String consequence) {
        return consequence.contains("Layer." + layer) || !consequence.contains("Layer.");
    }

    private Stream<String> conditions(Set<Class<? extends Finding>> findings) {
        return finding(findings).map(RuleText::conditions);
    }

    /** The dimensions that they name, and those that effects are for only some of. */
    Set<Axis> axes(Set<Class<? extends Finding>> findings) {
        Set<Axis> named = EnumSet.noneOf(Axis.class);
        finding(findings).map(RuleText::consequence).forEach(text -> {
            if (text.contains("CareKind.")) {
                named.add(Axis.KIND);
            }
            if (text.contains("Facility.")) {
                named.add(Axis.FACILITY);
            }
        });
        conditions(findings).forEach(text -> {
            WORDS.forEach((axis, word) -> {
                if (word.matcher(text).find()) {
                    named.add(axis);
                }
            });
            if (text.contains("HeldIdentity") || text.contains("identities")) {
                named.addAll(named(IDENTITY, text, name -> Axis.of(Identity.valueOf(name)), Axis.identities()));
            }
            if (text.contains("has(") || text.contains("diseases")) {
                named.addAll(named(DISEASE, text, name -> Axis.of(Disease.valueOf(name)), Axis.diseases()));
            }
            if (text.contains("CareDay")) {
                named.addAll(named(
                        DAY_BASIS,
                        text,
                        name -> Axis.of(DateBasis.valueOf(name)),
                        List.of(Axis.SERVICE, Axis.DISCHARGE, Axis.SETTLEMENT)));
            }
        });
        return named;
    }

    private static List<Axis> named(Pattern pattern, String text, Function<String, Axis> axis, List<Axis> otherwise) {
        List<Axis> found = found(pattern, text, 1).stream().map(axis).distinct().toList();
        return found.isEmpty() ? otherwise : found;
    }

    /** The divisions that any rule names. */
    Set<String> divisions() {
        Set<String> codes = new HashSet<>();
        rules.forEach(rule -> codes.addAll(found(DIVISION, rule.conditions(), 1)));
        return codes;
    }

    /** The days that they name, each a range of its own. */
    List<Span> days(Set<Class<? extends Finding>> findings) {
        return conditions(findings)
                .flatMap(text -> found(DAY, text, 0).stream())
                .map(day -> LocalDate.parse(day).toEpochDay())
                .map(day -> new Span(day, day))
                .toList();
    }

    /** The whole numbers that they name, each a range of its own: ages and years among them. */
    List<Span> numbers(Set<Class<? extends Finding>> findings) {
        return conditions(findings)
                .flatMap(text -> found(NUMBER, text, 0).stream())
                .map(Long::valueOf)
                .map(number -> new Span(number, number))
                .toList();
    }

    private static List<String> found(Pattern pattern, String text, int group) {
        List<String> all = new ArrayList<>();
        for (Matcher matcher = pattern.matcher(text); matcher.find(); ) {
            all.add(matcher.group(group));
        }
        return all;
    }
}
