package dev.sherpa.assessment;

import dev.sherpa.api.model.Problem;
import dev.sherpa.rules.assess.EvaluationStopped;
import dev.sherpa.web.ProblemException;
import dev.sherpa.web.ProblemType;
import dev.sherpa.web.Problems;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.annotation.Order;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers requests whose evaluation was stopped; the others go on. */
@RestControllerAdvice
@Order(0)
class EvaluationProblems {

    private final Problems problems;

    EvaluationProblems(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ResponseEntity<Problem> stopped(EvaluationStopped stopped, HttpServletRequest request) {
        return problems.answer(
                new ProblemException(ProblemType.EVALUATION_STOPPED, stopped.getMessage() + " Nothing was stored."),
                request);
    }
}
