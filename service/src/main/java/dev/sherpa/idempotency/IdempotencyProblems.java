package dev.sherpa.idempotency;

import dev.sherpa.api.model.Problem;
import dev.sherpa.web.Fault;
import dev.sherpa.web.ProblemException;
import dev.sherpa.web.ProblemType;
import dev.sherpa.web.Problems;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers the refusals of Idempotency-Keys. */
@RestControllerAdvice
@Order(0)
class IdempotencyProblems {

    private static final String HEADER = "Idempotency-Key";

    private final Problems problems;

    IdempotencyProblems(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ResponseEntity<Problem> reused(IdempotencyKeyReused refusal, HttpServletRequest request) {
        Fault fault = Fault.of(
                HEADER,
                "The key belongs to another request.",
                "A new key, or the request that the key came with first.");
        return answer(ProblemType.IDEMPOTENCY_KEY_REUSED, refusal, fault, request);
    }

    @ExceptionHandler
    ResponseEntity<Problem> inProgress(RequestInProgress refusal, HttpServletRequest request) {
        Fault fault = Fault.of(
                HEADER, "Its first request still runs.", "The same request, once the first has been answered.");
        return answer(ProblemType.REQUEST_IN_PROGRESS, refusal, fault, request);
    }

    private ResponseEntity<Problem> answer(
            ProblemType type, RuntimeException refusal, Fault fault, HttpServletRequest request) {
        return problems.answer(
                new ProblemException(type, String.valueOf(refusal.getMessage()), List.of(fault)), request);
    }
}
