package dev.sherpa.dossier;

/** Thrown when no dossier has an id. */
public final class UnknownDossier extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String dossier;

    /** Creates the exception for an id. */
    public UnknownDossier(String dossier) {
        super("There is no dossier " + dossier + ".");
        this.dossier = dossier;
    }

    /** Returns the id. */
    public String dossier() {
        return dossier;
    }
}
