package org.yibao.review.difference;

import org.yibao.facts.Basis;
import org.yibao.facts.Labelled;

/** What an enrolment rests on, with whether it holds: the values of the three facts on it that go together. */
enum Footing implements Labelled {
    HUKOU("户籍", Basis.HUKOU, true, true),
    STUDENT("学籍", Basis.STUDENT, true, true),
    PERMIT("居住证", Basis.RESIDENCE_PERMIT, true, true),
    EXPIRED_PERMIT("不在有效期的居住证", Basis.RESIDENCE_PERMIT, false, true),
    PERMIT_ELSEWHERE("外地居住证", Basis.RESIDENCE_PERMIT, true, false),
    EXPIRED_PERMIT_ELSEWHERE("不在有效期的外地居住证", Basis.RESIDENCE_PERMIT, false, false),
    NONE("无参保依据", Basis.NONE, true, true);

    private final String label;
    private final Basis basis;
    private final boolean valid;
    private final boolean local;

    Footing(String label, Basis basis, boolean valid, boolean local) {
        this.label = label;
        this.basis = basis;
        this.valid = valid;
        this.local = local;
    }

    @Override
    public String label() {
        return label;
    }

    Basis basis() {
        return basis;
    }

    boolean valid() {
        return valid;
    }

    boolean local() {
        return local;
    }

    /** The footing of a basis. */
    static Footing of(Basis basis, boolean valid, boolean local) {
        for (Footing footing : values()) {
            if (footing.basis == basis && footing.valid == valid && footing.local == local) {
                return footing;
            }
        }
        throw new IllegalArgumentException("%s has no footing %s, %s.".formatted(basis, valid, local));
    }
}
