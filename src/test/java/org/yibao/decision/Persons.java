package org.yibao.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.yibao.Books;
import org.yibao.codes.Basis;
import org.yibao.codes.Identity;
import org.yibao.codes.Origin;
import org.yibao.facts.Enrollee;
import org.yibao.facts.FundingQuery;
import org.yibao.facts.IdentityPeriod;
import org.yibao.facts.ResidencePermit;
import org.yibao.money.Money;

/** Persons of the test cases, and what is decided for them. A person is an adult farmer with household register until said otherwise. */
final class Persons {
    static final FundingDecisions SHIPPED = new FundingDecisions(Books.SHIPPED);

    private final String region;
    private LocalDate birthDate = LocalDate.of(1985, 3, 1);
    private boolean student;
    private Basis basis = Basis.HUKOU;
    private ResidencePermit permit;
    private Origin origin = Origin.MAINLAND;
    private LocalDate date;
    private FundingDecisions decisions = SHIPPED;
    private final List<IdentityPeriod> identities = new ArrayList<>();

    private Persons(String region) {
        this.region = region;
    }

    static Persons enrolledIn(String region) {
        return new Persons(region);
    }

    Persons born(String date) {
        birthDate = LocalDate.parse(date);
        return this;
    }

    Persons student() {
        student = true;
        return this;
    }

    Persons withoutBasis() {
        basis = Basis.NONE;
        return this;
    }

    Persons withPermit(String place, String from, String to) {
        basis = Basis.RESIDENCE_PERMIT;
        permit = new ResidencePermit(place, LocalDate.parse(from), LocalDate.parse(to));
        return this;
    }

    Persons from(Origin place) {
        origin = place;
        return this;
    }

    Persons with(Identity identity) {
        return with(identity, "2019-01-01", null);
    }

    Persons with(Identity identity, String from, String to) {
        identities.add(new IdentityPeriod(identity, LocalDate.parse(from), to == null ? null : LocalDate.parse(to)));
        return this;
    }

    Persons on(String day) {
        date = LocalDate.parse(day);
        return this;
    }

    Persons by(FundingDecisions rulebooks) {
        decisions = rulebooks;
        return this;
    }

    FundingQuery query(int year) {
        return new FundingQuery(
                year,
                date == null ? FundingQuery.usualDate(year, birthDate) : date,
                new Enrollee(region, birthDate, student, basis, permit, origin, identities));
    }

    FundingDecision in(int year) {
        return decisions.decide(query(year));
    }

    /** Central, province and city, such as {@code 440.00/66.00/44.00}. */
    static String split(FundingDecision decision) {
        var subsidy = decision.terms().subsidy();
        return "%s/%s/%s".formatted(subsidy.central(), subsidy.province(), subsidy.local());
    }

    static Money contribution(FundingDecision decision) {
        return decision.terms().contribution().standard();
    }

    static Money yuan(String amount) {
        return Money.ofYuan(amount);
    }
}
