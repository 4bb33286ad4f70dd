package dev.sherpa.rules.explain;

import dev.sherpa.rules.pack.ConstraintTree;
import dev.sherpa.rules.pack.DrlToken;
import dev.sherpa.rules.pack.Span;
import java.util.List;
import java.util.stream.Stream;

/** Takes a constraint apart where {@code &&} joins its parts. */
final class Conjuncts {

    private Conjuncts() {}

    /** Returns where the parts stand: the constraint itself when it has none, or when {@code ||} joins it. */
    static List<Span> of(String text, Span constraint) {
        List<DrlToken> tokens = DrlToken.of(constraint.of(text));
        return parts(tree(tokens))
                .map(part -> new Span(
                        constraint.start() + tokens.get(part.from()).from(),
                        constraint.start() + tokens.get(part.to() - 1).to()))
                .toList();
    }

    /** Tells whether a part is more than one comparison, and quoted whole. */
    static boolean isWhole(String part) {
        return !(tree(DrlToken.of(part)) instanceof ConstraintTree.Compared);
    }

    private static Stream<ConstraintTree> parts(ConstraintTree tree) {
        return tree instanceof ConstraintTree.Joined joined && joined.all()
                ? joined.parts().stream().flatMap(Conjuncts::parts)
                : Stream.of(tree);
    }

    private static ConstraintTree tree(List<DrlToken> tokens) {
        return ConstraintTree.of(tokens.stream().map(DrlToken::text).toList());
    }
}
