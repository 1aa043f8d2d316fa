package org.yibao.drools;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.drools.base.common.DroolsObjectInputStream;
import org.drools.base.common.DroolsObjectOutputStream;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.drools.base.rule.Pattern;
import org.drools.base.rule.RuleConditionElement;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.kiesession.rulebase.KnowledgeBaseFactory;
import org.drools.mvel.MVELConstraint;
import org.kie.api.KieBase;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.definition.KiePackage;
import org.kie.api.definition.rule.Rule;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieContainer;
import org.kie.internal.builder.conf.PropertySpecificOption;
import org.kie.internal.conf.ConstraintJittingThresholdOption;
import org.yibao.rules.RuleInfo;
import org.yibao.rules.RuleSource;

/**
 * What Drools makes of DRL files. It can be written and read again: as many rules, where each was declared, and the packages as Drools
 * serialises them.
 *
 * @param base  the rules, ready for sessions
 * @param rules each compiled rule, as its file declares it
 */
record CompiledRules(KieBase base, Map<Rule, RuleInfo> rules) {
    private static final AtomicLong COMPILATIONS = new AtomicLong();

    static {
        // No fact is ever changed, so there is no property to react to. Without its XML module Drools takes this from
        // nowhere else.
        System.setProperty(PropertySpecificOption.PROPERTY_NAME, "DISABLED");
    }

    /** Where a rule was declared. */
    private record Declared(String rulePackage, String name, String file, int line) {}

    /** @throws IllegalArgumentException when a file doesn't compile or draws a warning; the message names file and line */
    static CompiledRules compile(Collection<RuleSource> sources, ClassLoader loader) {
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
            List<Declared> declared = parsed.stream()
                    .flatMap(file -> file.rules().stream()
                            .map(rule -> new Declared(
                                    file.packageName(),
                                    rule.getName(),
                                    file.source().path(),
                                    rule.getLine())))
                    .toList();
            return new CompiledRules(base, described(base, declared));
        } finally {
            services.getRepository().removeKieModule(release);
        }
    }

    private static KieBase base(KieServices services, KieContainer container) {
        KieBase base = container.getKieBase();
        if (!hasOperator(base.getKiePackages())) {
            return base;
        }
        KieBaseConfiguration configuration = services.newKieBaseConfiguration();
        interpret(configuration);
        return container.newKieBase(configuration);
    }

    /** @throws IOException when it can't be read, or was written by another version of Drools or of our classes */
    static CompiledRules read(InputStream input, ClassLoader loader) throws IOException {
        DroolsObjectInputStream objects = new DroolsObjectInputStream(input, loader);
        List<Declared> declared = new ArrayList<>();
        for (int left = objects.readInt(); left > 0; left--) {
            declared.add(new Declared(objects.readUTF(), objects.readUTF(), objects.readUTF(), objects.readInt()));
        }
        List<KiePackage> packages = new ArrayList<>();
        try {
            for (int left = objects.readInt(); left > 0; left--) {
                packages.add((KiePackage) objects.readObject());
            }
        } catch (ClassNotFoundException unknown) {
            throw new IOException(unknown);
        }
        KieBaseConfiguration configuration = RuleBaseFactory.newKnowledgeBaseConfiguration(null, loader);
        if (hasOperator(packages)) {
            interpret(configuration);
        }
        InternalKnowledgeBase base = KnowledgeBaseFactory.newKnowledgeBase(configuration);
        base.addPackages(packages);
        return new CompiledRules(base, described(base, declared));
    }

    void write(OutputStream output) throws IOException {
        Collection<KiePackage> packages = base.getKiePackages();
        try (DroolsObjectOutputStream objects = new DroolsObjectOutputStream(output)) {
            objects.writeInt(rules.size());
            for (Map.Entry<Rule, RuleInfo> rule : rules.entrySet()) {
                objects.writeUTF(rule.getKey().getPackageName());
                objects.writeUTF(rule.getKey().getName());
                objects.writeUTF(rule.getValue().file());
                objects.writeInt(rule.getValue().line());
            }
            objects.writeInt(packages.size());
            for (KiePackage one : packages) {
                objects.writeObject(one);
            }
        }
    }

    /**
     * Drools 10.2 compiles a condition with an operator of its own, such as {@code matches}, to code that names a method it no longer has,
     * once the condition was asked some twenty times: where there is one, conditions stay interpreted.
     */
    private static void interpret(KieBaseConfiguration configuration) {
        configuration.setOption(ConstraintJittingThresholdOption.get(-1));
    }

    private static boolean hasOperator(Collection<KiePackage> packages) {
        return packages.stream()
                .flatMap(rulePackage -> rulePackage.getRules().stream())
                .anyMatch(rule -> hasOperator(((RuleImpl) rule).getLhs()));
    }

    private static boolean hasOperator(RuleConditionElement element) {
        boolean own = element instanceof Pattern pattern
                && pattern.getConstraints().stream()
                        .anyMatch(constraint -> constraint instanceof MVELConstraint condition
                                && condition.getOperators() != null
                                && condition.getOperators().length > 0);
        return own || element.getNestedElements().stream().anyMatch(CompiledRules::hasOperator);
    }

    private static Map<Rule, RuleInfo> described(KieBase base, List<Declared> declared) {
        Map<Rule, RuleInfo> described = new HashMap<>();
        for (Declared rule : declared) {
            Rule compiled = base.getRule(rule.rulePackage(), rule.name());
            described.put(
                    compiled,
                    new RuleInfo(
                            rule.name(), rule.file(), rule.line(), text(compiled, "Clause"), text(compiled, "Table")));
        }
        return Map.copyOf(described);
    }

    private static String text(Rule rule, String annotation) {
        Object value = rule.getMetaData().get(annotation);
        return value == null ? null : value.toString().strip();
    }
}
