package dev.sherpa.briefing;

import dev.sherpa.api.model.BriefedSentence;
import dev.sherpa.api.model.Briefing;
import dev.sherpa.api.model.BriefingPart;
import dev.sherpa.api.model.Judgement;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a template sees beside the briefing.
 *
 * @param briefing the briefing
 * @param options what the reader asked for
 * @param plain whether it stays Markdown, so that nothing else puts the handling line on its pages
 */
record Page(Briefing briefing, Options options, boolean plain) {

    boolean detailed() {
        return !options.onePage();
    }

    boolean looksAround() {
        return options.looksAround();
    }

    /** Tells whether there is an earlier assessment that cannot be evaluated any more. */
    boolean changesUnknown() {
        return briefing.getChanges() == null && briefing.getPartial().contains(BriefingPart.CHANGES);
    }

    boolean turnsPartial() {
        return briefing.getPartial().contains(BriefingPart.TURNS);
    }

    /** Returns the parts that a bound cut short. */
    List<BriefingPart> cutShort() {
        return briefing.getPartial().stream()
                .filter(part -> part != BriefingPart.CHANGES || !changesUnknown())
                .toList();
    }

    /** Returns every sentence of the briefing, by number. */
    List<BriefedSentence> everySentence() {
        return Stream.of(
                        Stream.of(briefing.getBottomLine()),
                        briefing.getAlternatives().stream(),
                        briefing.getJudgements().stream())
                .flatMap(judgements -> judgements)
                .flatMap(Page::sentences)
                .sorted(Comparator.comparing(BriefedSentence::getNumber))
                .toList();
    }

    private static Stream<BriefedSentence> sentences(Judgement judgement) {
        return Stream.concat(judgement.getSentences().stream(), judgement.getOutranked().stream());
    }
}
