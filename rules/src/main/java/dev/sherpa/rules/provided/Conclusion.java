package dev.sherpa.rules.provided;

/** A conclusion that has its value. */
public final class Conclusion {

    private final String name;
    private final String value;

    /** Creates a conclusion with its value as text; a day is in ISO form. */
    public Conclusion(String name, String value) {
        this.name = name;
        this.value = value;
    }

    /** Returns the name. */
    public String getName() {
        return name;
    }

    /** Returns the value. */
    public String getValue() {
        return value;
    }
}
