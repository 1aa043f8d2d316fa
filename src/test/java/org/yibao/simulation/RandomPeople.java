package org.yibao.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.yibao.divisions.Division;
import org.yibao.divisions.Divisions;
import org.yibao.facts.Care;
import org.yibao.facts.Enrollee;
import org.yibao.facts.Said;
import org.yibao.facts.Source;
import org.yibao.rulebook.Rulebook;
import org.yibao.rulebook.Rulebooks;
import org.yibao.simulation.population.Batch;
import org.yibao.simulation.population.BatchBuilder;
import org.yibao.simulation.population.Codebook;
import org.yibao.simulation.population.HeldPopulation;
import org.yibao.simulation.population.PopulationDescription;

/**
 * People nobody would make up: any facts with any others.
 *
 * @param year year of their visits
 * @param all  the persons
 */
public record RandomPeople(int year, List<RandomPerson> all) {
    /** Where nobody can enrol, or no rulebook decides: the country, a province, a prefecture elsewhere, a code that went out of use. */
    private static final List<String> ODD = List.of("100000", "220000", "110101", "220381");

    private static final int IN_A_BATCH = 400;

    /** Most enrol in the province of a rulebook, some in another one, a few where nobody can. */
    public static RandomPeople of(long seed, int year, int persons, Rulebook rulebook, Rulebooks all) {
        Random random = new Random(seed);
        List<String> homes = new ArrayList<>(codes(rulebook.enrolmentPlaces()));
        int usual = homes.size();
        all.all().stream()
                .filter(other -> other != rulebook)
                .forEach(other -> homes.addAll(codes(other.enrolmentPlaces()).subList(0, usual / 10)));
        homes.addAll(ODD);
        List<String> places = Stream.concat(
                        homes.stream(),
                        Stream.of(
                                "320100",
                                "320600",
                                "310000",
                                "220381",
                                rulebook.jurisdiction().province()))
                .toList();
        List<RandomPerson> people = new ArrayList<>();
        while (people.size() < persons) {
            people.add(RandomPerson.of(random, year, homes, places));
        }
        return new RandomPeople(year, List.copyOf(people));
    }

    private static List<String> codes(Collection<Division> divisions) {
        return divisions.stream().map(Division::code).toList();
    }

    /** The same people in memory, as the engine takes them. */
    public HeldPopulation held(Divisions divisions) {
        Codebook codes = new Codebook(divisions);
        List<Batch> batches = new ArrayList<>();
        for (int first = 0; first < all.size(); first += IN_A_BATCH) {
            BatchBuilder batch = new BatchBuilder();
            all.subList(first, Math.min(all.size(), first + IN_A_BATCH)).forEach(person -> add(batch, codes, person));
            batches.add(batch.build(first));
        }
        PopulationDescription description = new PopulationDescription(
                PopulationDescription.Kind.FILES, "0".repeat(64), year, all.size(), true, List.of(), List.of());
        return new HeldPopulation(description, codes, batches);
    }

    private static void add(BatchBuilder batch, Codebook codes, RandomPerson person) {
        Enrollee enrollee = person.enrollee();
        batch.person(
                person.weight(),
                codes.region(enrollee.region()),
                day(enrollee.birthDate()),
                day(person.enrolled()),
                codes.permit(enrollee.residencePermit()),
                codes.holdings(enrollee.identities()));
        Said.facts(Source.Person.class)
                .forEach(fact -> batch.say(fact, enrollee.said().point(fact)));
        for (RandomPerson.RandomVisit visit : person.visits()) {
            Care care = visit.care();
            batch.visit(
                    care.diseases().stream()
                            .mapToInt(disease -> 1 << disease.ordinal())
                            .sum(),
                    codes.region(care.place()),
                    day(care.date()),
                    day(care.discharged()),
                    day(care.settled()),
                    visit.total(),
                    visit.inScope());
            Said.facts(Source.Visit.class)
                    .forEach(fact -> batch.say(fact, care.said().point(fact)));
        }
    }

    private static int day(LocalDate date) {
        return (int) date.toEpochDay();
    }
}
