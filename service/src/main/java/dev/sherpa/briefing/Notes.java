package dev.sherpa.briefing;

import dev.sherpa.api.model.Citation;
import dev.sherpa.api.model.FactContent;
import dev.sherpa.api.model.FactReference;
import dev.sherpa.api.model.Note;
import dev.sherpa.api.model.SourceReference;
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
        return List.of(number(new Citation()
                .source(fact.getSource())
                .para(fact.getPara())
                .statement(fact.getStatement())
                .said(fact.getSaid())
                .by(fact.getBy())
                .rating(fact.getRating())
                .fact(fact.getId())));
    }

    List<Integer> of(FactReference fact) {
        return List.of(number(new Citation()
                .source(fact.getSource())
                .para(fact.getPara())
                .statement(fact.getStatement())
                .said(fact.getSaid())
                .by(fact.getBy())
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

    private int number(Citation citation) {
        return numbers.computeIfAbsent(citation, cited -> numbers.size() + 1);
    }
}
