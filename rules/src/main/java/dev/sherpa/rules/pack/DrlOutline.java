package dev.sherpa.rules.pack;

import java.util.List;
import java.util.Set;

/**
 * Looks at the outline of a DRL file before it is parsed, and reports what most often is wrong with it at its place.
 *
 * <p>A file is a row of {@code declare … end} and {@code rule "…" … when … then … end}. What the parser would say of a
 * missing end, a misspelt word or an open parenthesis is often about a place far below it.
 */
final class DrlOutline {

    static final String SYNTAX = "syntax";
    static final String SHAPE = "a rule has no attributes, no parent and no named consequences, and is no query";
    private static final Set<String> BLOCKS = Set.of("rule", "declare");

    /** What DRL allows at the top of a file and a pack does not: said by those who read the syntax tree. */
    private static final Set<String> FOREIGN =
            Set.of("package", "import", "global", "function", "dialect", "unit", "attributes");

    private static final Set<String> ATTRIBUTES = Set.of(
            "salience",
            "no",
            "lock",
            "agenda",
            "ruleflow",
            "activation",
            "auto",
            "date",
            "enabled",
            "duration",
            "timer",
            "calendars",
            "dialect",
            "extends");

    private final Spot file;
    private final List<DrlToken> tokens;
    private int next;

    private DrlOutline(Spot file) {
        this.file = file;
        this.tokens = DrlToken.of(file.text());
    }

    /** Reports everything that is wrong with the outline of a file without comments; tells whether it is sound. */
    static boolean check(Spot file) {
        int before = file.problems().count();
        new DrlOutline(file).check();
        return file.problems().count() == before;
    }

    private void check() {
        boolean stray = false;
        while (next < tokens.size()) {
            DrlToken token = tokens.get(next);
            if (FOREIGN.contains(token.text())) {
                return;
            }
            if (token.is("query")) {
                spot(token).problem("rule-shape", SHAPE, null);
                next = endOfBlock();
            } else if (BLOCKS.contains(token.text())) {
                stray = false;
                int end = endOfBlock();
                List<DrlToken> block = tokens.subList(next, end);
                next = end;
                check(block);
            } else {
                if (!stray) {
                    stray(token);
                }
                stray = true;
                next++;
            }
        }
    }

    /** Returns the index behind the block that begins at the next token: behind its end, or where another begins. */
    private int endOfBlock() {
        for (int at = next + 1; at < tokens.size(); at++) {
            boolean names = at + 1 < tokens.size() && tokens.get(at + 1).is(":");
            if (tokens.get(at).is("end") && !names) {
                return at + 1;
            }
            boolean anotherBegins = beginsLine(at)
                    && (tokens.get(at).is("declare")
                            || (tokens.get(at).is("rule")
                                    && at + 1 < tokens.size()
                                    && tokens.get(at + 1).isQuoted()));
            if (anotherBegins) {
                return at;
            }
        }
        return tokens.size();
    }

    private boolean beginsLine(int at) {
        return file.text()
                        .substring(tokens.get(at - 1).to(), tokens.get(at).from())
                        .indexOf('\n')
                >= 0;
    }

    private void check(List<DrlToken> block) {
        DrlToken first = block.get(0);
        if (block.size() < 2 || (block.size() == 2 && block.get(1).is("end"))) {
            spot(first).problem(SYNTAX, "a name is missing after " + first.text(), null);
            return;
        }
        if (first.is("declare")) {
            checkEnded(block, "the declaration of " + nameOf(block));
            DrlDeclaration.check(block, file);
            return;
        }
        if (!block.get(1).isQuoted()) {
            spot(block.get(1))
                    .problem(
                            SYNTAX,
                            "the name of a rule is expected here, in double quotes: rule \"What it finds\"",
                            null);
            return;
        }
        checkEnded(block, "the rule " + block.get(1).text());
        checkRule(block);
    }

    private static String nameOf(List<DrlToken> declaration) {
        return declaration
                .get(declaration.get(1).is("enum") && declaration.size() > 2 ? 2 : 1)
                .text();
    }

    private void checkEnded(List<DrlToken> block, String what) {
        if (!block.get(block.size() - 1).is("end")) {
            String until = next < tokens.size()
                    ? " before line " + spot(tokens.get(next)).line()
                    : "";
            spot(block.get(0)).problem(SYNTAX, what + " has no end: 'end' is missing" + until, "end");
        }
    }

    private void checkRule(List<DrlToken> rule) {
        int at = 2;
        while (at < rule.size() && rule.get(at).is("@")) {
            int behind = DrlAnnotation.check(rule, at, file);
            if (behind < 0) {
                return;
            }
            at = behind;
        }
        DrlToken here = rule.get(Math.min(at, rule.size() - 1));
        if (ATTRIBUTES.contains(here.text())) {
            spot(here).problem("rule-shape", SHAPE, null);
            return;
        }
        int then = indexOf(rule, "then", at);
        if (!here.is("when", "then")) {
            if (!here.is("end")) {
                boolean instead = here.isWord()
                        && Nearest.to(here.text(), List.of("when")).isPresent();
                spot(here)
                        .problem(
                                SYNTAX,
                                instead
                                        ? "'" + here.text() + "' is not expected here; did you mean 'when'?"
                                        : "'when' is missing before '" + here.text() + "'",
                                "when");
            } else {
                spot(here).problem(SYNTAX, "'when' and 'then' are missing before 'end'", "when");
            }
            return;
        }
        List<DrlToken> conditions = rule.subList(here.is("when") ? at + 1 : at, then < 0 ? rule.size() : then);
        boolean closed = DrlConditions.check(conditions, file);
        if (then < 0 && closed && rule.get(rule.size() - 1).is("end")) {
            missingThen(rule, at);
        }
    }

    private void missingThen(List<DrlToken> rule, int when) {
        DrlToken end = rule.get(rule.size() - 1);
        DrlToken meant = rule.subList(when + 1, rule.size() - 1).stream()
                .filter(token -> token.isWord() && !token.is("not", "in"))
                .filter(token -> Nearest.to(token.text(), List.of("then")).isPresent())
                .findFirst()
                .orElse(end);
        spot(meant)
                .problem(
                        SYNTAX,
                        meant == end
                                ? "'then' is missing before 'end'"
                                : "'" + meant.text() + "' is not expected here; did you mean 'then'?",
                        "then");
    }

    private void stray(DrlToken token) {
        String meant = Nearest.to(token.text(), BLOCKS).orElse(null);
        spot(token)
                .problem(
                        SYNTAX,
                        "'" + token.text()
                                + "' is not expected here: a file is a row of rule \"…\" … end and declare … end"
                                + (meant == null ? "" : "; did you mean '" + meant + "'?"),
                        meant);
    }

    private Spot spot(DrlToken token) {
        return file.at(token.from(), token.to());
    }

    private static int indexOf(List<DrlToken> tokens, String text, int from) {
        for (int at = from; at < tokens.size(); at++) {
            if (tokens.get(at).is(text)) {
                return at;
            }
        }
        return -1;
    }
}
