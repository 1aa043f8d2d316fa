package org.yibao.simulation.generated;

import org.yibao.simulation.population.PopulationException;

/**
 * Which people to make up.
 *
 * @param province   division code of the province
 * @param persons    how many, 1,000 to 100,000,000
 * @param seed       the same seed, the same people
 * @param year       year of their visits, 2019 to 2024
 * @param represents head-count that they stand for together, not below {@code persons}; {@code null} when each stands for one person
 */
public record GeneratedSpec(String province, long persons, long seed, int year, Long represents) {
    public static final long FEWEST = 1_000;
    public static final long MOST = 100_000_000;

    /** More than all people of the country; keeps products within a long. */
    private static final long MOST_REPRESENTED = 2_000_000_000;

    /** Years that the table of divisions covers. */
    private static final int FIRST_YEAR = 2019;

    private static final int LAST_YEAR = 2024;

    /** @throws PopulationException when a figure is out of its range */
    public GeneratedSpec {
        if (persons < FEWEST || persons > MOST) {
            throw new PopulationException("合成人口的人数 %d 不在 %d 至 %d 之间，请改 persons。".formatted(persons, FEWEST, MOST));
        }
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new PopulationException(
                    "合成人口的年度 %d 不在 %d 至 %d 之间：行政区划表只含这些年。".formatted(year, FIRST_YEAR, LAST_YEAR));
        }
        if (represents != null && (represents < persons || represents > MOST_REPRESENTED)) {
            throw new PopulationException("合成人口代表的人数 %d 应不少于生成的人数 %d、不多于 %d，请改 represents 或 persons。"
                    .formatted(represents, persons, MOST_REPRESENTED));
        }
    }

    /** How many persons a person stands for: whole numbers that differ by at most one and add up to the head-count. */
    long weight(long person) {
        return represents == null ? 1 : (person + 1) * represents / persons - person * represents / persons;
    }
}
