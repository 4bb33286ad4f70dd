package dev.sherpa.dossier;

import dev.sherpa.api.model.Problem;
import dev.sherpa.web.Fault;
import dev.sherpa.web.ProblemException;
import dev.sherpa.web.ProblemType;
import dev.sherpa.web.Problems;
import dev.sherpa.web.Submission;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.springframework.core.annotation.Order;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers the refusals of dossiers and their facts, and points at what they are about. */
@RestControllerAdvice
@Order(0)
class DossierProblems {

    /** Where a body names facts of the dossier; elsewhere, an id is only a text. */
    private static final Pattern REFERENCE =
            Pattern.compile("(/hypothetical/add|/facts)/[0-9]+/corrects|/hypothetical/withdraw/[0-9]+");

    private final Problems problems;

    DossierProblems(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ResponseEntity<Problem> unknownDossier(UnknownDossier refusal, HttpServletRequest request) {
        String detail = refusal.getMessage() + " GET /api/v1/dossiers lists those there are.";
        return problems.answer(new ProblemException(ProblemType.UNKNOWN_DOSSIER, detail), request);
    }

    @ExceptionHandler
    ResponseEntity<Problem> dossierExists(DossierExists refusal, HttpServletRequest request) {
        Fault fault = Fault.at("/id", "The id is taken.", "An id that no dossier has.");
        String detail = refusal.getMessage() + " Choose another id.";
        return problems.answer(new ProblemException(ProblemType.DOSSIER_EXISTS, detail, List.of(fault)), request);
    }

    @ExceptionHandler
    ResponseEntity<Problem> unknownFact(UnknownFact refusal, HttpServletRequest request) {
        List<Fault> faults = at(
                refusal.facts(),
                id -> "The dossier has no fact " + id + ".",
                id -> "The id of a fact of the dossier " + refusal.dossier() + ".");
        String detail = String.valueOf(refusal.getMessage());
        ProblemException problem = faults.isEmpty()
                ? new ProblemException(ProblemType.UNKNOWN_FACT, detail)
                : new ProblemException(ProblemType.INVALID_REQUEST, detail + " Nothing was stored.", faults);
        return problems.answer(problem, request);
    }

    @ExceptionHandler
    ResponseEntity<Problem> correctedTwice(FactCorrectedTwice refusal, HttpServletRequest request) {
        List<Fault> faults = at(
                refusal.facts(),
                id -> "Another fact of the request corrects the fact " + id + " too.",
                id -> "Each fact corrected once.");
        String detail = refusal.getMessage() + " Nothing was stored.";
        return problems.answer(new ProblemException(ProblemType.INVALID_REQUEST, detail, faults), request);
    }

    @ExceptionHandler
    ResponseEntity<Problem> withdrawn(FactWithdrawn refusal, HttpServletRequest request) {
        List<UUID> ids = List.copyOf(refusal.facts().keySet());
        List<Fault> faults = at(
                ids,
                id -> "The fact " + id + " was withdrawn at " + refusal.facts().get(id) + ".",
                id -> "A fact that is not withdrawn, or none.");
        String detail = (ids.size() == 1
                        ? "The fact " + ids.get(0) + " was withdrawn already, at "
                                + refusal.facts().get(ids.get(0)) + "."
                        : "Facts were withdrawn already.")
                + " Nothing was stored.";
        return problems.answer(new ProblemException(ProblemType.FACT_WITHDRAWN, detail, faults), request);
    }

    @ExceptionHandler
    ResponseEntity<Problem> knownAtInFuture(KnownAtInFuture refusal, HttpServletRequest request) {
        String detail = refusal.knownAt() + " lies after now.";
        String expected = "An instant not later than now.";
        Fault fault = Submission.current().parameter("knownAt") == null
                ? Fault.at("/knownAt", detail, expected)
                : Fault.of("knownAt", detail, expected);
        String sentence = "What will be known at " + refusal.knownAt() + " is not known yet.";
        return problems.answer(new ProblemException(ProblemType.KNOWN_AT_IN_FUTURE, sentence, List.of(fault)), request);
    }

    /** Points at every place of the body that names one of the facts. */
    private static List<Fault> at(List<UUID> facts, Function<UUID, String> detail, Function<UUID, String> expected) {
        Submission submission = Submission.current();
        return facts.stream()
                .flatMap(id -> submission.placesOf(id.toString()).stream()
                        .map(place -> Fault.at(place, detail.apply(id), expected.apply(id))))
                .filter(fault ->
                        REFERENCE.matcher(String.valueOf(fault.pointer())).matches())
                .toList();
    }
}
