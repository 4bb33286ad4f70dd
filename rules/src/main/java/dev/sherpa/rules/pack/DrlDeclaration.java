package dev.sherpa.rules.pack;

import java.util.List;

/** Looks at how a {@code declare} block is written: an enum of constants, or a type with annotations and attributes. */
final class DrlDeclaration {

    private final List<DrlToken> block;
    private final Spot file;

    private DrlDeclaration(List<DrlToken> block, Spot file) {
        this.block = block;
        this.file = file;
    }

    /** Reports what is wrong with the block. */
    static void check(List<DrlToken> block, Spot file) {
        DrlDeclaration declaration = new DrlDeclaration(block, file);
        DrlToken second = block.get(1);
        if (second.is("enum")) {
            declaration.checkConstants();
        } else if (!second.is("trait", "window", "entry", "type")) {
            declaration.checkAttributes();
        }
    }

    private void checkConstants() {
        int at = 3;
        while (at < block.size() && !at(at).is(";", "end")) {
            DrlToken token = at(at);
            if (token.is("(", "@", ":")) {
                return; // arguments, annotations and fields are refused by those who read the syntax tree
            }
            boolean both = token.isWord() && at(at - 1).isWord() && at > 3;
            if (both) {
                spot(token).problem(DrlOutline.SYNTAX, "a comma is missing before '" + token.text() + "'", ",");
                return;
            }
            at++;
        }
        if (at < block.size() && at(at).is("end")) {
            spot(at(at - 1))
                    .problem(DrlOutline.SYNTAX, "a semicolon is missing after the last constant of an enum", ";");
        }
    }

    private void checkAttributes() {
        int at = 2;
        if (at < block.size() && at(at).is("extends")) {
            at += 2;
        }
        while (at < block.size() - 1) {
            DrlToken token = at(at);
            if (token.is("end")) {
                spot(token).problem("'end' cannot name an attribute: it is a word of DRL or Java");
                return;
            }
            if (token.is("@")) {
                at = DrlAnnotation.check(block, at, file);
                if (at < 0) {
                    return;
                }
                continue;
            }
            if (!token.isWord()) {
                return;
            }
            DrlToken colon = at + 1 < block.size() ? at(at + 1) : token;
            if (!colon.is(":")) {
                missingColon(token, colon);
                return;
            }
            if (at + 2 >= block.size() || !at(at + 2).isWord() || at(at + 2).is("end")) {
                spot(token)
                        .problem(
                                DrlOutline.SYNTAX,
                                "the type of '" + token.text() + "' is missing after the colon",
                                null);
                return;
            }
            at += 3;
        }
    }

    private void missingColon(DrlToken name, DrlToken next) {
        boolean extending = name == at(2) && next.is("Fact");
        if (extending) {
            spot(name)
                    .problem(
                            DrlOutline.SYNTAX,
                            "'" + name.text() + "' is not expected here; did you mean 'extends'?",
                            "extends");
        } else if (next.isWord() && !next.is("end")) {
            spot(name)
                    .problem(
                            DrlOutline.SYNTAX,
                            "a colon is missing between '" + name.text() + "' and '" + next.text() + "'",
                            name.text() + " : " + next.text());
        } else {
            spot(name)
                    .problem(
                            DrlOutline.SYNTAX,
                            "an attribute is written name : Type, unlike '" + name.text() + "'",
                            null);
        }
    }

    private DrlToken at(int index) {
        return block.get(index);
    }

    private Spot spot(DrlToken token) {
        return file.at(token.from(), token.to());
    }
}
