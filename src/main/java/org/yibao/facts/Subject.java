package org.yibao.facts;

import java.util.List;
import org.yibao.codes.Labelled;

/** What is decided about: each is asked with facts of its own. */
public enum Subject implements Labelled {
    /** Who pays the funding of one person in one policy year. */
    FUNDING("筹资"),
    /** Who pays for one visit. */
    BENEFIT("待遇");

    private final String label;

    Subject(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** The facts that it is asked with, the place of enrolment first. */
    public List<Fact> facts() {
        return layout().facts();
    }

    /** How the points of its facts are packed. */
    Layout layout() {
        return this == FUNDING ? Layouts.FUNDING : Layouts.BENEFIT;
    }

    /** Made when first asked for: facts name their subjects. */
    private static final class Layouts {
        static final Layout FUNDING = Layout.of(Subject.FUNDING);
        static final Layout BENEFIT = Layout.of(Subject.BENEFIT);
    }
}
