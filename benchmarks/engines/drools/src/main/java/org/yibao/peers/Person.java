package org.yibao.peers;

/** The person that rules read, and write the amount to. */
public final class Person {
    private final Question question;
    private int amount;

    Person(Question question) {
        this.question = question;
    }

    public String getRegion() {
        return question.region();
    }

    public int getYear() {
        return question.year();
    }

    public boolean isStudent() {
        return question.student();
    }

    public int getAge() {
        return question.age();
    }

    public int getAmount() {
        return amount;
    }

    public void setAmount(int amount) {
        this.amount = amount;
    }
}
