package dev.sherpa.dossier;

import java.time.Instant;

/**
 * A trip under assessment.
 *
 * @param id its id
 * @param title its title
 * @param pack the id of the rule pack that assesses it
 * @param created when it was opened, to the microsecond
 */
public record Dossier(String id, String title, String pack, Instant created) {}
