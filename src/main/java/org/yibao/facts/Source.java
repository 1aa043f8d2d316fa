package org.yibao.facts;

import org.yibao.codes.AgeReference;
import org.yibao.codes.DateBasis;
import org.yibao.codes.Disease;
import org.yibao.codes.Identity;

/** What of a question a fact is read from. */
public sealed interface Source {
    /** The place of enrolment. */
    record Place() implements Source {}

    /** The policy year. */
    record Year() implements Source {}

    /** What a caller says, be it in a request, a case or a population: a code of a list, or yes or no. */
    sealed interface Caller extends Source {
        /** What it means that nothing is said. */
        Unsaid unsaid();
    }

    /** What is said of the person. */
    record Person(Unsaid unsaid) implements Caller {}

    /** What is said of the visit. */
    record Visit(Unsaid unsaid) implements Caller {}

    /** Days of birth and of counting. */
    record AgeOn(AgeReference reference) implements Source {}

    /** Basis of enrolment and residence permit. */
    record Permit() implements Source {}

    /** Identities with their periods. */
    record Held(Identity identity) implements Source {}

    /** Diseases of the visit. */
    record Suffered(Disease disease) implements Source {}

    /** Place of enrolment and place of care. */
    record Journey() implements Source {}

    /** Number of the admission, 1 for outpatient care. */
    record Admission() implements Source {}

    /** A day of the visit. */
    record Day(DateBasis basis) implements Source {}
}
