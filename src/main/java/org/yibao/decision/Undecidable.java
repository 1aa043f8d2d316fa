package org.yibao.decision;

import java.util.List;
import org.yibao.divisions.Division;

/** A question that has no answer; each kind carries what its message needs. */
public abstract sealed class Undecidable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private Undecidable(String message) {
        super(message, null, false, false);
    }

    /** The region is not in the table of divisions. */
    public static final class UnknownRegion extends Undecidable {
        private static final long serialVersionUID = 1L;

        private final String field;
        private final String code;
        private final transient List<Place> near;

        UnknownRegion(String field, String code, List<Place> near) {
            super("Region %s is not known.".formatted(code));
            this.field = field;
            this.code = code;
            this.near = List.copyOf(near);
        }

        /** The fact that names the region, such as {@code enrollee.region}. */
        public String field() {
            return field;
        }

        public String code() {
            return code;
        }

        /** Divisions that may have been meant, likeliest first. */
        public List<Place> near() {
            return near;
        }
    }

    /** The region is a province or the country: nobody enrols in one. */
    public static final class RegionTooWide extends Undecidable {
        private static final long serialVersionUID = 1L;

        private final transient Division division;

        RegionTooWide(Division division) {
            super("Nobody enrols in %s.".formatted(division.code()));
            this.division = division;
        }

        public Division division() {
            return division;
        }
    }

    /** The code of the region was not in force on any day of the policy year. */
    public static final class RegionNotInForce extends Undecidable {
        private static final long serialVersionUID = 1L;

        private final transient Division division;
        private final int year;
        private final transient List<Place> instead;

        RegionNotInForce(Division division, int year, List<Place> instead) {
            super("Region %s was not in force in %d.".formatted(division.code(), year));
            this.division = division;
            this.year = year;
            this.instead = List.copyOf(instead);
        }

        /** Codes of the same place that were in force in the year. */
        public List<Place> instead() {
            return instead;
        }

        public Division division() {
            return division;
        }

        public int year() {
            return year;
        }
    }

    /** No rulebook decides for the region. */
    public static final class RegionOutsideRulebooks extends Undecidable {
        private static final long serialVersionUID = 1L;

        private final transient Place place;
        private final transient List<Place> provinces;

        RegionOutsideRulebooks(Place place, List<Place> provinces) {
            super("No rulebook decides for %s.".formatted(place.code()));
            this.place = place;
            this.provinces = List.copyOf(provinces);
        }

        public Place place() {
            return place;
        }

        /** The provinces that have a rulebook. */
        public List<Place> provinces() {
            return provinces;
        }
    }

    /** What the year has seen now is not what this settlement left: another one came after it, or it was reversed already. */
    public static final class NotNewestSettlement extends Undecidable {
        private static final long serialVersionUID = 1L;

        NotNewestSettlement() {
            super("The settlement is not the newest of the year.");
        }
    }

    /** A figure that the settlement needs is missing, so there is nothing to reverse. */
    public static final class NothingToReverse extends Undecidable {
        private static final long serialVersionUID = 1L;

        NothingToReverse() {
            super("There is no statement to reverse.");
        }
    }

    /** No table has figures for the year. */
    public static final class NoTermsInForce extends Undecidable {
        private static final long serialVersionUID = 1L;

        private final int year;
        private final transient Place place;
        private final transient List<Reason> leftOpenBy;
        private final transient List<Integer> years;

        NoTermsInForce(int year, Place place, List<Reason> leftOpenBy, List<Integer> years) {
            super("No terms are in force in %s for %d.".formatted(place.code(), year));
            this.year = year;
            this.place = place;
            this.leftOpenBy = List.copyOf(leftOpenBy);
            this.years = List.copyOf(years);
        }

        public int year() {
            return year;
        }

        public Place place() {
            return place;
        }

        /** Clauses that leave the year to a later notice; empty when none speaks of it. */
        public List<Reason> leftOpenBy() {
            return leftOpenBy;
        }

        /** Years that the rulebook has figures for. */
        public List<Integer> years() {
            return years;
        }
    }
}
