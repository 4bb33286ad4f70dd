package dev.sherpa.rules.repair;

import dev.sherpa.rules.pack.Head;
import dev.sherpa.rules.pack.RulePack;
import dev.sherpa.rules.pack.RuleSyntax;
import java.util.List;
import java.util.SortedSet;

/**
 * The part of a pack that one item or conclusion hangs on directly: its clauses and what derives the types that they read.
 *
 * @param head the item or conclusion
 * @param part its compiled rules
 * @param rules its rules as they are written
 * @param types the fact types that they read
 * @param reads the items and conclusions that they read
 * @param calendar whether they read the calendar
 */
record Stage(
        Head head,
        RulePack part,
        List<RuleSyntax> rules,
        SortedSet<String> types,
        List<Head> reads,
        boolean calendar) {}
