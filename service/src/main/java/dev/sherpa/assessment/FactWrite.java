package dev.sherpa.assessment;

import dev.sherpa.dossier.StoredFact;
import dev.sherpa.dossier.Withdrawal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The receipt of a write to the facts of a dossier, from which its answer can be made as often as is asked.
 *
 * @param facts the facts that were recorded, in the order given, or the one that was withdrawn
 * @param at the instant of the write
 * @param day the day on which it was done, as of which its effect is told
 */
record FactWrite(List<UUID> facts, Instant at, LocalDate day) {

    static FactWrite ofWithdrawal(StoredFact fact, LocalDate day) {
        Withdrawal withdrawal = fact.withdrawn();
        if (withdrawal == null) {
            throw new IllegalStateException("The fact " + fact.id() + " is not withdrawn");
        }
        return new FactWrite(List.of(fact.id()), withdrawal.at(), day);
    }
}
