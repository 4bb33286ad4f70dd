package dev.sherpa.rules.repair;

import dev.sherpa.rules.fact.Fact;
import org.jspecify.annotations.Nullable;

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

    /** Written out, for a sweep looks up the topics of every variation: what a record brings along takes longer. */
    @Override
    public int hashCode() {
        return 31 * type.hashCode() + subject.hashCode();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Topic topic && type.equals(topic.type) && subject.equals(topic.subject);
    }

    @Override
    public int compareTo(Topic other) {
        int byType = type.compareTo(other.type);
        return byType != 0 ? byType : subject.compareTo(other.subject);
    }
}
