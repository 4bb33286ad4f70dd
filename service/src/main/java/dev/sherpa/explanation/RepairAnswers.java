package dev.sherpa.explanation;

import dev.sherpa.api.model.Repairs;
import dev.sherpa.rules.assess.Assessor;
import dev.sherpa.rules.pack.Head;
import dev.sherpa.rules.repair.Goal;
import dev.sherpa.rules.repair.RepairBounds;
import dev.sherpa.web.ProblemException;
import dev.sherpa.web.ProblemType;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells what it would take to reach outcomes. */
@Component
public class RepairAnswers {

    private final Assessor assessor = new Assessor();
    private final Reassessments reassessments;
    private final KeptAnswers kept;

    RepairAnswers(Reassessments reassessments, KeptAnswers kept) {
        this.reassessments = reassessments;
        this.kept = kept;
    }

    /** Tells it of an item or conclusion; of the next better outcome, if none is asked for. */
    Repairs of(UUID assessment, Head of, @Nullable String outcome) {
        Reassessed once = reassessments.get(assessment);
        UnknownHead.refuse(of, once.pack().definition());
        return repairs(once, goal(once, of, outcome));
    }

    /** Tells it of the next better outcome of an item or conclusion, if there is one. */
    public Optional<Repairs> next(UUID assessment, Head of) {
        Reassessed once = reassessments.get(assessment);
        return next(once, of, present(once, of)).map(goal -> repairs(once, goal));
    }

    private Repairs repairs(Reassessed once, Goal goal) {
        return kept.of("repairs of " + goal, once, Repairs.class, RepairAnswers::isWhole, () -> find(once, goal));
    }

    /** Counts end a search at the same place every time; the clock does not. */
    private static boolean isWhole(Repairs repairs) {
        return repairs.getBounds().stream().noneMatch(bound -> bound.endsWith(" ms"));
    }

    private Repairs find(Reassessed once, Goal goal) {
        try {
            return RepairDocuments.of(once.version()
                    .repairs()
                    .find(once.visibleFacts(), once.listed().asOf(), goal, RepairBounds.STANDARD));
        } catch (IllegalArgumentException e) {
            throw new ProblemException(ProblemType.NO_SUCH_GOAL, e.getMessage() + ".");
        }
    }

    private Goal goal(Reassessed once, Head of, @Nullable String outcome) {
        if (outcome != null) {
            return new Goal(of, outcome);
        }
        String present = present(once, of);
        return next(once, of, present)
                .orElseThrow(() -> new ProblemException(
                        ProblemType.NO_SUCH_GOAL,
                        "The " + of + (present == null ? " has no value" : " is " + present)
                                + ", and nothing better is listed; ask for an outcome."));
    }

    private @Nullable String present(Reassessed once, Head of) {
        return assessor.outcomes(once.pack(), once.facts()).get(of);
    }

    private static Optional<Goal> next(Reassessed once, Head of, @Nullable String present) {
        return Goal.next(once.pack().definition(), of, present);
    }
}
