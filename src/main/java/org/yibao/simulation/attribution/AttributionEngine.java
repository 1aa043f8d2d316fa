package org.yibao.simulation.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.yibao.decision.Undecidable;
import org.yibao.facts.Asked;
import org.yibao.facts.BenefitProfile;
import org.yibao.facts.Care;
import org.yibao.facts.Enrollee;
import org.yibao.facts.FundingQuery;
import org.yibao.facts.Subject;
import org.yibao.simulation.engine.FundingAmounts;
import org.yibao.simulation.engine.Options;
import org.yibao.simulation.engine.Parallel;
import org.yibao.simulation.engine.Progress;
import org.yibao.simulation.population.Batch;
import org.yibao.simulation.population.Codebook;
import org.yibao.simulation.population.Population;
import org.yibao.simulation.profile.AlikePlaces;
import org.yibao.simulation.profile.AskedPeople;
import org.yibao.simulation.profile.BenefitProfiles;
import org.yibao.simulation.profile.FundingProfiles;
import org.yibao.simulation.profile.Policy;
import org.yibao.simulation.profile.PolicyComparison;
import org.yibao.terms.BenefitTerms;

/** Takes a population through its year under every coalition of changes that makes a difference to somebody. */
public final class AttributionEngine {
    private final PolicyComparison comparison;
    private final Units units;
    private final AskedPeople ofBaseline;
    private final AskedPeople ofCandidate;

    private AttributionEngine(PolicyComparison comparison, Units units, Codebook codes, int year) {
        this.comparison = comparison;
        this.units = units;
        this.ofBaseline = new AskedPeople(codes, comparison.baseline().year() - year);
        this.ofCandidate = new AskedPeople(codes, comparison.candidate().year() - year);
    }

    /** A run; empty when more than 62 changes reach one profile. */
    public static Optional<AttributionTally> run(
            Population population, PolicyComparison comparison, Units units, Options options, Progress progress) {
        Codebook codes = population.codes();
        int year = population.description().year();
        AlikePlaces places = new AlikePlaces(comparison, codes);
        AttributionEngine engine = new AttributionEngine(comparison, units, codes, year);
        FundingProfiles<FundingCoalitions> fundings =
                new FundingProfiles<>(comparison, codes, places, year, engine::funding);
        BenefitProfiles<BenefitCoalitions> benefits =
                new BenefitProfiles<>(comparison, codes, places, year, engine::benefits);
        List<AttributionWorker> workers = new ArrayList<>();
        for (int thread = 0; thread < options.threads(); thread++) {
            workers.add(new AttributionWorker(fundings, benefits, codes, year, units.count(), options));
        }
        try {
            Parallel.take(population, workers, AttributionWorker::take, progress);
        } catch (CoalitionOutcomes.TooManyUnits tooMany) {
            return Optional.empty();
        }
        AttributionTally whole = workers.get(0).tally();
        workers.stream().skip(1).forEach(worker -> whole.add(worker.tally()));
        return Optional.of(whole);
    }

    private AskedPeople of(Policy policy) {
        return policy.year() == comparison.baseline().year() ? ofBaseline : ofCandidate;
    }

    private FundingCoalitions funding(Batch batch, int person, String place) {
        FundingQuery asked = FundingProfiles.query(comparison.baseline(), ofBaseline, batch, person);
        FundingQuery askedThen = FundingProfiles.query(comparison.candidate(), ofCandidate, batch, person);
        return new FundingCoalitions(new CoalitionOutcomes<>(reachingFunding(asked, askedThen), applied -> {
            Policy policy = units.with(applied);
            return FundingAmounts.decide(policy, of(policy) == ofBaseline ? asked : askedThen, place);
        }));
    }

    private int[] reachingFunding(FundingQuery asked, FundingQuery askedThen) {
        try {
            Asked before = comparison.baseline().funding().asked(asked);
            Asked after = comparison.candidate().funding().asked(askedThen);
            return reaching(Subject.FUNDING, before, after);
        } catch (Undecidable undecided) {
            return members(unit -> true);
        }
    }

    private int[] reaching(Subject subject, Asked before, Asked after) {
        return members(unit -> units.reaches(unit, subject, before) || units.reaches(unit, subject, after));
    }

    private int[] members(IntPredicate reaches) {
        return IntStream.range(0, units.count()).filter(reaches).toArray();
    }

    private BenefitCoalitions benefits(Batch batch, int person, int visit, int admission, String place) {
        Enrollee enrollee = ofBaseline.enrollee(batch, person);
        Care care = ofBaseline.care(batch, visit, admission);
        Enrollee enrolleeThen = ofCandidate.enrollee(batch, person);
        Care careThen = ofCandidate.care(batch, visit, admission);
        return new BenefitCoalitions(
                new CoalitionOutcomes<>(reachingBenefits(enrollee, care, enrolleeThen, careThen), applied -> {
                    Policy policy = units.with(applied);
                    boolean before = of(policy) == ofBaseline;
                    return terms(policy, before ? enrollee : enrolleeThen, before ? care : careThen, place);
                }));
    }

    private int[] reachingBenefits(Enrollee enrollee, Care care, Enrollee enrolleeThen, Care careThen) {
        try {
            Asked before = comparison.baseline().settlement().asked(enrollee, care);
            Asked after = comparison.candidate().settlement().asked(enrolleeThen, careThen);
            return reaching(Subject.BENEFIT, before, after);
        } catch (Undecidable undecided) {
            return members(unit -> true);
        }
    }

    private static Optional<BenefitTerms> terms(Policy policy, Enrollee enrollee, Care care, String place) {
        try {
            BenefitProfile profile = policy.settlement().profile(enrollee, care);
            return Optional.ofNullable(
                    policy.settlement().terms(profile.in(place)).terms());
        } catch (Undecidable undecided) {
            return Optional.empty();
        }
    }
}
