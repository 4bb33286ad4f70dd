package dev.sherpa.rules.describe;

import dev.sherpa.rules.fact.Citation;
import dev.sherpa.rules.pack.ParameterDefinition;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule, described to a person.
 *
 * @param name its name
 * @param file its file, relative to the pack's folder
 * @param line the line on which it begins, from 1
 * @param outcome what it concludes or derives
 * @param citations the places in sources that it cites, in order
 * @param conditions its conditions, in order
 * @param terms the types and attributes of the vocabulary that its conditions name, with what the pack says of them
 * @param readers the rules that read what it concludes or derives, in the order of files and lines
 * @param parameters the parameters that its conditions and its sentence name, ordered by name
 * @param cases the cases in which it holds, in the order of files and lines; none for a derivation
 */
public record RuleDescription(
        String name,
        String file,
        int line,
        Outcome outcome,
        List<Citation> citations,
        List<ConditionReading> conditions,
        List<Term> terms,
        List<Reader> readers,
        List<ParameterDefinition> parameters,
        List<CaseShown> cases) {

    /**
     * What a rule concludes or derives.
     *
     * @param kind {@code item}, {@code conclusion} or {@code type}
     * @param name the id of the item, the name of the conclusion, or the derived type
     * @param title the title of an item
     * @param question the question of an item
     * @param gives the status or value that a clause gives, a placeholder for a value that it takes from what it binds;
     *     absent for a derivation
     * @param position the place of a clause among those of its item or conclusion, from 1; 0 for a derivation
     * @param clauses how many clauses there are; 0 for a derivation
     * @param sentence what a clause says, with placeholders; absent for a derivation
     * @param attributes what a derivation gives the attributes of the derived type, in order; none for a clause
     */
    public record Outcome(
            String kind,
            String name,
            @Nullable String title,
            @Nullable String question,
            @Nullable String gives,
            int position,
            int clauses,
            @Nullable String sentence,
            List<Given> attributes) {}

    /**
     * An attribute of a derived type, and what it is given.
     *
     * @param name its name
     * @param called what it is called: its words, and its unit
     * @param text the source text of what it is given
     * @param english how that reads
     */
    public record Given(String name, String called, String text, String english) {}

    /**
     * A condition, and how it reads.
     *
     * @param text its source text
     * @param line the line on which it begins, from 1
     * @param english what it asks
     */
    public record ConditionReading(String text, int line, String english) {}

    /**
     * A name of the vocabulary.
     *
     * @param name the name of a type, or of an attribute as {@code Type.attribute}
     * @param meaning what the pack says of it; absent if it says nothing
     * @param order the constants of a choice that a condition compares by their order, the lowest first; else none
     */
    public record Term(String name, @Nullable String meaning, List<String> order) {}

    /**
     * A rule that reads what the rule concludes or derives.
     *
     * @param name its name
     * @param file its file
     * @param line the line on which it begins, from 1
     * @param concludes what it concludes or derives itself
     */
    public record Reader(String name, String file, int line, String concludes) {}

    /**
     * A case in which the rule holds.
     *
     * @param name the name of the case
     * @param file its file
     * @param line the line on which it begins, from 1
     * @param decides whether the rule decides there; else an earlier clause outranks it
     */
    public record CaseShown(String name, String file, int line, boolean decides) {}
}
