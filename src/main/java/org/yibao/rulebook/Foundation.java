package org.yibao.rulebook;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import org.yibao.clauses.Clause;
import org.yibao.divisions.Division;
import org.yibao.rules.RuleSource;

/**
 * Names everything that decides for a province but the rows, by a hash. What all provinces share is hashed once: the divisions, the clauses
 * of every register (a row may rest on any clause, and answers tell its gist), and the codes of the national platform. Comments and layout
 * of what is parsed don't count; those of rules do, because answers name lines.
 */
final class Foundation {
    /** Goes up with a change of the code by which the same files answer otherwise than before. */
    private static final String EDITION = "1";

    private final String shared;

    /** @param codes code tables of the national platform, by path */
    Foundation(Collection<Division> divisions, Collection<Clause> clauses, SortedMap<String, byte[]> codes) {
        ContentHash hash = new ContentHash()
                .add("edition", EDITION)
                .add("divisions", new TypedBytes().unordered(divisions).toByteArray())
                .add("clauses", new TypedBytes().unordered(clauses).toByteArray());
        codes.forEach((path, content) -> hash.add(path, lines(new String(content, StandardCharsets.UTF_8))));
        shared = hash.hex();
    }

    /**
     * The hash for one jurisdiction, 64 hexadecimal digits.
     *
     * @param rules its DRL files, the higher level first
     */
    String of(Jurisdiction jurisdiction, List<RuleSource> rules) {
        ContentHash hash = new ContentHash()
                .add("shared", shared)
                .add("jurisdiction", new TypedBytes().add(jurisdiction).toByteArray());
        rules.forEach(rule -> hash.add(rule.path(), lines(rule.text())));
        return hash.hex();
    }

    /** The same files have other line ends on other systems. */
    private static String lines(String text) {
        return text.replace("\r\n", "\n");
    }
}
