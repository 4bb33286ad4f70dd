package dev.sherpa.cli;

/** Breaks text into lines that a terminal shows whole. */
final class Paragraph {

    private static final int WIDTH = 96;

    private Paragraph() {}

    /** Returns a text in lines, the first after one indent, the others after another, each ending with a newline. */
    static String of(String text, String first, String others) {
        StringBuilder lines = new StringBuilder();
        StringBuilder line = new StringBuilder(first);
        boolean empty = true;
        for (String word : text.split(" ")) {
            if (!empty && line.length() + 1 + word.length() > WIDTH) {
                lines.append(line).append('\n');
                line = new StringBuilder(others);
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
            empty = false;
        }
        return lines.append(line).append('\n').toString();
    }
}
