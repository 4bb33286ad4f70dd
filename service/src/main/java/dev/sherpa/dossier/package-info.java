/**
 * Dossiers and their facts: an append-only log in valid time and transaction time.
 *
 * <p>{@link dev.sherpa.dossier.Dossiers} opens dossiers, {@link dev.sherpa.dossier.FactLog} records, withdraws and reads
 * facts. Facts and withdrawals are only ever added; {@link dev.sherpa.dossier.DossierClock} stamps them so that whatever
 * was known at an instant stays so for ever, whichever instance writes and whatever its clock shows.
 */
@NullMarked
package dev.sherpa.dossier;

import org.jspecify.annotations.NullMarked;
