package org.yibao.simulation.engine;

import java.util.ArrayList;
import java.util.List;
import org.yibao.simulation.population.Codebook;
import org.yibao.simulation.population.Population;
import org.yibao.simulation.population.PopulationDescription;
import org.yibao.simulation.population.PopulationException;

/** Takes a population through its year under two policies. */
public final class Engine {
    private Engine() {}

    /** A run, with an observer or {@code null}. */
    public static Tally run(
            Population population, Comparison comparison, Options options, Progress progress, Observer observer) {
        PopulationDescription description = population.description();
        Codebook codes = population.codes();
        int year = description.year();
        People ofBaseline = new People(codes, comparison.baseline().year() - year);
        People ofCandidate = new People(codes, comparison.candidate().year() - year);
        AlikePlaces places = new AlikePlaces(comparison, codes);
        FundingProfiles<FundingSlot> fundings = new FundingProfiles<>(
                comparison, codes, places, year, new ComparedFunding(comparison, ofBaseline, ofCandidate));
        BenefitProfiles<BenefitSlot> benefits = new BenefitProfiles<>(
                comparison, codes, places, year, new ComparedBenefits(comparison, ofBaseline, ofCandidate));
        requireUndivided(description, fundings.ageBands());
        List<Worker> workers = new ArrayList<>();
        for (int thread = 0; thread < options.threads(); thread++) {
            workers.add(new Worker(fundings, benefits, codes, year, options, observer));
        }
        Parallel.take(population, workers, Worker::take, progress);
        Tally whole = workers.get(0).tally();
        workers.stream().skip(1).forEach(worker -> whole.add(worker.tally()));
        return whole;
    }

    /** Who stands for a class of ages stands for ages that every row treats alike. */
    private static void requireUndivided(PopulationDescription description, int[] ageBands) {
        for (PopulationDescription.AgeClass ages : description.ages()) {
            for (int boundary : ageBands) {
                if (ages.from() < boundary && boundary <= ages.to()) {
                    throw new PopulationException("年龄段 %d 至 %d 周岁跨越了缴费标准的分界（%d 周岁）。请把它分成 %d 至 %d 和 %d 至 %d 两段。"
                            .formatted(
                                    ages.from(), ages.to(), boundary, ages.from(), boundary - 1, boundary, ages.to()));
                }
            }
        }
    }
}
