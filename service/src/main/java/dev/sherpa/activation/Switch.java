package dev.sherpa.activation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is asked for when a version is to be switched on.
 *
 * @param pack the id of the rule pack
 * @param version the number of the version
 * @param ifMatch the entity tag of the version that it replaces, if given
 * @param impact the id of the impact that was accepted
 * @param reason why, in a sentence
 */
record Switch(String pack, int version, @Nullable String ifMatch, UUID impact, String reason) {}
