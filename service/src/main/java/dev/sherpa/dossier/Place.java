package dev.sherpa.dossier;

/**
 * A place in a dossier's log; places order facts as they were recorded.
 *
 * @param seq the number of the write within the dossier, increasing in the order of commits
 * @param position the place within the write, from 0
 */
public record Place(long seq, int position) {}
