package org.yibao.rulebook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.yibao.clauses.ClauseRegister;
import org.yibao.divisions.Divisions;
import org.yibao.drools.RuleBase;
import org.yibao.rules.RuleSource;

/** Compiles the packaged rules, as a step of the build, and keeps them in the folder of our classes ({@link KeptRules}). */
public final class KeepRules {
    private KeepRules() {}

    /** Exit code 1 when a rule can't be used; the message says which, and why. */
    public static void main(String[] arguments) throws IOException {
        try {
            keep(Home.packaged(), OwnCode.place().resolve(KeptRules.FOLDER));
        } catch (IllegalArgumentException unusable) {
            System.err.println(unusable.getMessage());
            System.exit(1);
        }
    }

    private static void keep(Home home, Path folder) throws IOException {
        Files.createDirectories(folder);
        try (Stream<Path> before = Files.list(folder)) {
            for (Path file : before.toList()) {
                Files.delete(file);
            }
        }
        Divisions divisions = Divisions.parse(home.divisions());
        ClauseRegister clauses = Rulebooks.clauses(home, divisions);
        Foundation foundation = new Foundation(divisions.all(), clauses.all(), home.codes());
        for (Jurisdiction jurisdiction : Jurisdictions.of(home, divisions)) {
            List<RuleSource> sources = Rulebooks.sources(home, jurisdiction);
            RuleBase rules = RuleBase.compile(sources, divisions, KeepRules.class.getClassLoader());
            Rulebook rulesOnly = new Rulebook(
                    jurisdiction, foundation.of(jurisdiction, sources), divisions, clauses, rules, List.of());
            rulesOnly.requireConclusions();
            KeptRules.keep(rulesOnly, folder);
        }
    }
}
