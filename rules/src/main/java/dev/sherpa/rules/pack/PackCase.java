package dev.sherpa.rules.pack;

import dev.sherpa.rules.fact.Fact;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A case of a pack: given facts, and what they are expected to lead to.
 *
 * @param name a sentence that says what the case shows
 * @param file its file, relative to the pack's folder
 * @param line the line on which it begins, from 1
 * @param asOf the day as of which the facts are evaluated
 * @param facts the facts, in the order in which they count as recorded
 * @param checklist the status of every item
 * @param conclusions the value of every conclusion that has one; empty when the case is about items only
 * @param sentences the sentences of the deciding clause, by item or conclusion
 * @param conflicts all conflicts; empty when the case is not about them
 */
public record PackCase(
        String name,
        String file,
        int line,
        LocalDate asOf,
        List<Fact> facts,
        Map<String, String> checklist,
        Optional<Map<String, String>> conclusions,
        Map<String, List<String>> sentences,
        Optional<List<ExpectedConflict>> conflicts) {

    /**
     * A conflict that is expected.
     *
     * @param type the fact type
     * @param subject the subject
     * @param attribute the attribute in which sources disagree
     */
    public record ExpectedConflict(String type, String subject, String attribute) {}
}
