package dev.sherpa.cli;

import dev.sherpa.rules.assess.AssessedItem;
import dev.sherpa.rules.assess.Assessment;
import dev.sherpa.rules.assess.Finding;
import dev.sherpa.rules.fact.Conflict;
import dev.sherpa.rules.fact.Fact;
import dev.sherpa.rules.pack.ConclusionDefinition;
import dev.sherpa.rules.pack.PackDefinition;
import dev.sherpa.rules.pack.Wording;
import java.util.List;

/** Prints an assessment for reading: the conclusions, the checklist, each with its sentences and sources, the conflicts. */
final class AssessmentReport {

    private static final String SENTENCE = "    ";
    private static final String CITATION = "      - ";
    private static final String CONTINUED = "        ";

    private final Screen screen;
    private final PackDefinition pack;

    AssessmentReport(Screen screen, PackDefinition pack) {
        this.screen = screen;
        this.pack = pack;
    }

    /** Prints an assessment of so many facts, of which some may not count or be outranked. */
    void print(Assessment assessment, int given) {
        int current = assessment.factBase().size();
        line(pack.title() + " (" + pack.id() + " " + pack.version() + "), as of " + assessment.asOf() + ", on "
                + current + (current == 1 ? " current fact" : " current facts") + " of " + given + " given");
        line("");
        pack.conclusions().forEach(conclusion -> print(conclusion, assessment));
        line("");
        assessment.items().forEach(this::print);
        if (!assessment.conflicts().isEmpty()) {
            line("");
            line(screen.bold("Sources disagree"));
            assessment.conflicts().forEach(this::print);
        }
    }

    private void print(ConclusionDefinition conclusion, Assessment assessment) {
        boolean first = conclusion.equals(pack.conclusions().get(0));
        String value = first ? assessment.verdict() : assessment.conclusions().get(conclusion.name());
        line(conclusion.name() + ": " + screen.bold(Printable.of(value == null ? "none" : value)));
        sentences(assessment.conclusionFindings().getOrDefault(conclusion.name(), List.of()), false);
    }

    private void print(AssessedItem item) {
        line(coloured(item.status()) + "  " + Printable.of(item.title()) + " "
                + screen.faint("(" + item.importance() + ")"));
        if (item.findings().isEmpty()) {
            paragraph("No clause holds. " + asked(item), SENTENCE, SENTENCE);
        }
        sentences(item.findings(), true);
    }

    /** Tells what an item wants to know, and which facts can tell. */
    private String asked(AssessedItem item) {
        return pack.item(item.id())
                .map(definition -> definition.question()
                        + (definition.asks().isEmpty()
                                ? ""
                                : " Facts of these types tell: " + String.join(", ", definition.asks()) + "."))
                .orElse("");
    }

    /** Colours a status by its place in the pack's order: the best, the worst, and what lies between. */
    private String coloured(String status) {
        List<List<String>> ranks = pack.statuses();
        if (ranks.get(0).contains(status)) {
            return screen.good(status);
        }
        return ranks.get(ranks.size() - 1).contains(status) ? screen.bad(status) : screen.doubtful(status);
    }

    private void sentences(List<Finding> findings, boolean cited) {
        findings.stream().filter(Finding::decides).forEach(finding -> {
            paragraph(finding.sentence(), SENTENCE, SENTENCE);
            if (cited) {
                CitationText.of(finding.citations()).forEach(text -> paragraph(text, CITATION, CONTINUED));
            }
        });
    }

    private void print(Conflict conflict) {
        line("  " + Printable.of(conflict.type() + " " + conflict.subject() + ": " + conflict.attribute()));
        for (Fact fact : conflict.facts()) {
            Object value = fact.attributes().get(conflict.attribute());
            paragraph(Wording.plain(String.valueOf(value)) + ": " + CitationText.of(fact), CITATION, CONTINUED);
        }
    }

    private void paragraph(String text, String first, String others) {
        screen.print(Paragraph.of(Printable.of(text), first, others));
    }

    private void line(String text) {
        screen.print(text + "\n");
    }
}
