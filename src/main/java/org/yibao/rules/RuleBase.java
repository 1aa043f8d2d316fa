package org.yibao.rules;

import java.io.StringReader;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.definition.rule.Rule;
import org.kie.api.io.ResourceType;

/** DRL files, compiled once. Immutable; every edition of the tables shares it. */
public final class RuleBase {
    private static final AtomicLong COMPILATIONS = new AtomicLong();

    private final KieBase base;
    private final Map<Rule, RuleInfo> rules;
    private final List<RuleSource> sources;

    private RuleBase(KieBase base, Map<Rule, RuleInfo> rules, Collection<RuleSource> sources) {
        this.base = base;
        this.rules = rules;
        this.sources = List.copyOf(sources);
    }

    /**
     * Compiles DRL files.
     *
     * @throws IllegalArgumentException when a file doesn't compile or draws a warning; the message names file and line
     */
    public static RuleBase compile(Collection<RuleSource> sources, ClassLoader loader) {
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
            KieBase base = services.newKieContainer(release, loader).getKieBase();
            return new RuleBase(base, describe(base, sources), sources);
        } finally {
            services.getRepository().removeKieModule(release);
        }
    }

    private static Map<Rule, RuleInfo> describe(KieBase base, Collection<RuleSource> sources) {
        Map<Rule, RuleInfo> described = new HashMap<>();
        base.getKiePackages().stream()
                .flatMap(rulePackage -> rulePackage.getRules().stream())
                .forEach(rule -> described.put(rule, describe(rule, sources)));
        return Map.copyOf(described);
    }

    private static RuleInfo describe(Rule rule, Collection<RuleSource> sources) {
        String folder = rule.getPackageName().replaceFirst("^rules\\.", "").replace('.', '/') + "/";
        String declaration = "rule \"" + rule.getName() + "\"";
        RuleSource source = sources.stream()
                .filter(candidate ->
                        candidate.path().startsWith(folder) && candidate.text().contains(declaration))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "Rule “%s” was not found. Maybe its name is not written in double quotes after one blank."
                                .formatted(rule.getName())));
        int line = (int) source.text()
                        .substring(0, source.text().indexOf(declaration))
                        .lines()
                        .count()
                + 1;
        return new RuleInfo(rule.getName(), source.path(), line, text(rule, "Clause"), text(rule, "Table"));
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

    KieBase base() {
        return base;
    }
}
