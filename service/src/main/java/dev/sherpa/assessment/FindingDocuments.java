package dev.sherpa.assessment;

import dev.sherpa.api.model.Because;
import dev.sherpa.api.model.Finding;
import dev.sherpa.api.model.Match;
import dev.sherpa.api.model.MatchKind;
import dev.sherpa.api.model.RuleReference;
import dev.sherpa.pack.CitationDocuments;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes findings, with what made them hold, as the contract has them. */
public final class FindingDocuments {

    private FindingDocuments() {}

    static List<Finding> ofItem(List<dev.sherpa.rules.assess.Finding> findings) {
        return findings.stream()
                .map(finding -> of(finding).status(finding.outcome()))
                .toList();
    }

    static List<Finding> ofConclusion(List<dev.sherpa.rules.assess.Finding> findings) {
        return findings.stream()
                .map(finding -> of(finding).value(finding.outcome()))
                .toList();
    }

    /** Returns a value as JSON has it: a day becomes text. */
    public static Object value(Object value) {
        return value instanceof LocalDate day ? day.toString() : value;
    }

    private static Finding of(dev.sherpa.rules.assess.Finding finding) {
        return new Finding(
                finding.sentence(),
                finding.decides(),
                of(finding.rule()),
                CitationDocuments.of(finding.citations()),
                finding.because().stream().map(FindingDocuments::of).toList());
    }

    /** Writes a condition with what matched it. */
    public static Because of(dev.sherpa.rules.assess.Finding.Because because) {
        return new Because(
                because.condition(),
                because.line(),
                because.matched().stream().map(FindingDocuments::of).toList());
    }

    /** Writes where a rule stands. */
    public static RuleReference of(dev.sherpa.rules.assess.Finding.RuleReference rule) {
        return new RuleReference(rule.name(), rule.file(), rule.line());
    }

    /** Writes what matched a condition. */
    public static Match of(dev.sherpa.rules.assess.Match match) {
        Map<String, Object> values = new LinkedHashMap<>();
        match.values().forEach((name, value) -> values.put(name, value(value)));
        return new Match(MatchKind.valueOf(match.kind().name()), values, CitationDocuments.of(match.citations()))
                .type(match.type())
                .subject(match.subject())
                .name(match.name())
                .fact(CitationDocuments.id(match.fact()));
    }
}
