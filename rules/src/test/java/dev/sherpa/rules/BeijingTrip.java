package dev.sherpa.rules;

import dev.sherpa.rules.pack.PackFiles;
import dev.sherpa.rules.pack.RulePack;
import java.nio.file.Path;

/** The Beijing-trip pack, compiled once for all tests. */
public final class BeijingTrip {

    /** The pack's folder. */
    public static final Path FOLDER = Path.of("packs", "beijing-trip");

    private static final RulePack PACK = RulePack.load(PackFiles.read(FOLDER));

    private BeijingTrip() {}

    /** Returns the pack. */
    public static RulePack pack() {
        return PACK;
    }
}
