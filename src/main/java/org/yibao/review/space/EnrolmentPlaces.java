package org.yibao.review.space;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yibao.codes.Level;
import org.yibao.divisions.Division;
import org.yibao.divisions.Divisions;

/** The places that someone can enrol at in a province: prefectures and counties, whenever they were in force, each with a number. */
public final class EnrolmentPlaces {
    private final Divisions divisions;
    private final Division province;
    private final List<Division> all;
    private final Map<String, BitSet> within = new HashMap<>();
    private final Map<String, List<Division>> children = new HashMap<>();

    public EnrolmentPlaces(Divisions divisions, String province) {
        this.divisions = divisions;
        this.province = divisions.find(province).orElseThrow();
        List<Division> inside = divisions.all().stream()
                .filter(division -> divisions.contains(province, division.code()))
                .toList();
        this.all = inside.stream()
                .filter(division -> division.level().compareTo(Level.PREFECTURE) >= 0)
                .toList();
        for (int place = 0; place < all.size(); place++) {
            for (Division division : divisions.path(all.get(place).code())) {
                within.computeIfAbsent(division.code(), code -> new BitSet()).set(place);
            }
        }
        inside.forEach(division -> children.computeIfAbsent(division.parent(), code -> new ArrayList<>())
                .add(division));
    }

    /** By their number. */
    public List<Division> all() {
        return all;
    }

    /** The codes of the divisions that contain a place, the most specific first. */
    public List<String> codes(int place) {
        List<String> codes = new ArrayList<>();
        divisions.path(all.get(place).code()).forEach(division -> codes.add(0, division.code()));
        return codes;
    }

    /** Whether some place lies in a division. */
    public boolean anyIn(String code) {
        return within.containsKey(code);
    }

    /** Those that are in force in one of the years. */
    public BitSet inForce(int firstYear, int lastYear) {
        BitSet places = new BitSet();
        for (int place = 0; place < all.size(); place++) {
            places.set(place, inForce(all.get(place), firstYear, lastYear));
        }
        return places;
    }

    private static boolean inForce(Division place, int firstYear, int lastYear) {
        return (place.from() == null || place.from().getYear() <= lastYear)
                && (place.to() == null || place.to().getYear() >= firstYear);
    }

    /**
     * The names of the widest divisions all of whose places are among some.
     *
     * @param places  the places
     * @param counted places that count at all: one that is not in force does not keep its division from being named
     */
    public List<String> names(BitSet places, BitSet counted) {
        List<String> names = new ArrayList<>();
        addNames(province, places, counted, names);
        return names;
    }

    private void addNames(Division division, BitSet places, BitSet counted, List<String> names) {
        BitSet inside =
                (BitSet) within.getOrDefault(division.code(), new BitSet()).clone();
        inside.and(counted);
        BitSet missing = (BitSet) inside.clone();
        missing.andNot(places);
        if (!inside.intersects(places)) {
            return;
        }
        if (missing.isEmpty()) {
            names.add(name(division));
            return;
        }
        int self = all.indexOf(division);
        if (self >= 0 && places.get(self)) {
            names.add(name(division) + "（本级）");
        }
        children.getOrDefault(division.code(), List.of()).forEach(child -> addNames(child, places, counted, names));
    }

    /** The names below the province, run together. */
    private String name(Division division) {
        List<String> names = divisions.path(division.code()).stream()
                .skip(2) // country and province
                .map(Division::name)
                .toList();
        return names.isEmpty() ? division.name() : String.join("", names);
    }
}
