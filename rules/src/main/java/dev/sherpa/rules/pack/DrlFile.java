package dev.sherpa.rules.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.DroolsParserException;

/**
 * A DRL file of a pack with its syntax tree.
 *
 * @param name its name, relative to the pack's folder
 * @param text its text, with comments blanked
 * @param syntax its syntax tree, whose offsets are into the text
 */
record DrlFile(String name, String text, PackageDescr syntax) {

    static List<DrlFile> read(PackFiles files, Problems problems) {
        List<DrlFile> read = new ArrayList<>();
        for (String name : files.named("", ".drl")) {
            files.text(name)
                    .map(DrlText::withoutComments)
                    .flatMap(text -> parse(name, text, problems))
                    .ifPresent(read::add);
        }
        return read;
    }

    /** Returns the file's name without its suffix. */
    String stem() {
        return name.substring(0, name.length() - ".drl".length());
    }

    private static Optional<DrlFile> parse(String name, String text, Problems problems) {
        if (text.contains("\\u")) {
            problems.add(name, lineOf(text, text.indexOf("\\u")), "backslash-u is not allowed; write the character");
            return Optional.empty();
        }
        DrlParser parser = new DrlParser();
        Optional<PackageDescr> syntax;
        try {
            syntax = Optional.ofNullable(parser.parse(null, text));
        } catch (DroolsParserException | RuntimeException | StackOverflowError e) {
            problems.add(name, 0, "not readable as DRL: " + e.getMessage());
            return Optional.empty();
        }
        for (DroolsError error : parser.getErrors()) {
            int line = error.getLines().length > 0 ? Math.max(error.getLines()[0], 0) : 0;
            if (line > 0) {
                problems.add(name, line, "not readable as DRL: " + error.getMessage());
            }
        }
        if (parser.hasErrors()) {
            if (problems.none()) {
                problems.add(name, 0, "not readable as DRL: " + parser.getErrors());
            }
            return Optional.empty();
        }
        syntax.ifPresent(tree -> refuseForeign(name, tree, problems));
        return syntax.map(tree -> new DrlFile(name, text, tree));
    }

    private static void refuseForeign(String name, PackageDescr tree, Problems problems) {
        if (!tree.getNamespace().isEmpty()) {
            problems.add(name, 1, "a pack has no package statement");
        }
        if (!tree.getImports().isEmpty()
                || !tree.getFunctionImports().isEmpty()
                || !tree.getAccumulateImports().isEmpty()) {
            problems.add(name, 1, "a pack imports nothing; what the engine provides is already there");
        }
        if (!tree.getFunctions().isEmpty()
                || !tree.getGlobals().isEmpty()
                || !tree.getAttributes().isEmpty()) {
            problems.add(name, 1, "a pack declares no functions, globals or attributes");
        }
        if (!tree.getEntryPointDeclarations().isEmpty()
                || !tree.getWindowDeclarations().isEmpty()) {
            problems.add(name, 1, "a pack declares no entry points or windows");
        }
    }

    static int lineOf(String text, int offset) {
        return 1
                + (int) text.substring(0, Math.min(offset, text.length()))
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
    }
}
