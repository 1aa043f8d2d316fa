package org.yibao.simulation.engine;

import java.util.ArrayList;
import java.util.List;
import org.yibao.codes.AgeReference;
import org.yibao.facts.Facts;
import org.yibao.simulation.population.Codebook;
import org.yibao.simulation.population.Population;
import org.yibao.simulation.population.PopulationDescription;
import org.yibao.simulation.population.PopulationException;
import org.yibao.simulation.profile.AlikePlaces;
import org.yibao.simulation.profile.AskedPeople;
import org.yibao.simulation.profile.BenefitProfiles;
import org.yibao.simulation.profile.FactBands;
import org.yibao.simulation.profile.FundingProfiles;
import org.yibao.simulation.profile.PolicyComparison;
import org.yibao.simulation.tally.Tally;

/** Takes a population through its year under two policies. */
public final class Engine {
    private Engine() {}

    /** A run, with an observer or {@code null}. */
    public static Tally run(
            Population population, PolicyComparison comparison, Options options, Progress progress, Observer observer) {
        PopulationDescription description = population.description();
        Codebook codes = population.codes();
        int year = description.year();
        AskedPeople ofBaseline = new AskedPeople(codes, comparison.baseline().year() - year);
        AskedPeople ofCandidate = new AskedPeople(codes, comparison.candidate().year() - year);
        AlikePlaces places = new AlikePlaces(comparison, codes);
        FundingProfiles<FundingSlot> fundings = new FundingProfiles<>(
                comparison, codes, places, year, new ComparedFunding(comparison, ofBaseline, ofCandidate));
        BenefitProfiles<BenefitSlot> benefits = new BenefitProfiles<>(
                comparison, codes, places, year, new ComparedBenefits(comparison, ofBaseline, ofCandidate));
        requireUndivided(description, comparison);
        List<Worker> workers = new ArrayList<>();
        for (int thread = 0; thread < options.threads(); thread++) {
            workers.add(new Worker(fundings, benefits, codes, year, options, observer));
        }
        Parallel.take(population, workers, Worker::take, progress);
        Tally whole = workers.get(0).finished();
        workers.stream().skip(1).forEach(worker -> whole.add(worker.finished()));
        return whole;
    }

    /** Who stands for a class of ages stands for ages that every rule and row treats alike. */
    private static void requireUndivided(PopulationDescription description, PolicyComparison comparison) {
        if (description.ages().isEmpty()) {
            return;
        }
        for (AgeReference reference : AgeReference.values()) {
            FactBands bands = new FactBands(Facts.of(reference), comparison, description.year());
            for (PopulationDescription.AgeClass ages : description.ages()) {
                for (int age = ages.from() + 1; age <= ages.to(); age++) {
                    if (bands.of(age) != bands.of(age - 1)) {
                        throw new PopulationException("年龄段 %d 至 %d 周岁跨越了规则或决策表的分界（%d 周岁）。请把它分成 %d 至 %d 和 %d 至 %d 两段。"
                                .formatted(ages.from(), ages.to(), age, ages.from(), age - 1, age, ages.to()));
                    }
                }
            }
        }
    }
}
