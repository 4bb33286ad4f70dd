package dev.sherpa.briefing;

import dev.sherpa.api.model.Citation;
import dev.sherpa.api.model.FactContent;
import dev.sherpa.api.model.FactReference;
import dev.sherpa.api.model.Note;
import dev.sherpa.api.model.SourceReference;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Numbers what sentences rest on, in the order in which it is first cited; what is cited again keeps its number. */
final class Notes {

    private final Map<Citation, Integer> numbers = new LinkedHashMap<>();

    List<Integer> of(List<Citation> citations) {
        return citations.stream().map(this::number).distinct().toList();
    }

    List<Integer> of(FactContent fact) {
        return of(List.of(cited(fact.getSource(), fact.getStatement(), fact.getSaid(), fact.getBy())
                .para(fact.getPara())
                .rating(fact.getRating())
                .fact(fact.getId())));
    }

    List<Integer> of(FactReference fact) {
        return of(List.of(cited(fact.getSource(), fact.getStatement(), fact.getSaid(), fact.getBy())
                .para(fact.getPara())
                .rating(fact.getRating())
                .fact(fact.getId())));
    }

    List<Note> all() {
        return numbers.entrySet().stream()
                .map(entry -> new Note(entry.getValue(), entry.getKey()))
                .toList();
    }

    /** Returns the sources of the notes, each once, by publisher and day. */
    List<SourceReference> bibliography() {
        return numbers.keySet().stream()
                .map(Citation::getSource)
                .filter(Objects::nonNull)
                .distinct()
                .sorted(Comparator.comparing(SourceReference::getPublisher)
                        .thenComparing(SourceReference::getPublished)
                        .thenComparing(SourceReference::getTitle))
                .toList();
    }

    private static Citation cited(SourceReference source, String statement, LocalDate said, String by) {
        return new Citation().source(source).statement(statement).said(said).by(by);
    }

    private int number(Citation citation) {
        return numbers.computeIfAbsent(citation, cited -> numbers.size() + 1);
    }
}
