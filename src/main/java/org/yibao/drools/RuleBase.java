package org.yibao.drools;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.kie.api.KieBase;
import org.kie.api.definition.rule.Rule;
import org.yibao.divisions.Divisions;
import org.yibao.rules.RuleInfo;
import org.yibao.rules.RuleSource;

/** DRL files, compiled once. Immutable; every edition of the tables shares it. */
public final class RuleBase {
    private final CompiledRules compiled;
    private final List<RuleSource> sources;
    private final List<RuleDependence> dependences;
    private final Discernment tells = new Discernment();

    private RuleBase(CompiledRules compiled, Collection<RuleSource> sources, Divisions divisions) {
        this.compiled = compiled;
        this.sources = List.copyOf(sources);
        AskingContext context = new AskingContext(new RulesOnly((org.drools.base.RuleBase) compiled.base()), divisions);
        this.dependences = compiled.rules().entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<Rule, RuleInfo> rule) ->
                                rule.getValue().file())
                        .thenComparing(rule -> rule.getValue().line()))
                .map(rule -> RuleAnalysis.of((RuleImpl) rule.getKey(), rule.getValue(), context))
                .toList();
        dependences.forEach(dependence -> tells.add(dependence.tells()));
    }

    /** The same compiled rules, asked anew what they tell apart where there are other divisions. */
    public RuleBase over(Divisions divisions) {
        return new RuleBase(compiled, sources, divisions);
    }

    /** What the conditions of all rules tell apart. */
    public Discernment tells() {
        return tells;
    }

    /** What each rule depends on, by file and line. */
    public List<RuleDependence> dependences() {
        return dependences;
    }

    /**
     * Compiles DRL files.
     *
     * @param divisions every division that a rule may be asked about
     * @throws IllegalArgumentException when a file doesn't compile or draws a warning, or a rule can't be decided exactly; the message names
     *                                  file and line
     */
    public static RuleBase compile(Collection<RuleSource> sources, Divisions divisions, ClassLoader loader) {
        return new RuleBase(CompiledRules.compile(sources, loader), sources, divisions);
    }

    /**
     * Reads what {@link #write} wrote, instead of compiling it again. The same code must have compiled the same sources.
     *
     * @throws IOException when it can't be read
     */
    public static RuleBase read(
            InputStream compiled, Collection<RuleSource> sources, Divisions divisions, ClassLoader loader)
            throws IOException {
        return new RuleBase(CompiledRules.read(compiled, loader), sources, divisions);
    }

    /** Name and version of the engine that compiles. */
    public static String engine() {
        try (InputStream description =
                RuleBase.class.getResourceAsStream("/META-INF/maven/org.drools/drools-core/pom.properties")) {
            return new String(description.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Writes the compiled rules, for {@link #read}. */
    public void write(OutputStream output) throws IOException {
        compiled.write(output);
    }

    /** Every rule. */
    public Collection<RuleInfo> rules() {
        return compiled.rules().values();
    }

    /** The files that it was compiled from. */
    public List<RuleSource> sources() {
        return sources;
    }

    RuleInfo info(Rule rule) {
        return compiled.rules().get(rule);
    }

    public KieBase base() {
        return compiled.base();
    }
}
