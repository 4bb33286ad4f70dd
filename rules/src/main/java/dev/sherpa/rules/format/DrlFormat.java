package dev.sherpa.rules.format;

import dev.sherpa.rules.pack.PackFiles;
import java.util.Map;

/** Brings DRL into the one layout of rule packs. */
public final class DrlFormat {

    private static final String FILE = "text.drl";

    private DrlFormat() {}

    /**
     * Returns the text of a DRL file in the layout of specs/rule-pack.md; only white space differs.
     *
     * <p>A text that cannot be read as DRL is returned as it is; {@link PackFiles#unreadableDrl()} says why.
     */
    public static String format(String drl) {
        PackFiles files = new PackFiles(Map.of(FILE, drl));
        return files.unreadableDrl().isEmpty()
                ? new Layout(Lexeme.of(files.texts().getOrDefault(FILE, ""))).text()
                : drl;
    }
}
