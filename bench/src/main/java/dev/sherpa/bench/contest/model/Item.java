package dev.sherpa.bench.contest.model;

import java.util.Locale;

/** The items of the checklist. */
public enum Item {
    INVESTMENT_PLEDGE(false),
    INVESTMENT_DEALS(false),
    PURCHASE_COMMITMENT(false),
    BIG_NUMBER_WIN(true),
    SOYBEANS(false),
    AIRCRAFT_ORDER(false),
    ALGORITHM_LICENSING(true),
    TIKTOK_OWNERSHIP(true),
    TIKTOK_DEAL(false),
    FENTANYL(false),
    TARIFF_RELIEF(false),
    RECIPROCAL_TERMS(true),
    BEIJING_PRIORITIES(false),
    IRREVERSIBILITY(true),
    CHOREOGRAPHY(true),
    READOUTS_AGREE(false),
    RECIPROCAL_VISIT(false),
    OPPOSITION(false),
    TARIFF_TRUCE(true),
    PRESSURE_MEASURES(false),
    PREPARATORY_TALKS(false),
    CALENDAR(true);

    private final boolean required;

    Item(boolean required) {
        this.required = required;
    }

    /** Tells whether the visit needs it. */
    public boolean isRequired() {
        return required;
    }

    /** Returns the id of the catalogue, such as {@code big-number-win}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
