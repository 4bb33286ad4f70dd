package dev.sherpa.pack;

import dev.sherpa.api.model.Problem;
import dev.sherpa.web.ProblemException;
import dev.sherpa.web.ProblemType;
import dev.sherpa.web.Problems;
import dev.sherpa.web.Submission;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.annotation.Order;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers requests that need a rule pack which does not run. */
@RestControllerAdvice
@Order(0)
class PackProblems {

    private final Problems problems;

    PackProblems(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ResponseEntity<Problem> unknownPack(UnknownPack refusal, HttpServletRequest request) {
        boolean named = Submission.current().parameter("pack") != null;
        ProblemException problem = named
                ? new ProblemException(
                        ProblemType.UNKNOWN_PACK, refusal.getMessage() + " GET /api/v1/rule-packs lists those that do.")
                : new ProblemException(
                        ProblemType.UNAVAILABLE,
                        "The dossier needs the rule pack " + refusal.pack() + ", which does not run at present.");
        return problems.answer(problem, request);
    }
}
