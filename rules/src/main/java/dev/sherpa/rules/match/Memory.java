package dev.sherpa.rules.match;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The objects of one evaluation. Of one thread. */
public final class Memory {

    private final Alphas alphas;
    private final List<Object> objects = new ArrayList<>();
    private final List<Object>[] byType;
    private final @Nullable Passed[] passed;

    /** What an alpha admits of the objects that it has seen. */
    private static final class Passed {
        private final List<Object> objects = new ArrayList<>();
        private int seen;
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // arrays of lists
    Memory(Alphas alphas) {
        this.alphas = alphas;
        this.byType = new List[alphas.types()];
        this.passed = new @Nullable Passed[alphas.size()];
    }

    /** Adds an object. */
    public void insert(Object object) {
        objects.add(object);
        for (int type : alphas.typesOf(object.getClass())) {
            List<Object> known = byType[type];
            if (known == null) {
                known = new ArrayList<>();
                byType[type] = known;
            }
            known.add(object);
        }
    }

    /** Returns all objects, in the order in which they were added. */
    public List<Object> objects() {
        return Collections.unmodifiableList(objects);
    }

    /** Returns the objects that an alpha admits, looking at each once. */
    List<Object> admitted(int number) throws Exception {
        Passed known = passed[number];
        if (known == null) {
            known = new Passed();
            passed[number] = known;
        }
        Alpha alpha = alphas.get(number);
        List<Object> of = byType[alpha.type()];
        while (of != null && known.seen < of.size()) {
            Object object = of.get(known.seen++);
            if (alpha.admits(object)) {
                known.objects.add(object);
            }
        }
        return known.objects;
    }
}
