package org.yibao.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;
import org.yibao.codes.AgeReference;
import org.yibao.codes.Basis;
import org.yibao.codes.CareKind;
import org.yibao.codes.DateBasis;
import org.yibao.codes.Disease;
import org.yibao.codes.Distance;
import org.yibao.codes.Facility;
import org.yibao.codes.Identity;
import org.yibao.codes.Origin;
import org.yibao.codes.Referral;

/**
 * Every fact that rules may read: name, label, what it can be, and how a question yields it. A fact that is added here, and shown to rules
 * by {@link FundingProfile} or {@link BenefitProfile}, is known everywhere; one that callers say can be said everywhere.
 */
public final class Facts {
    private static final List<Fact> DECLARED = new ArrayList<>();
    private static final Set<Subject> BOTH = EnumSet.allOf(Subject.class);
    private static final Set<Subject> FUNDING = EnumSet.of(Subject.FUNDING);
    private static final Set<Subject> BENEFIT = EnumSet.of(Subject.BENEFIT);

    /** Place of enrolment. Its points are numbers of divisions, which a rulebook gives; profiles keep its code. */
    public static final Fact PLACE = profiled(
            "region",
            "参保地",
            new Scale(Scale.Kind.CHOICE, List.of(), List.of(), Range.of(0)),
            BOTH,
            new Source.Place(),
            asked -> 0);

    /** Policy year. The year before is shown to rules, too: checks on increases need it. */
    public static final Fact YEAR = declared(
            "year",
            "年度",
            Scale.YEARS,
            FUNDING,
            new Source.Year(),
            Asked::year,
            year -> List.of(new PolicyYear(year), new PolicyYear(year - 1)));

    private static final Map<Identity, Fact> IDENTITIES = new EnumMap<>(Identity.class);

    static {
        for (Identity identity : Identity.values()) {
            IDENTITIES.put(
                    identity,
                    declared(
                            "identities." + identity.name(),
                            identity.label(),
                            Scale.YES_OR_NO,
                            BOTH,
                            new Source.Held(identity),
                            asked -> point(asked.holds(identity)),
                            held -> held == 1 ? List.of(new HeldIdentity(identity)) : List.of()));
        }
    }

    /** What the enrolment rests on. */
    public static final Fact BASIS = said(
            "basis",
            "参保依据",
            Scale.of(Basis.values()),
            FUNDING,
            new Source.Person(Unsaid.means(Basis.HUKOU).inCases()));

    /** Whether a residence permit is valid on the day of enrolment; yes for the other bases. */
    public static final Fact BASIS_VALID = profiled(
            "basisValid",
            "居住证有效",
            Scale.YES_OR_NO,
            FUNDING,
            new Source.Permit(),
            asked -> point(
                    !asked.byPermit() || asked.enrollee().residencePermit().validOn(asked.enrolment())));

    /** Whether a residence permit is of the place of enrolment; yes for the other bases. */
    public static final Fact BASIS_LOCAL = profiled(
            "basisLocal",
            "居住证属参保地",
            Scale.YES_OR_NO,
            FUNDING,
            new Source.Permit(),
            asked -> point(!asked.byPermit() || asked.permitLocal()));

    public static final Fact ORIGIN =
            said("origin", "来源地", Scale.of(Origin.values()), FUNDING, new Source.Person(Unsaid.means(Origin.MAINLAND)));

    /** Pupil or full-time student. */
    public static final Fact STUDENT = said(
            "student",
            "大中小学生",
            Scale.YES_OR_NO,
            BOTH,
            new Source.Person(Unsaid.means(false).inCases()));

    private static final Map<AgeReference, Fact> AGES = new EnumMap<>(AgeReference.class);

    static {
        age(AgeReference.NEW_YEAR, BOTH);
        age(AgeReference.SCHOOL_YEAR, BOTH);
        age(AgeReference.ENROLMENT, FUNDING);
        age(AgeReference.SERVICE, BENEFIT);
    }

    /** Kind of care. */
    public static final Fact KIND =
            said("kind", "就医类别", Scale.of(CareKind.values()), BENEFIT, new Source.Visit(Unsaid.REFUSED));

    /** Kind of facility. */
    public static final Fact FACILITY =
            said("facility", "医疗机构", Scale.of(Facility.values()), BENEFIT, new Source.Visit(Unsaid.REFUSED));

    /** Where care is given, seen from the place of enrolment. */
    public static final Fact DISTANCE = profiled(
            "distance", "就医地", Scale.of(Distance.values()), BENEFIT, new Source.Journey(), asked -> asked.distance()
                    .ordinal());

    public static final Fact REFERRAL =
            said("referral", "转诊", Scale.of(Referral.values()), BENEFIT, new Source.Visit(Unsaid.means(Referral.NONE)));

    private static final Map<Disease, Fact> DISEASES = new EnumMap<>(Disease.class);

    static {
        for (Disease disease : Disease.values()) {
            DISEASES.put(
                    disease,
                    profiled(
                            "diseases." + disease.name(),
                            disease.label(),
                            Scale.YES_OR_NO,
                            BENEFIT,
                            new Source.Suffered(disease),
                            asked -> point(asked.care().diseases().contains(disease))));
        }
    }

    /** Number of this year's admission. */
    public static final Fact ADMISSION =
            profiled("admission", "当年第几次住院", Scale.ADMISSIONS, BENEFIT, new Source.Admission(), asked -> asked.care()
                    .admission());

    private static final Map<DateBasis, Fact> DAYS = new EnumMap<>(DateBasis.class);

    static {
        for (DateBasis basis : DateBasis.values()) {
            DAYS.put(
                    basis,
                    declared(
                            basis.fact(),
                            basis.label(),
                            Scale.DAYS,
                            BENEFIT,
                            new Source.Day(basis),
                            asked -> (int) asked.care().day(basis).toEpochDay(),
                            day -> List.of(new CareDay(basis, LocalDate.ofEpochDay(day)))));
        }
    }

    /** All of them, in the order in which people are told of them, the place first. */
    public static final List<Fact> ALL = List.copyOf(DECLARED);

    private Facts() {}

    public static Fact of(Identity identity) {
        return IDENTITIES.get(identity);
    }

    public static Fact of(Disease disease) {
        return DISEASES.get(disease);
    }

    public static Fact of(AgeReference reference) {
        return AGES.get(reference);
    }

    public static Fact of(DateBasis basis) {
        return DAYS.get(basis);
    }

    private static void age(AgeReference reference, Set<Subject> subjects) {
        AGES.put(
                reference,
                declared(
                        reference.fact(),
                        "年龄（" + reference.label() + "）",
                        Scale.AGES,
                        subjects,
                        new Source.AgeOn(reference),
                        asked -> asked.age(reference),
                        years -> List.of(new Age(reference, years))));
    }

    /** A fact that callers say. It is a member of requests, a column of cases and of populations by this declaration alone. */
    private static Fact said(String name, String label, Scale scale, Set<Subject> subjects, Source.Caller source) {
        if (scale.size() > Byte.MAX_VALUE) {
            throw new IllegalArgumentException(
                    "%s has %d codes, expected at most %d.".formatted(name, scale.size(), Byte.MAX_VALUE));
        }
        int number = DECLARED.size();
        ToIntFunction<Asked> read = source instanceof Source.Person
                ? asked -> asked.enrollee().said().point(number)
                : asked -> asked.care().said().point(number);
        return profiled(name, label, scale, subjects, source, read);
    }

    private static Fact profiled(
            String name, String label, Scale scale, Set<Subject> subjects, Source source, ToIntFunction<Asked> read) {
        return declared(name, label, scale, subjects, source, read, point -> List.of());
    }

    private static Fact declared(
            String name,
            String label,
            Scale scale,
            Set<Subject> subjects,
            Source source,
            ToIntFunction<Asked> read,
            IntFunction<List<Object>> objects) {
        Fact fact = new Fact(DECLARED.size(), name, label, scale, Set.copyOf(subjects), source, read, objects);
        DECLARED.add(fact);
        return fact;
    }

    private static int point(boolean yes) {
        return yes ? 1 : 0;
    }
}
