package dev.sherpa.rules.pack;

import dev.sherpa.rules.fact.Fact;
import java.util.List;

/**
 * A dossier that a pack brings along.
 *
 * @param id its id
 * @param title its title
 * @param facts its facts, in the order in which they count as recorded
 */
public record DossierTemplate(String id, String title, List<Fact> facts) {

    /** Takes a defensive copy. */
    public DossierTemplate {
        facts = List.copyOf(facts);
    }
}
