package dev.sherpa.rules;

import dev.sherpa.rules.pack.PackFiles;
import dev.sherpa.rules.pack.RulePack;
import java.nio.file.Path;

/** A pack of another domain, written from specs/rule-pack.md alone; compiled once for all tests. */
public final class HarbourFestival {

    /** The pack's folder. */
    public static final Path FOLDER = Path.of("src", "test", "resources", "packs", "harbour-festival");

    private static final RulePack PACK = RulePack.load(PackFiles.read(FOLDER));

    private HarbourFestival() {}

    /** Returns the pack. */
    public static RulePack pack() {
        return PACK;
    }
}
