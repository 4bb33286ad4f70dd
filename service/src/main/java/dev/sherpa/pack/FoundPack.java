package dev.sherpa.pack;

import dev.sherpa.rules.pack.PackFiles;

/**
 * The files of a pack.
 *
 * @param place where they were found, for people
 * @param files the files
 */
record FoundPack(String place, PackFiles files) {}
