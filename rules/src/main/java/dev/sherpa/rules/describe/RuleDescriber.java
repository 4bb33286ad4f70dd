package dev.sherpa.rules.describe;

import dev.sherpa.rules.assess.Assessment;
import dev.sherpa.rules.assess.Finding;
import dev.sherpa.rules.cases.CaseRunner;
import dev.sherpa.rules.describe.RuleDescription.CaseShown;
import dev.sherpa.rules.describe.RuleDescription.ConditionReading;
import dev.sherpa.rules.describe.RuleDescription.Given;
import dev.sherpa.rules.describe.RuleDescription.Outcome;
import dev.sherpa.rules.describe.RuleDescription.Reader;
import dev.sherpa.rules.pack.CaseReader;
import dev.sherpa.rules.pack.Head;
import dev.sherpa.rules.pack.ItemDefinition;
import dev.sherpa.rules.pack.PackCase;
import dev.sherpa.rules.pack.PackFiles;
import dev.sherpa.rules.pack.Rule;
import dev.sherpa.rules.pack.RulePack;
import dev.sherpa.rules.pack.RuleSyntax;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Describes rules of a pack. */
public final class RuleDescriber {

    private final RulePack pack;
    private final PackFiles files;

    /** Creates a describer of the rules of a pack that was loaded from files. */
    public RuleDescriber(RulePack pack, PackFiles files) {
        this.pack = pack;
        this.files = files;
    }

    /**
     * Describes the rule of a name; runs the cases of the pack.
     *
     * @throws IllegalArgumentException if there is none
     * @throws dev.sherpa.rules.pack.PackException if the cases cannot be read
     */
    public RuleDescription describe(String name) {
        RuleSyntax syntax = pack.syntax().stream()
                .filter(each -> each.rule().name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the pack has no rule '" + name + "'"));
        Rule rule = syntax.rule();
        ConditionEnglish english = new ConditionEnglish(new Phrases(pack));
        List<ConditionReading> conditions = new ArrayList<>();
        rule.conditions()
                .forEach(condition -> conditions.add(
                        new ConditionReading(condition.text(), condition.line(), english.english(condition.text()))));
        Mentions mentions = new Mentions(pack, syntax);
        return new RuleDescription(
                rule.name(),
                rule.file(),
                rule.line(),
                rule.isClause() ? concluded(rule) : derived(syntax, english),
                rule.citations(),
                List.copyOf(conditions),
                mentions.terms(),
                readers(rule.head()),
                mentions.parameters(),
                rule.isClause() ? cases(rule) : List.of());
    }

    private Outcome derived(RuleSyntax syntax, ConditionEnglish english) {
        Head head = syntax.rule().head();
        List<Given> attributes = new Derivation(pack, english).attributes(head.name(), syntax.consequence());
        return new Outcome(head.kind().word(), head.name(), null, null, null, 0, 0, null, attributes);
    }

    private Outcome concluded(Rule rule) {
        Head head = rule.head();
        String kind = head.kind().word();
        Optional<ItemDefinition> item = pack.definition().item(head.name()).filter(each -> kind.equals("item"));
        List<Rule> clauses = pack.clauses(head);
        return new Outcome(
                kind,
                head.name(),
                item.map(ItemDefinition::title).orElse(null),
                item.map(ItemDefinition::question).orElse(null),
                rule.outcome().text(),
                clauses.indexOf(rule) + 1,
                clauses.size(),
                rule.sentence().text(),
                List.of());
    }

    private List<Reader> readers(Head head) {
        return pack.rules().stream()
                .filter(each -> each.reads().contains(head))
                .sorted(Comparator.comparing(Rule::file).thenComparing(Rule::line))
                .map(each -> new Reader(
                        each.name(), each.file(), each.line(), each.head().toString()))
                .toList();
    }

    private List<CaseShown> cases(Rule rule) {
        CaseRunner runner = new CaseRunner(pack);
        return CaseReader.read(files, pack).stream()
                .flatMap(given -> shown(given, rule, runner.run(given).assessment()).stream())
                .toList();
    }

    private static Optional<CaseShown> shown(PackCase given, Rule rule, Assessment assessment) {
        return Stream.concat(
                        assessment.items().stream().flatMap(item -> item.findings().stream()),
                        assessment.conclusionFindings().values().stream().flatMap(List::stream))
                .filter(finding -> finding.rule().name().equals(rule.name()))
                .map(Finding::decides)
                .findFirst()
                .map(decides -> new CaseShown(given.name(), given.file(), given.line(), decides));
    }
}
