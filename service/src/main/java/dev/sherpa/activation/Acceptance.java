package dev.sherpa.activation;

import dev.sherpa.api.model.Impact;
import dev.sherpa.pack.ActiveVersion;
import dev.sherpa.web.Fault;
import dev.sherpa.web.ProblemException;
import dev.sherpa.web.ProblemType;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Refuses a switch that does not know what it replaces, or whose flips nobody has accepted. */
@Component
class Acceptance {

    private static final String CURRENT =
            "An impact found today, of this version against the active one, on the facts as they are.";

    private final ImpactStore impacts;
    private final Clock clock;

    Acceptance(ImpactStore impacts, Clock clock) {
        this.impacts = impacts;
        this.clock = clock;
    }

    /** Requires the entity tag of the active version; none, if none is active. */
    void requireMatch(String pack, @Nullable String ifMatch, @Nullable ActiveVersion active) {
        String expected = active == null
                ? "No If-Match, as no version is active yet."
                : "The hash of the active version in quotes, as GET /api/v1/rule-packs/" + pack + "/versions shows it.";
        if (active != null && ifMatch == null) {
            Fault fault = Fault.of(HttpHeaders.IF_MATCH, "The header is missing.", expected);
            throw new ProblemException(
                    ProblemType.PRECONDITION_REQUIRED,
                    "A switch says which version it replaces. Send If-Match with the entity tag of the active version.",
                    List.of(fault));
        }
        String tag = active == null ? null : '"' + active.hash() + '"';
        if (!Objects.equals(tag, ifMatch)) {
            Fault fault = Fault.of(HttpHeaders.IF_MATCH, "It is not the entity tag of the active version.", expected);
            String now = active == null ? "No version is active" : "Version " + active.number() + " is active by now";
            throw new ProblemException(
                    ProblemType.ACTIVE_VERSION_CHANGED,
                    now + ". Look at it, find the impact anew, and send its entity tag.",
                    List.of(fault));
        }
    }

    /**
     * Requires an impact of exactly this switch.
     *
     * @param clocks how many writes each dossier has seen by now
     */
    void requireImpact(String pack, int version, UUID id, @Nullable ActiveVersion active, Map<String, Long> clocks) {
        ImpactStore.Stored stored = impacts.get(pack, id);
        Impact impact = stored.impact();
        Integer replaced = active == null ? null : Integer.valueOf(active.number());
        if (impact.getVersion() != version) {
            throw outdated("This is the impact of version " + impact.getVersion() + ".");
        }
        if (!Objects.equals(impact.getActive(), replaced)) {
            throw outdated("It was found against version " + impact.getActive() + ", and version " + replaced
                    + " is active by now.");
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        if (!impact.getAsOf().equals(today)) {
            throw outdated("It was found on " + impact.getAsOf() + ", and today is " + today + ".");
        }
        List<String> written = clocks.keySet().stream()
                .filter(dossier -> !Objects.equals(stored.clocks().get(dossier), clocks.get(dossier)))
                .toList();
        if (!written.isEmpty()) {
            throw outdated(
                    "Facts were recorded or withdrawn since, or dossiers opened: " + String.join(", ", written) + ".");
        }
    }

    private static ProblemException outdated(String why) {
        return new ProblemException(
                ProblemType.IMPACT_OUTDATED,
                why + " Find the impact anew and read it.",
                List.of(Fault.at("/impact", why, CURRENT)));
    }
}
