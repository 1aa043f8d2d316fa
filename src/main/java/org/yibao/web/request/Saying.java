package org.yibao.web.request;

import java.util.Map;
import org.yibao.facts.Fact;
import org.yibao.facts.Said;
import org.yibao.facts.Source;

/** Part of a request in which facts are said, each by a member of its name: a code of its list, or true or false. */
public interface Saying {
    /** What the facts are said of. */
    Class<? extends Source.Caller> of();

    /** Constants of code lists and booleans by name of the fact; {@code null} for a JSON null. */
    Map<String, Object> members();

    /** What is said, with what it means that the rest is not. */
    default Said said() {
        Said said = Said.NOTHING;
        for (Fact fact : Said.facts(of())) {
            Object member = members().get(fact.name());
            if (member instanceof Boolean yes) {
                said = said.with(fact, yes);
            } else if (member instanceof Enum<?> code) {
                said = said.with(fact, code);
            }
        }
        return said;
    }
}
