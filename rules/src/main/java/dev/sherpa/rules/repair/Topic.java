package dev.sherpa.rules.repair;

import dev.sherpa.rules.fact.Fact;

/**
 * What facts compete to be the current one of.
 *
 * @param type a fact type
 * @param subject a subject
 */
record Topic(String type, String subject) implements Comparable<Topic> {

    static Topic of(Fact fact) {
        return new Topic(fact.type(), fact.subject());
    }

    @Override
    public int compareTo(Topic other) {
        int byType = type.compareTo(other.type);
        return byType != 0 ? byType : subject.compareTo(other.subject);
    }
}
