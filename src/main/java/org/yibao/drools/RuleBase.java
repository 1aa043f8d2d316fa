package org.yibao.drools;

import java.io.StringReader;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.drools.base.rule.Pattern;
import org.drools.base.rule.RuleConditionElement;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.mvel.MVELConstraint;
import org.kie.api.KieBase;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.definition.rule.Rule;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieContainer;
import org.kie.internal.builder.conf.PropertySpecificOption;
import org.kie.internal.conf.ConstraintJittingThresholdOption;
import org.yibao.divisions.Divisions;
import org.yibao.rules.RuleInfo;
import org.yibao.rules.RuleSource;

/** DRL files, compiled once. Immutable; every edition of the tables shares it. */
public final class RuleBase {
    private static final AtomicLong COMPILATIONS = new AtomicLong();

    static {
        // No fact is ever changed, so there is no property to react to. Without its XML module Drools takes this from
        // nowhere else.
        System.setProperty(PropertySpecificOption.PROPERTY_NAME, "DISABLED");
    }

    private final KieBase base;
    private final Map<Rule, RuleInfo> rules;
    private final List<RuleSource> sources;
    private final List<RuleDependence> dependences;
    private final Discernment tells = new Discernment();

    private RuleBase(KieBase base, Map<Rule, RuleInfo> rules, Collection<RuleSource> sources, Divisions divisions) {
        this.base = base;
        this.rules = rules;
        this.sources = List.copyOf(sources);
        AskingContext context = new AskingContext(new RulesOnly((org.drools.base.RuleBase) base), divisions);
        this.dependences = rules.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<Rule, RuleInfo> rule) ->
                                rule.getValue().file())
                        .thenComparing(rule -> rule.getValue().line()))
                .map(rule -> RuleAnalysis.of((RuleImpl) rule.getKey(), rule.getValue(), context))
                .toList();
        dependences.forEach(dependence -> tells.add(dependence.tells()));
    }

    /** The same compiled rules, asked anew what they tell apart where there are other divisions. */
    public RuleBase over(Divisions divisions) {
        return new RuleBase(base, rules, sources, divisions);
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
        List<DrlFile> parsed = sources.stream().map(DrlFile::read).toList();
        KieServices services = KieServices.get();
        ReleaseId release = services.newReleaseId("org.yibao", "rules", "" + COMPILATIONS.incrementAndGet());
        KieFileSystem files = services.newKieFileSystem();
        files.generateAndWritePomXML(release);
        for (RuleSource source : sources) {
            files.write(
                    "src/main/resources/rules/" + source.path(),
                    services.getResources()
                            .newReaderResource(new StringReader(source.text()), "UTF-8")
                            .setResourceType(ResourceType.DRL));
        }
        try {
            KieBuilder builder = services.newKieBuilder(files, loader).buildAll();
            List<Message> messages = builder.getResults().getMessages(Message.Level.ERROR, Message.Level.WARNING);
            if (!messages.isEmpty()) {
                throw new IllegalArgumentException(messages.stream()
                        .map(message ->
                                "%s line %d: %s".formatted(message.getPath(), message.getLine(), message.getText()))
                        .collect(Collectors.joining("\n", "规则不能编译：\n", "")));
            }
            KieBase base = base(services, services.newKieContainer(release, loader));
            return new RuleBase(base, describe(base, parsed), sources, divisions);
        } finally {
            services.getRepository().removeKieModule(release);
        }
    }

    /**
     * The rule base of a container. Drools 10.2 compiles a condition with an operator of its own, such as {@code matches}, to code that names
     * a method it no longer has, once the condition was asked some twenty times: where there is one, conditions stay interpreted.
     */
    private static KieBase base(KieServices services, KieContainer container) {
        KieBase base = container.getKieBase();
        boolean operators = base.getKiePackages().stream()
                .flatMap(rulePackage -> rulePackage.getRules().stream())
                .anyMatch(rule -> hasOperator(((RuleImpl) rule).getLhs()));
        if (!operators) {
            return base;
        }
        KieBaseConfiguration interpreted = services.newKieBaseConfiguration();
        interpreted.setOption(ConstraintJittingThresholdOption.get(-1));
        return container.newKieBase(interpreted);
    }

    private static boolean hasOperator(RuleConditionElement element) {
        boolean own = element instanceof Pattern pattern
                && pattern.getConstraints().stream()
                        .anyMatch(constraint -> constraint instanceof MVELConstraint condition
                                && condition.getOperators() != null
                                && condition.getOperators().length > 0);
        return own || element.getNestedElements().stream().anyMatch(RuleBase::hasOperator);
    }

    private static Map<Rule, RuleInfo> describe(KieBase base, List<DrlFile> files) {
        Map<Rule, RuleInfo> described = new HashMap<>();
        for (DrlFile file : files) {
            for (RuleDescr rule : file.rules()) {
                Rule compiled = base.getRule(file.packageName(), rule.getName());
                described.put(
                        compiled,
                        new RuleInfo(
                                rule.getName(),
                                file.source().path(),
                                rule.getLine(),
                                text(compiled, "Clause"),
                                text(compiled, "Table")));
            }
        }
        return Map.copyOf(described);
    }

    private static String text(Rule rule, String annotation) {
        Object value = rule.getMetaData().get(annotation);
        return value == null ? null : value.toString().strip();
    }

    /** Every rule. */
    public Collection<RuleInfo> rules() {
        return rules.values();
    }

    /** The files that it was compiled from. */
    public List<RuleSource> sources() {
        return sources;
    }

    RuleInfo info(Rule rule) {
        return rules.get(rule);
    }

    public KieBase base() {
        return base;
    }
}
