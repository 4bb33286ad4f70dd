package dev.sherpa.rules.pack;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
    private static final String IN_DOUBLE_QUOTES = "a text is in double quotes";
    private static final Pattern PLACE = Pattern.compile("Line \\d+:(\\d+)");
    private static final Pattern INPUT = Pattern.compile("input '([^'\\s]+)'");

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

    /** Returns the stretch of the file that a part of its syntax tree stands on. */
    Spot spot(BaseDescr description, Problems problems) {
        return Spot.of(name, text, problems).at(description.getStartCharacter(), description.getEndCharacter() + 1);
    }

    /** Returns the file's name without its suffix. */
    String stem() {
        return name.substring(0, name.length() - ".drl".length());
    }

    private static boolean isEnded(String name, String text, Problems problems) {
        int at = DrlText.unended(text);
        if (at >= 0) {
            boolean comment = text.charAt(at) == '/';
            if (text.charAt(at) == '\'') {
                Spot.of(name, text, problems).at(at, at + 1).problem(DrlOutline.SYNTAX, IN_DOUBLE_QUOTES, null);
                return false;
            }
            String missing = comment ? "*/" : String.valueOf(text.charAt(at));
            Spot.of(name, text, problems)
                    .at(at, at + 1)
                    .problem(
                            DrlOutline.SYNTAX,
                            comment
                                    ? "a comment begins here and never ends: */ is missing"
                                    : "a text begins here and does not end on its line: " + missing + " is missing",
                            missing);
        }
        return at < 0;
    }

    private static Optional<DrlFile> parse(String name, String text, Problems problems) {
        Spot file = Spot.of(name, text, problems);
        if (text.contains("\\u")) {
            file.within("\\u").problem("backslash-u is not allowed; write the character");
            return Optional.empty();
        }
        int deep = DrlText.deeperThan(text, DEEPEST);
        if (deep >= 0) {
            file.at(deep, deep + 1).problem("parentheses are nested at most " + DEEPEST + " deep");
            return Optional.empty();
        }
        if (!isInDoubleQuotes(file) || !DrlOutline.check(file)) {
            return Optional.empty();
        }
        DrlParser parser = new DrlParser();
        Optional<PackageDescr> syntax;
        try {
            syntax = Optional.ofNullable(parser.parse(null, text));
        } catch (DroolsParserException | RuntimeException | StackOverflowError e) {
            file.at(0, 0).problem(DrlOutline.SYNTAX, "the file is not readable as DRL", null);
            return Optional.empty();
        }
        if (parser.hasErrors()) {
            parser.getErrors().forEach(error -> unreadable(file, error));
            return Optional.empty();
        }
        syntax.ifPresent(tree -> refuseForeign(name, tree, problems));
        return syntax.map(tree -> new DrlFile(name, text, tree));
    }

    /** Refuses texts in single quotes, which the parser would read as texts too; tells whether there is none. */
    private static boolean isInDoubleQuotes(Spot file) {
        List<DrlToken> single = DrlToken.of(file.text()).stream()
                .filter(token -> token.text().startsWith("'"))
                .toList();
        single.forEach(token -> file.at(token.from(), token.to())
                .problem(
                        DrlOutline.SYNTAX,
                        IN_DOUBLE_QUOTES,
                        token.text().matches("'[^\"\\\\]*'") ? token.text().replace('\'', '"') : null));
        return single.isEmpty();
    }

    /** Reports where the parser gave up, in the author's words: it speaks of its own rules and of tokens. */
    private static void unreadable(Spot file, DroolsError error) {
        int[] lines = error.getLines();
        int line = lines.length > 0 && lines[0] > 0
                ? lines[0]
                : lineOf(file.text(), file.text().stripTrailing().length());
        Matcher place = PLACE.matcher(error.getMessage());
        int column = place.find() ? Integer.parseInt(place.group(1)) : 0;
        int begin = offsetOf(file.text(), line);
        Spot rest = file.at(begin + column, Math.max(begin + column, file.text().indexOf('\n', begin + column)));
        Matcher input = INPUT.matcher(error.getMessage());
        String word = input.find() ? input.group(1) : "";
        rest.within(word)
                .problem(
                        DrlOutline.SYNTAX,
                        "not readable from here on"
                                + (word.isEmpty() || word.equals("<eof>") ? "" : ": '" + word + "' is not expected"),
                        null);
    }

    private static int offsetOf(String text, int line) {
        int at = 0;
        for (int passed = 1; passed < line && text.indexOf('\n', at) >= 0; passed++) {
            at = text.indexOf('\n', at) + 1;
        }
        return at;
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

    /** Returns the offset at which a line, from 1, begins; the end of the text if it has fewer lines. */
    static int startOf(String text, int line) {
        int at = 0;
        for (int passed = 1; passed < line; passed++) {
            at = text.indexOf('\n', at) + 1;
            if (at == 0) {
                return text.length();
            }
        }
        return at;
    }

    static int lineOf(String text, int offset) {
        return 1
                + (int) text.substring(0, Math.min(offset, text.length()))
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
    }
}
