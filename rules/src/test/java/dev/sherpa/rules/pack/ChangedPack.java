package dev.sherpa.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** Changes one place of a sound pack and looks for the one problem that this should make. */
final class ChangedPack {

    private final List<Problem> problems;

    private ChangedPack(List<Problem> problems) {
        this.problems = problems;
    }

    /** Replaces a text that occurs once; {@code \n} stands for a line break. */
    static ChangedPack of(String file, String text, String replacement) {
        return of(new PackDraft().replacing(file, lines(text), lines(replacement)));
    }

    static ChangedPack of(PackDraft draft) {
        return new ChangedPack(draft.problems());
    }

    /** Checks that there is a problem at a place, as in {@code tank.drl:5}, whose message holds a text. */
    void hasProblem(String place, String message) {
        assertThat(problems).as("the problem at %s", place).anySatisfy(problem -> {
            assertThat(problem.line() == 0 ? problem.file() : problem.file() + ":" + problem.line())
                    .isEqualTo(place);
            assertThat(problem.message()).contains(message);
        });
    }

    private static String lines(String text) {
        return text.replace("\\n", "\n");
    }
}
