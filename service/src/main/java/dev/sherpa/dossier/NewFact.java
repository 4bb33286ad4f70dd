package dev.sherpa.dossier;

import dev.sherpa.rules.fact.Fact;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A fact to be recorded, or to be assumed.
 *
 * @param fact the fact, without an id
 * @param corrects the fact of the same dossier that it replaces, if any
 */
public record NewFact(Fact fact, @Nullable UUID corrects) {}
