package dev.sherpa.assessment;

import dev.sherpa.api.model.Change;
import dev.sherpa.api.model.ChangeKind;
import dev.sherpa.api.model.Effect;
import dev.sherpa.api.model.Standing;
import dev.sherpa.rules.assess.Assessment;
import dev.sherpa.rules.pack.PackDefinition;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Says what writes changed. */
@Service
public class Effects {

    private static final Logger LOG = LoggerFactory.getLogger(Effects.class);

    private final Evaluation evaluation;

    Effects(Evaluation evaluation) {
        this.evaluation = evaluation;
    }

    /**
     * Evaluates a dossier just before a write and by it; the same for ever, as long as the same pack version runs.
     *
     * <p>Empty if that fails: the write is committed, and its answer must say so.
     *
     * @param asOf the day as of which to look, commonly the day of the write
     * @param written the instant of the write, which must have been committed
     */
    public Optional<Effect> of(String dossier, LocalDate asOf, Instant written) {
        try {
            BeforeAndAfter both = evaluation.around(dossier, asOf, written);
            return Optional.of(new Effect(
                    asOf,
                    standing(both.before()),
                    standing(both.after()),
                    changes(both.pack(), both.before(), both.after())));
        } catch (RuntimeException e) {
            LOG.error("The effect of what was written to {} at {} cannot be told", dossier, written, e);
            return Optional.empty();
        }
    }

    private static Standing standing(Assessment assessment) {
        return new Standing(assessment.conclusions(), statuses(assessment)).verdict(assessment.verdict());
    }

    private static Map<String, String> statuses(Assessment assessment) {
        Map<String, String> statuses = new LinkedHashMap<>();
        assessment.items().forEach(item -> statuses.put(item.id(), item.status()));
        return statuses;
    }

    private static List<Change> changes(PackDefinition pack, Assessment before, Assessment after) {
        List<Change> changes = new ArrayList<>();
        Map<String, String> was = statuses(before);
        statuses(after).forEach((item, status) -> add(changes, ChangeKind.ITEM, item, was.get(item), status));
        String verdict = pack.conclusions().get(0).name();
        add(changes, ChangeKind.CONCLUSION, verdict, before.verdict(), after.verdict());
        pack.conclusions().stream().skip(1).forEach(conclusion -> {
            String name = conclusion.name();
            add(
                    changes,
                    ChangeKind.CONCLUSION,
                    name,
                    before.conclusions().get(name),
                    after.conclusions().get(name));
        });
        return changes;
    }

    private static void add(
            List<Change> changes, ChangeKind kind, String name, @Nullable String before, @Nullable String after) {
        if (!Objects.equals(before, after)) {
            changes.add(new Change(kind, name).before(before).after(after));
        }
    }
}
