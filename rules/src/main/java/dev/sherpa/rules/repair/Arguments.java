package dev.sherpa.rules.repair;

import java.util.ArrayList;
import java.util.List;

/** The arguments with which a consequence makes a derived fact. */
final class Arguments {

    private Arguments() {}

    /** Returns the texts of the arguments of {@code insertLogical( new T( … ) )}, in order. */
    static List<String> of(String consequence) {
        List<String> arguments = new ArrayList<>();
        int depth = 0;
        StringBuilder argument = new StringBuilder();
        for (char c : consequence.toCharArray()) {
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            boolean ends = (c == ',' && depth == 2) || (c == ')' && depth == 1);
            if (ends && !argument.toString().isBlank()) {
                arguments.add(argument.toString().strip());
            }
            if (ends) {
                argument.setLength(0);
            } else if (depth > 2 || (depth == 2 && c != '(')) {
                argument.append(c);
            }
        }
        return arguments;
    }
}
