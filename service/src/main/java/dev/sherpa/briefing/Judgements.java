package dev.sherpa.briefing;

import dev.sherpa.api.model.Assessment;
import dev.sherpa.api.model.BriefedSentence;
import dev.sherpa.api.model.Fragility;
import dev.sherpa.api.model.Judgement;
import dev.sherpa.api.model.Outcome;
import dev.sherpa.api.model.OutcomeKind;
import dev.sherpa.api.model.Reliance;
import dev.sherpa.api.model.RelianceKind;
import dev.sherpa.api.model.Sentence;
import dev.sherpa.explanation.Sentences;
import dev.sherpa.rules.pack.ConclusionDefinition;
import dev.sherpa.rules.pack.ItemDefinition;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Arranges what an assessment says by item and conclusion. */
final class Judgements {

    private final Assessment assessment;
    private final List<Sentence> sentences;
    private final Options options;
    private final Words words;
    private final Notes notes;
    private final List<Reliance> reliances;

    Judgements(Assessment assessment, Options options, Words words, Notes notes, @Nullable Fragility fragility) {
        this.assessment = assessment;
        this.sentences = Sentences.of(assessment);
        this.options = options;
        this.words = words;
        this.notes = notes;
        this.reliances = fragility == null ? List.of() : fragility.getReliances();
    }

    Judgement verdict() {
        return conclusion(words.pack().conclusions().get(0));
    }

    List<Judgement> alternatives() {
        return words.pack().conclusions().stream().skip(1).map(this::conclusion).toList();
    }

    List<Judgement> items() {
        return assessment.getItems().stream()
                .filter(item -> options.wants(item.getId()))
                .map(item -> {
                    Outcome about = new Outcome(OutcomeKind.ITEM, item.getId()).outcome(item.getStatus());
                    ItemDefinition declared = words.pack().item(item.getId()).orElseThrow();
                    return judgement(about, item.getTitle())
                            .question(declared.question())
                            .importance(item.getImportance());
                })
                .toList();
    }

    private Judgement conclusion(ConclusionDefinition declared) {
        String name = declared.name();
        boolean first = declared.equals(words.pack().conclusions().get(0));
        String value =
                first ? assessment.getVerdict() : assessment.getConclusions().get(name);
        return judgement(
                new Outcome(OutcomeKind.CONCLUSION, name).outcome(value), words.title(OutcomeKind.CONCLUSION, name));
    }

    private Judgement judgement(Outcome about, String title) {
        return new Judgement(
                about,
                title,
                sentences(about, true),
                options.onePage() ? List.of() : sentences(about, false),
                weakness(about));
    }

    private List<BriefedSentence> sentences(Outcome about, boolean decides) {
        return sentences.stream()
                .filter(sentence -> sentence.getDecides() == decides
                        && sentence.getAbout().getKind() == about.getKind()
                        && sentence.getAbout().getName().equals(about.getName()))
                .map(this::briefed)
                .toList();
    }

    private BriefedSentence briefed(Sentence sentence) {
        return new BriefedSentence(
                sentence.getNumber(),
                sentence.getId(),
                options.base() + sentence.getAddress(),
                sentence.getText(),
                sentence.getRule(),
                notes.of(sentence.getCitations()));
    }

    private List<RelianceKind> weakness(Outcome about) {
        return reliances.stream()
                .filter(reliance -> reliance.getOf().getKind() == about.getKind()
                        && reliance.getOf().getName().equals(about.getName()))
                .map(Reliance::getKind)
                .distinct()
                .toList();
    }
}
