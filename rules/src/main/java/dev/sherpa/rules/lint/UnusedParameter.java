package dev.sherpa.rules.lint;

import dev.sherpa.rules.pack.ParameterDefinition;
import dev.sherpa.rules.pack.Parameters;
import dev.sherpa.rules.pack.Problem;
import dev.sherpa.rules.pack.RulePack;
import dev.sherpa.rules.pack.Template.Placeholder;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds parameters that neither a condition nor a sentence uses: whoever changes their value changes nothing. */
final class UnusedParameter implements Lint {

    private static final String CODE = "unused-parameter";

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public List<Problem> check(RulePack pack) {
        Set<String> used = Stream.concat(inConditions(pack), inSentences(pack)).collect(Collectors.toSet());
        return pack.parameters().all().stream()
                .map(ParameterDefinition::name)
                .filter(name -> !used.contains(name) && !Parameters.isOfTheEngine(name))
                .map(name -> Lint.warning(
                        Parameters.FILE,
                        pack.parameters().line(name),
                        CODE,
                        "nothing uses the parameter '" + name + "'"))
                .toList();
    }

    private static Stream<String> inConditions(RulePack pack) {
        return pack.syntax().stream()
                .flatMap(rule -> rule.patterns().stream())
                .filter(pattern -> pattern.type().equals("Parameter"))
                .flatMap(pattern -> pattern.constraints().stream())
                .flatMap(constraint -> constraint.words().stream())
                .filter(Words::isText)
                .map(word -> word.substring(1, word.length() - 1));
    }

    private static Stream<String> inSentences(RulePack pack) {
        return pack.syntax().stream()
                .map(rule -> rule.rule())
                .flatMap(rule -> Stream.of(rule.outcome(), rule.sentence()))
                .flatMap(template -> template.placeholders().stream())
                .filter(Placeholder::isParameter)
                .map(Placeholder::of);
    }
}
