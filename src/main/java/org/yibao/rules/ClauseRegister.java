package org.yibao.rules;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Every clause of some notices, by id. A clause register file (YAML) holds one notice with its clauses in the order of its text. */
public final class ClauseRegister {
    private static final ObjectMapper YAML = YAMLMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final Map<String, Clause> byId = new LinkedHashMap<>();

    /** A register file as it is written. */
    private record File(Notice notice, List<Entry> clauses) {}

    private record Entry(
            String id,
            String item,
            String title,
            String gist,
            List<ClauseKind> kinds,
            Topic topic,
            LocalDate from,
            LocalDate to,
            LocalDate deadline,
            String region,
            List<String> questions,
            List<String> needs,
            String indicator,
            String pending) {
        Clause of(Notice notice) {
            return new Clause(
                    id,
                    notice,
                    item,
                    title,
                    gist,
                    kinds,
                    topic,
                    from,
                    to,
                    deadline,
                    region == null ? notice.region() : region,
                    questions == null ? List.of() : questions,
                    needs == null ? List.of() : needs,
                    indicator,
                    pending);
        }
    }

    private ClauseRegister() {}

    /**
     * Reads register files.
     *
     * @throws IllegalArgumentException when a file is not of the form, an id stands twice, or an id does not begin with its notice's
     */
    public static ClauseRegister parse(Collection<RuleSource> files) {
        ClauseRegister register = new ClauseRegister();
        for (RuleSource source : files) {
            try {
                File file = YAML.readValue(source.text(), File.class);
                file.clauses().forEach(entry -> register.add(source.path(), entry.of(file.notice())));
            } catch (JsonProcessingException malformed) {
                throw new IllegalArgumentException(
                        "Clause register %s: %s".formatted(source.path(), malformed.getMessage()), malformed);
            }
        }
        return register;
    }

    private void add(String path, Clause clause) {
        if (!clause.id().startsWith(clause.notice().id() + ".")) {
            throw new IllegalArgumentException("Clause register %s: id %s does not begin with %s."
                    .formatted(path, clause.id(), clause.notice().id()));
        }
        if (byId.put(clause.id(), clause) != null) {
            throw new IllegalArgumentException("Clause register %s: %s stands twice.".formatted(path, clause.id()));
        }
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
