package dev.sherpa.rules.describe;

import dev.sherpa.rules.describe.RuleDescription.Given;
import dev.sherpa.rules.pack.Attribute;
import dev.sherpa.rules.pack.DeclaredType;
import dev.sherpa.rules.pack.DrlToken;
import dev.sherpa.rules.pack.RulePack;
import java.util.List;
import java.util.stream.IntStream;

/** Reads what a derivation gives the attributes of its type. */
final class Derivation {

    /** How many tokens stand before the parentheses of the arguments: {@code insertLogical ( new T}. */
    private static final int BEFORE_ARGUMENTS = 4;

    private final RulePack pack;
    private final ConditionEnglish english;

    /** Creates a reader; the English is that of the conditions of the rule, all of which it has read. */
    Derivation(RulePack pack, ConditionEnglish english) {
        this.pack = pack;
        this.english = english;
    }

    /** Returns the attributes of a type in order, each with the argument that a consequence gives it. */
    List<Given> attributes(String type, String consequence) {
        List<Attribute> attributes =
                pack.vocabulary().type(type).map(DeclaredType::attributes).orElseThrow();
        List<List<DrlToken>> arguments = Parts.split(Parts.inside(DrlToken.of(consequence), BEFORE_ARGUMENTS), ",");
        Phrases phrases = new Phrases(pack);
        return IntStream.range(0, attributes.size())
                .mapToObj(at -> {
                    List<DrlToken> argument = arguments.get(at);
                    String text = consequence.substring(
                            argument.get(0).from(),
                            argument.get(argument.size() - 1).to());
                    String name = attributes.get(at).name();
                    return new Given(name, phrases.attribute(type, name), text, english.argument(text));
                })
                .toList();
    }
}
