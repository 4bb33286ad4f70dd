package dev.sherpa.web;

/** Thrown at start when Sherpa would listen where others than the users of this machine could connect. */
final class ExposedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String property;
    private final String value;

    ExposedException(String property, String value) {
        super(property + " is " + value + ", and there are no accounts");
        this.property = property;
        this.value = value;
    }

    String property() {
        return property;
    }

    String value() {
        return value;
    }
}
