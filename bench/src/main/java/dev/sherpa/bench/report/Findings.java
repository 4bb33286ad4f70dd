package dev.sherpa.bench.report;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a section found. Immutable; every method returns another.
 *
 * @param notes what a reader must know, a paragraph each, in Markdown
 * @param figures what was measured
 * @param ratios how figures compare
 * @param bars what is asked, and whether it holds
 * @param tables more, as texts
 * @param charts curves
 */
public record Findings(
        List<String> notes,
        List<Figure> figures,
        List<Ratio> ratios,
        List<Bar> bars,
        List<Table> tables,
        List<Chart> charts) {

    /** Nothing found yet. */
    public static final Findings NONE = new Findings(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    /** Adds a note. */
    public Findings note(String note) {
        return plus(new Findings(List.of(note), List.of(), List.of(), List.of(), List.of(), List.of()));
    }

    /** Adds a figure. */
    public Findings figure(Figure figure) {
        return plus(new Findings(List.of(), List.of(figure), List.of(), List.of(), List.of(), List.of()));
    }

    /** Adds a ratio. */
    public Findings ratio(Ratio ratio) {
        return plus(new Findings(List.of(), List.of(), List.of(ratio), List.of(), List.of(), List.of()));
    }

    /** Adds a bar. */
    public Findings bar(Bar bar) {
        return plus(new Findings(List.of(), List.of(), List.of(), List.of(bar), List.of(), List.of()));
    }

    /** Adds a table. */
    public Findings table(Table table) {
        return plus(new Findings(List.of(), List.of(), List.of(), List.of(), List.of(table), List.of()));
    }

    /** Adds a chart. */
    public Findings chart(Chart chart) {
        return plus(new Findings(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(chart)));
    }

    /** Adds all that was found elsewhere. */
    public Findings plus(Findings more) {
        return new Findings(
                joined(notes, more.notes),
                joined(figures, more.figures),
                joined(ratios, more.ratios),
                joined(bars, more.bars),
                joined(tables, more.tables),
                joined(charts, more.charts));
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
