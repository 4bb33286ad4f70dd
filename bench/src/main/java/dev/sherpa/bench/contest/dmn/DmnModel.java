package dev.sherpa.bench.contest.dmn;

import java.io.InputStream;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/** The checklist in DMN, in two forms that decide the same; both engines read both. */
public enum DmnModel {
    /** Items and conclusions as decision tables, the standard's own form; whole tables are evaluated. */
    TABLES("tables"),
    /** Items and conclusions as conditional FEEL expressions, evaluated up to the first condition that holds. */
    EXPRESSIONS("expressions");

    /** The decision that requires all others: a context of all outcomes by their names in the pack. */
    static final String CHECKLIST = "checklist";

    private final String form;

    DmnModel(String form) {
        this.form = form;
    }

    String form() {
        return form;
    }

    String note() {
        return "No trace. Expresses all 22 items, the verdict, the engagement and the first feasible day itself, in one"
                + " DMN 1.3 model that both DMN engines read, here as "
                + form
                + ". Spared: it gets the facts as lists by type, with nulls for what is absent, and the calendar as"
                + " windows and free days with their dates.";
    }

    String resource() {
        return "/dmn/beijing-trip-" + form + ".dmn";
    }

    InputStream open() {
        return Objects.requireNonNull(DmnModel.class.getResourceAsStream(resource()), resource());
    }

    static SortedMap<String, String> outcomes(Map<?, ?> checklist) {
        SortedMap<String, String> outcomes = new TreeMap<>();
        checklist.forEach((name, value) -> {
            if (value != null) {
                outcomes.put(name.toString(), value.toString());
            }
        });
        return outcomes;
    }
}
