package org.yibao.simulation.headcounts;

import java.util.Set;
import org.yibao.codes.Basis;
import org.yibao.codes.Identity;

/**
 * Some people who are alike.
 *
 * @param group   what they are, but for their ages
 * @param ageFrom lowest age on 1 January of the year, completed years
 * @param ageTo   highest age, included
 * @param weight  how many, in ten-thousandths
 */
record HeadCountCell(Group group, int ageFrom, int ageTo, long weight) {
    /** Highest age of a class that is open at its end. */
    static final int OPEN = 150;

    /**
     * What people of a cell are, but for their ages.
     *
     * @param region     place of enrolment, division code
     * @param student    pupils or full-time students
     * @param basis      what their enrolment rests on
     * @param identities identities that they hold all year
     */
    record Group(String region, boolean student, Basis basis, Set<Identity> identities) {}

    boolean sharesAges(HeadCountCell other) {
        return ageFrom <= other.ageTo && other.ageFrom <= ageTo;
    }
}
