package dev.sherpa.pack;

/** Thrown when no rule pack with an id runs. */
public final class UnknownPack extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String pack;

    /** Creates the exception for an id. */
    public UnknownPack(String pack) {
        super("No rule pack " + pack + " runs.");
        this.pack = pack;
    }

    /** Returns the id. */
    public String pack() {
        return pack;
    }
}
