package dev.sherpa.cli;

import dev.sherpa.rules.describe.RuleDescription;
import dev.sherpa.rules.describe.RuleDescription.CaseShown;
import dev.sherpa.rules.describe.RuleDescription.Reader;

/** Names the files of a description as the working directory sees them. */
final class PlacedRule {

    private PlacedRule() {}

    static RuleDescription of(RuleDescription rule, String folder) {
        return new RuleDescription(
                rule.name(),
                folder + rule.file(),
                rule.line(),
                rule.outcome(),
                rule.citations(),
                rule.conditions(),
                rule.terms(),
                rule.readers().stream()
                        .map(reader ->
                                new Reader(reader.name(), folder + reader.file(), reader.line(), reader.concludes()))
                        .toList(),
                rule.parameters(),
                rule.cases().stream()
                        .map(shown -> new CaseShown(shown.name(), folder + shown.file(), shown.line(), shown.decides()))
                        .toList());
    }
}
