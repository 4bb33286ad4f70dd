package dev.sherpa.pack;

import dev.sherpa.rules.pack.PackFiles;
import dev.sherpa.rules.pack.RulePack;

/**
 * A pack whose files were read and compiled.
 *
 * @param files the files
 * @param pack what they compile to
 */
public record LoadedPack(PackFiles files, RulePack pack) {}
