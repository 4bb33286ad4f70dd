package dev.sherpa.rules.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.drools.model.AlphaIndex;
import org.drools.model.Constraint;
import org.drools.model.Index;
import org.drools.model.SingleConstraint;
import org.drools.model.functions.Function1;
import org.jspecify.annotations.Nullable;

/**
 * The texts of objects by which the alphas of a compilation find what they admit: for {@code Parameter(name == "x")} and the
 * like, Drools tells what is compared with which constant.
 */
@SuppressWarnings({"unchecked", "rawtypes"}) // the model tells the types of variables to nobody
final class Indexes {

    private final Map<List<Integer>, Integer> numbers = new HashMap<>();
    private final List<Function1> texts = new ArrayList<>();
    private final List<Integer> uses = new ArrayList<>();

    /**
     * Where an alpha looks.
     *
     * @param index the number of the index
     * @param text the text that objects have which it may admit
     */
    record Entry(int index, String text) {}

    /** Returns where an alpha with constraints looks; null if it has to look through all objects of its type. */
    @Nullable
    Entry add(int type, List<Constraint> constraints) {
        for (Constraint constraint : constraints) {
            if (constraint instanceof SingleConstraint single
                    && single.getIndex() instanceof AlphaIndex index
                    && index.getConstraintType() == Index.ConstraintType.EQUAL
                    && index.getIndexId() >= 0
                    && index.getRightValue() instanceof String text) {
                int next = texts.size();
                int number = numbers.computeIfAbsent(List.of(type, index.getIndexId()), unknown -> next);
                if (number == next) {
                    texts.add(index.getLeftOperandExtractor());
                    uses.add(0);
                }
                uses.set(number, uses.get(number) + 1);
                return new Entry(number, text);
            }
        }
        return null;
    }

    int size() {
        return texts.size();
    }

    /** Returns how many alphas use an index. */
    int uses(int index) {
        return uses.get(index);
    }

    /** Returns the text by which an index finds an object. */
    @Nullable
    Object text(int index, Object object) {
        return texts.get(index).apply(object);
    }
}
