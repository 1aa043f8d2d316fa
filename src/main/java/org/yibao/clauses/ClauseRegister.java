package org.yibao.clauses;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yibao.divisions.Divisions;
import org.yibao.rules.RuleSource;
import org.yibao.yaml.YamlException;

/** Every clause of some notices, by id. A clause register file (YAML) holds one notice with its clauses in the order of its text. */
public final class ClauseRegister {
    private final Map<String, Clause> byId = new LinkedHashMap<>();

    private ClauseRegister() {}

    /**
     * Reads register files.
     *
     * @param divisions divisions that notices and clauses may be for
     * @throws YamlException with everything for which some file is not of the form, an id stands twice or does not begin with its notice's,
     *     or a region is not known
     */
    public static ClauseRegister parse(Collection<RuleSource> files, Divisions divisions) {
        RegisterReader reader = new RegisterReader(divisions);
        files.forEach(reader::read);
        ClauseRegister register = new ClauseRegister();
        reader.clauses().forEach(clause -> register.byId.put(clause.id(), clause));
        return register;
    }

    public Optional<Clause> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** A clause that must be there: one that a rule or row names. */
    public Clause get(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("Clause %s is not registered.".formatted(id)));
    }

    public Set<String> ids() {
        return Set.copyOf(byId.keySet());
    }

    /** In the order of the files and their text. */
    public List<Clause> all() {
        return List.copyOf(byId.values());
    }
}
