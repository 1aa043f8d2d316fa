package org.yibao.rulebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.yibao.divisions.Divisions;
import org.yibao.drools.RuleBase;
import org.yibao.rules.RuleSource;

/**
 * Compiled rules that travel inside the package, so that a start needn't compile what the build has. Each is named by a hash of the sources
 * and of all code, the engine's version included: where a single character differs, nothing is found under that name and the rules are compiled.
 */
final class KeptRules {
    /** Folder of the package. */
    static final String FOLDER = "yibao/compiled";

    /** Conclusions are compiled for the Java that compiles them; an older one can't run them. */
    private static final int JAVA = Runtime.version().feature();

    private KeptRules() {}

    /** The rules of some sources, read when they are kept, compiled otherwise; the same in both cases. */
    static RuleBase of(List<RuleSource> sources, Divisions divisions, ClassLoader loader) {
        try (InputStream kept = KeptRules.class.getResourceAsStream("/" + FOLDER + "/" + name(sources))) {
            if (kept != null && kept.read() <= JAVA) {
                return RuleBase.read(kept, sources, divisions, loader);
            }
        } catch (IOException damaged) {
            // compiled below: what is kept only saves time
        }
        return RuleBase.compile(sources, divisions, loader);
    }

    /** Whether the rules of some sources are kept. */
    static boolean kept(List<RuleSource> sources) {
        return KeptRules.class.getResource("/" + FOLDER + "/" + name(sources)) != null;
    }

    /** Whether rules were found to conclude when they were kept. */
    static boolean concluded(String foundation) {
        return KeptRules.class.getResource("/" + FOLDER + "/" + concludedName(foundation)) != null;
    }

    /** Keeps the rules of a rulebook that was loaded without any being kept. */
    static void keep(Rulebook rulebook, Path folder) throws IOException {
        try (OutputStream output = Files.newOutputStream(folder.resolve(name(rulebook.sources())))) {
            output.write(JAVA);
            rulebook.writeRules(output);
        }
        Files.write(folder.resolve(concludedName(rulebook.foundation())), new byte[0]);
    }

    static String name(List<RuleSource> sources) {
        ContentHash hash = new ContentHash().add("engine", RuleBase.engine()).add("code", OwnCode.hash());
        sources.forEach(source -> hash.add(source.path(), source.text()));
        return hash.hex() + ".rules";
    }

    private static String concludedName(String foundation) {
        return new ContentHash()
                        .add("engine", RuleBase.engine())
                        .add("code", OwnCode.hash())
                        .add("foundation", foundation)
                        .hex()
                + ".concluded";
    }
}
