package org.yibao.simulation.generated;

import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicLong;
import org.yibao.divisions.Divisions;
import org.yibao.rulebook.ContentHash;
import org.yibao.simulation.population.Batch;
import org.yibao.simulation.population.BatchBuilder;
import org.yibao.simulation.population.Codebook;
import org.yibao.simulation.population.Population;
import org.yibao.simulation.population.PopulationDescription;
import org.yibao.simulation.population.PopulationException;

/** Made-up people (合成), streamed. */
public final class GeneratedPopulation implements Population {
    /** Part of the hash: a change of an assumption or of how it is drawn changes it. */
    private static final String EDITION = "generated-1";

    private final GeneratedSpec spec;
    private final Codebook codes;
    private final CensusWeights weights;
    private final PersonMaker people;
    private final VisitMaker visits;

    /** @throws PopulationException when there are no weights for the province */
    public GeneratedPopulation(GeneratedSpec spec, Divisions divisions) {
        this.spec = spec;
        codes = new Codebook(divisions);
        weights = CensusWeights.of(spec.province(), spec.year(), divisions);
        people = new PersonMaker(weights, spec.year(), codes);
        visits = new VisitMaker(spec.year(), new Elsewhere(weights.byRegion().keySet(), divisions, codes));
    }

    @Override
    public PopulationDescription description() {
        return new PopulationDescription(
                PopulationDescription.Kind.GENERATED, hash(), spec.year(), spec.persons(), true, notes(), List.of());
    }

    private String hash() {
        return new ContentHash().add("generated", EDITION + spec + weights).hex();
    }

    private List<String> notes() {
        String counts = spec.represents() == null
                ? "合成人口 %d 人，每人代表 1 人，种子 %d。".formatted(spec.persons(), spec.seed())
                : "合成人口 %d 人，共代表 %d 人，种子 %d。".formatted(spec.persons(), spec.represents(), spec.seed());
        return List.of(
                counts,
                "各市州人数按第七次全国人口普查（2020）常住人口的比例，不是参保人数；同一市州内各县（市、区）均分。",
                "年龄、身份、就医次数和费用都是假设（示例），见 docs/populations.md，不是任何地方的统计数字。");
    }

    @Override
    public Codebook codes() {
        return codes;
    }

    @Override
    public Batches open() {
        return new Stream();
    }

    private Batch batch(long number) {
        long first = number * BatchBuilder.PERSONS;
        long after = Math.min(spec.persons(), first + BatchBuilder.PERSONS);
        SplittableRandom random = new SplittableRandom(mixed(mixed(spec.seed()) + number));
        BatchBuilder batch = new BatchBuilder();
        for (long person = first; person < after; person++) {
            people.make(spec.weight(person), random, batch, visits);
        }
        return batch.build(first);
    }

    /** Spreads neighbouring numbers over all of 64 bits (the finalizer of MurmurHash3), so that batches are unlike each other. */
    private static long mixed(long number) {
        long mixed = (number ^ (number >>> 33)) * 0xff51afd7ed558ccdL;
        mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return mixed ^ (mixed >>> 33);
    }

    /** Hands out the numbers of batches; each is made by the thread that took it. */
    private final class Stream implements Batches {
        private final AtomicLong numbers = new AtomicLong();
        private volatile boolean closed;

        @Override
        public Batch next() {
            long number = numbers.getAndIncrement();
            return closed || number * BatchBuilder.PERSONS >= spec.persons() ? null : batch(number);
        }

        @Override
        public void close() {
            closed = true;
        }
    }
}
