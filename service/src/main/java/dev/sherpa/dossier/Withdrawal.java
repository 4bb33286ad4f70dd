package dev.sherpa.dossier;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That a fact was withdrawn.
 *
 * @param at when, to the microsecond
 * @param by by whom
 * @param reason why
 * @param replacedBy the fact that corrects it, if one does
 */
public record Withdrawal(
        Instant at, String by, String reason, @Nullable UUID replacedBy) {}
