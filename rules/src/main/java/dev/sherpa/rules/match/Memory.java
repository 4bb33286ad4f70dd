package dev.sherpa.rules.match;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The objects of one evaluation. Of one thread. */
public final class Memory {

    /** From how many alphas on it pays to sort the objects of a class by a text. */
    private static final int FEWEST_USES = 3;

    private final Alphas alphas;
    private final List<Object> objects = new ArrayList<>();
    private final List<Object>[] byType;
    private final @Nullable Passed[] passed;
    private final @Nullable Sorted[] sorted;

    /** What an alpha admits of the objects that it has seen. */
    private static final class Passed {
        private final List<Object> objects = new ArrayList<>();
        private int seen;
    }

    /** The objects seen of a class, by a text. */
    private static final class Sorted {
        private final Map<Object, List<Object>> byText = new HashMap<>();
        private int seen;
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // arrays of lists
    Memory(Alphas alphas) {
        this.alphas = alphas;
        this.byType = new List[alphas.types()];
        this.passed = new @Nullable Passed[alphas.size()];
        this.sorted = new @Nullable Sorted[alphas.indexes().size()];
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
    List<Object> admitted(Alpha alpha) throws Exception {
        Passed known = passed[alpha.number()];
        if (known == null) {
            known = new Passed();
            passed[alpha.number()] = known;
        }
        List<Object> of = candidates(alpha);
        while (of != null && known.seen < of.size()) {
            Object object = of.get(known.seen++);
            if (alpha.admits(object)) {
                known.objects.add(object);
            }
        }
        return known.objects;
    }

    /** Returns the objects that an alpha may admit; null if there are none. */
    private @Nullable List<Object> candidates(Alpha alpha) {
        List<Object> of = byType[alpha.type()];
        Indexes.Entry entry = alpha.entry();
        if (of == null || entry == null || alphas.indexes().uses(entry.index()) < FEWEST_USES) {
            return of;
        }
        Sorted known = sorted[entry.index()];
        if (known == null) {
            known = new Sorted();
            sorted[entry.index()] = known;
        }
        while (known.seen < of.size()) {
            Object object = of.get(known.seen++);
            Object text = alphas.indexes().text(entry.index(), object);
            known.byText.computeIfAbsent(text, each -> new ArrayList<>()).add(object);
        }
        return known.byText.get(entry.text());
    }
}
