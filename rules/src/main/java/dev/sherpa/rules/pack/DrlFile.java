package dev.sherpa.rules.pack;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.drools.drl.ast.descr.BaseDescr;
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

    private static final int DEEPEST = 50;

    static List<DrlFile> read(PackFiles files, Problems problems) {
        List<DrlFile> read = new ArrayList<>();
        for (String name : files.named("", ".drl")) {
            files.text(name)
                    .filter(text -> isEnded(name, text, problems))
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

    private static boolean isEnded(String name, String text, Problems problems) {
        int at = DrlText.unended(text);
        if (at >= 0) {
            problems.add(
                    name,
                    lineOf(text, at),
                    text.charAt(at) == '/'
                            ? "a comment begins here and never ends: */ is missing"
                            : "a text begins here and does not end on its line: " + text.charAt(at) + " is missing");
        }
        return at < 0;
    }

    private static Optional<DrlFile> parse(String name, String text, Problems problems) {
        if (text.contains("\\u")) {
            problems.add(name, lineOf(text, text.indexOf("\\u")), "backslash-u is not allowed; write the character");
            return Optional.empty();
        }
        int deep = DrlText.deeperThan(text, DEEPEST);
        if (deep >= 0) {
            problems.add(name, lineOf(text, deep), "parentheses are nested at most " + DEEPEST + " deep");
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
            problems.add(name, tree.getLine(), "a pack has no package statement");
        }
        refuse(name, tree.getImports(), "a pack imports nothing; what the engine provides is already there", problems);
        refuse(name, tree.getFunctionImports(), "a pack imports nothing, and no functions either", problems);
        refuse(name, tree.getAccumulateImports(), "a pack imports nothing, and no accumulate functions", problems);
        refuse(name, tree.getFunctions(), "a pack declares no functions", problems);
        refuse(name, tree.getGlobals(), "a pack declares no globals", problems);
        refuse(name, tree.getAttributes(), "a pack has no attributes of rules, such as dialect", problems);
        refuse(name, tree.getEntryPointDeclarations(), "a pack declares no entry points", problems);
        refuse(name, tree.getWindowDeclarations(), "a pack declares no windows; calendar.ics has them", problems);
    }

    private static void refuse(String name, Collection<? extends BaseDescr> found, String message, Problems problems) {
        found.forEach(each -> problems.add(name, Math.max(each.getLine(), 1), message));
    }

    static int lineOf(String text, int offset) {
        return 1
                + (int) text.substring(0, Math.min(offset, text.length()))
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
    }
}
