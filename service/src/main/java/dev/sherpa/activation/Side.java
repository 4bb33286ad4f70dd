package dev.sherpa.activation;

import dev.sherpa.pack.LoadedPack;
import dev.sherpa.rules.assess.Assessment;
import dev.sherpa.rules.assess.Finding;
import dev.sherpa.rules.assess.Match;
import dev.sherpa.rules.pack.Head;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One of two versions that are compared, and what came of a fact base under it.
 *
 * @param version the version
 * @param rules the source text of its rules, by name
 * @param facts the ids of the facts that it admits
 * @param assessment what came of the fact base
 */
record Side(LoadedPack version, Map<String, String> rules, List<String> facts, Assessment assessment) {

    /** Returns the status of an item; null if the version does not have the item. */
    @Nullable
    String status(String item) {
        return assessment.outcome(Head.item(item));
    }

    /** Returns the value of a conclusion; null if it has none. */
    @Nullable
    String value(String conclusion) {
        return assessment.outcome(Head.conclusion(conclusion));
    }

    /** Returns what decides an item or conclusion: several findings, if the clause matches in several ways. */
    List<Finding> deciding(Head head) {
        return assessment.findings(head).stream().filter(Finding::decides).toList();
    }

    /** Returns what matched the clause that decides, of a kind. */
    Stream<Match> matched(Head head, Match.Kind kind) {
        return deciding(head).stream()
                .flatMap(finding -> finding.because().stream())
                .flatMap(because -> because.matched().stream())
                .filter(match -> match.kind() == kind);
    }

    /** Returns the value of a parameter that holds, as text; null if the version does not have it. */
    @Nullable
    String parameter(String name) {
        return version.pack()
                .parameters()
                .find(name)
                .map(parameter -> text(parameter.on(assessment.asOf()).value()))
                .orElse(null);
    }

    private static String text(Object value) {
        return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }
}
