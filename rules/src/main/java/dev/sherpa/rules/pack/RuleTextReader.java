package dev.sherpa.rules.pack;

import dev.sherpa.rules.pack.RuleText.ConditionText;
import dev.sherpa.rules.pack.RuleText.Form;
import dev.sherpa.rules.pack.RuleText.PatternText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ForallDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.PatternDescr;

/** Takes the rules of a pack that has no error apart. */
final class RuleTextReader {

    private final String text;

    private RuleTextReader(String text) {
        this.text = text;
    }

    /** Returns the rules of all files, in order. */
    static List<RuleText> read(List<DrlFile> files, List<CompilableRule> rules) {
        Map<String, Rule> byName =
                rules.stream().map(CompilableRule::rule).collect(Collectors.toMap(Rule::name, Function.identity()));
        return files.stream()
                .flatMap(file -> file.syntax().getRules().stream()
                        .map(rule -> new RuleText(
                                Optional.ofNullable(byName.get(rule.getName())).orElseThrow(),
                                file.text(),
                                new RuleTextReader(file.text())
                                        .conditions(rule.getLhs().getDescrs()))))
                .toList();
    }

    private List<ConditionText> conditions(List<BaseDescr> descriptions) {
        return descriptions.stream().map(this::condition).toList();
    }

    private ConditionText condition(BaseDescr description) {
        Span span = toClosing(description);
        if (description instanceof PatternDescr outer && outer.getSource() instanceof AccumulateDescr accumulate) {
            return new ConditionText(
                    Form.ACCUMULATE,
                    span,
                    patterns(List.of(ConditionReader.innerPattern(accumulate))),
                    outer.getDescrs().stream().map(RuleTextReader::whole).toList());
        }
        if (description instanceof NotDescr not) {
            return new ConditionText(Form.NOT, span, patterns(not.getDescrs()), List.of());
        }
        if (description instanceof ExistsDescr exists) {
            return new ConditionText(Form.EXISTS, span, patterns(exists.getDescrs()), List.of());
        }
        if (description instanceof ForallDescr forall) {
            return new ConditionText(Form.FORALL, span, patterns(forall.getDescrs()), List.of());
        }
        return new ConditionText(Form.PATTERN, span, patterns(List.of(description)), List.of());
    }

    private List<PatternText> patterns(List<? extends Object> descriptions) {
        return descriptions.stream()
                .flatMap(each -> each instanceof PatternDescr pattern ? Stream.of(pattern) : Stream.empty())
                .map(pattern -> new PatternText(
                        pattern.getObjectType(),
                        toClosing(pattern),
                        pattern.getDescrs().stream().map(RuleTextReader::whole).toList()))
                .toList();
    }

    private Span toClosing(BaseDescr description) {
        return new Span(description.getStartCharacter(), DrlText.closing(text, description.getStartCharacter()) + 1);
    }

    private static Span whole(BaseDescr description) {
        return new Span(description.getStartCharacter(), description.getEndCharacter() + 1);
    }
}
