package dev.sherpa.rules.pack;

import java.util.List;

/**
 * A line of the checklist, as the pack declares it.
 *
 * @param id its id: the stem of its file and the {@code @item} of its rules
 * @param title its title
 * @param question what it asks
 * @param importance a word of the pack, in UPPER_SNAKE_CASE
 * @param asks the fact types that it looks at
 * @param statuses the statuses that its rules can give
 * @param line the line of pack.yaml on which it is declared, from 1
 */
public record ItemDefinition(
        String id,
        String title,
        String question,
        String importance,
        List<String> asks,
        List<String> statuses,
        int line) {}
