package dev.sherpa.dossier;

/** Thrown when a dossier is to be opened under an id that is taken. */
public final class DossierExists extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String dossier;

    /** Creates the exception for an id. */
    public DossierExists(String dossier) {
        super("There is a dossier " + dossier + " already.");
        this.dossier = dossier;
    }

    /** Returns the id. */
    public String dossier() {
        return dossier;
    }
}
