package dev.sherpa.rules.pack;

import dev.sherpa.rules.provided.FunctionCall;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Something that a constraint compares, or a consequence is given, as its author wrote it. */
public sealed interface TermTree extends SyntaxTree {

    /** Reads the words and signs of terms with commas between them, of a pack without errors, up to what is none. */
    static List<TermTree> list(List<String> words) {
        return new TreeReader(words).terms();
    }

    /**
     * A word that stands for a value.
     *
     * @param text an attribute, a binding, an attribute of one, a constant of an enum, {@code true}, {@code false}, {@code null},
     *     a text in its quotes, or a number with its sign
     */
    record Word(String text, int from, int to) implements TermTree {

        /** Returns the number that it is; null if it is none. */
        public @Nullable BigDecimal number() {
            char first = text.charAt(text.length() > 1 && text.charAt(0) == '-' ? 1 : 0);
            return Character.isDigit(first) ? new BigDecimal(text) : null;
        }
    }

    /**
     * What a function gives.
     *
     * @param function its name; an operator of arithmetic is the function of the same outcome
     * @param arguments what it is given
     */
    record Computed(String function, List<TermTree> arguments, int from, int to) implements TermTree {}

    /** Returns its words, in order. */
    default Stream<Word> words() {
        return this instanceof Computed computed
                ? computed.arguments().stream().flatMap(TermTree::words)
                : Stream.of((Word) this);
    }

    /** Computes its value as rules do, from what its words stand for; null for what is absent. */
    default @Nullable Object value(Function<Word, @Nullable Object> values) {
        if (this instanceof Computed computed) {
            List<@Nullable Object> arguments = new ArrayList<>();
            computed.arguments().forEach(argument -> arguments.add(argument.value(values)));
            return FunctionCall.of(computed.function(), arguments);
        }
        return values.apply((Word) this);
    }
}
