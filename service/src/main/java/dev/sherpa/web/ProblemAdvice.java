package dev.sherpa.web;

import dev.sherpa.api.model.Problem;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.util.DisconnectedClientHelper;
import tools.jackson.core.JacksonException;

/**
 * Answers every exception that reaches the framework with a problem.
 *
 * <p>Comes last: a capability's own advice, which knows its exceptions, is asked before.
 */
@RestControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class ProblemAdvice {

    private static final Logger log = LoggerFactory.getLogger(ProblemAdvice.class);

    private static final String UNHELD = "A value as the contract describes it, of an ordinary size.";

    private final Problems problems;

    ProblemAdvice(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ResponseEntity<Problem> refused(ProblemException refusal, HttpServletRequest request) {
        return problems.answer(refusal, request);
    }

    /** Refuses what the contract admits and Java cannot hold; the schemas should have said so before. */
    @ExceptionHandler
    ResponseEntity<Problem> unreadable(HttpMessageNotReadableException failure, HttpServletRequest request) {
        String pointer = "";
        if (failure.getCause() instanceof JacksonException cause) {
            for (JacksonException.Reference step : cause.getPath()) {
                String name = step.getPropertyName();
                pointer = name == null ? Pointers.entry(pointer, step.getIndex()) : Pointers.member(pointer, name);
            }
        }
        return unheld(Fault.at(pointer, "The value cannot be held.", UNHELD), request);
    }

    @ExceptionHandler
    ResponseEntity<Problem> unreadable(MethodArgumentTypeMismatchException failure, HttpServletRequest request) {
        return unheld(Fault.of(failure.getName(), "The value cannot be held.", UNHELD), request);
    }

    private ResponseEntity<Problem> unheld(Fault fault, HttpServletRequest request) {
        String detail = "The request has a fault. Nothing was stored; correct it and send it again.";
        return problems.answer(new ProblemException(ProblemType.INVALID_REQUEST, detail, List.of(fault)), request);
    }

    @ExceptionHandler({
        TransientDataAccessException.class,
        NonTransientDataAccessResourceException.class,
        CannotCreateTransactionException.class
    })
    ResponseEntity<Problem> unavailable(Exception failure, HttpServletRequest request) {
        log.warn("The database does not answer {} {}", request.getMethod(), request.getRequestURI(), failure);
        String detail = "The database does not answer. Ask again in a few seconds.";
        return problems.answer(new ProblemException(ProblemType.UNAVAILABLE, detail), request);
    }

    /** Answers anything else; nothing, if there is nobody left to be answered. */
    @ExceptionHandler
    @Nullable
    ResponseEntity<Problem> any(Exception exception, HttpServletRequest request) {
        if (DisconnectedClientHelper.isClientDisconnectedException(exception)) {
            log.debug("The client of {} {} is gone", request.getMethod(), request.getRequestURI(), exception);
            return null;
        }
        if (exception instanceof ErrorResponse known && known.getStatusCode().value() != 500) {
            return problems.answer(refusal(exception, known, request), request.getRequestURI(), headers(known));
        }
        log.error("{} {} failed", request.getMethod(), request.getRequestURI(), exception);
        return problems.answer(ServerErrors.refusal(500, request.getRequestURI()), request);
    }

    private static ProblemException refusal(Exception exception, ErrorResponse known, HttpServletRequest request) {
        if (exception instanceof HttpMediaTypeNotSupportedException unsupported) {
            MediaType given = unsupported.getContentType();
            String detail = "The body is "
                    + (given == null ? "of no media type that can be read" : Shown.brief(given.toString()))
                    + ". Send " + taken(unsupported) + ".";
            return new ProblemException(ProblemType.UNSUPPORTED_MEDIA_TYPE, detail);
        }
        if (exception instanceof HttpMediaTypeNotAcceptableException unacceptable) {
            String answer = unacceptable.getSupportedMediaTypes().stream()
                    .filter(type -> !MediaType.APPLICATION_PROBLEM_JSON.equals(type))
                    .map(MediaType::toString)
                    .distinct()
                    .collect(Collectors.joining(" or "));
            String detail = "The answer is " + (answer.isEmpty() ? "application/json" : answer)
                    + ", which Accept does not admit.";
            return new ProblemException(ProblemType.NOT_ACCEPTABLE, detail);
        }
        return ServerErrors.refusal(known.getStatusCode().value(), request.getRequestURI());
    }

    private static String taken(HttpMediaTypeNotSupportedException unsupported) {
        String taken = unsupported.getSupportedMediaTypes().stream()
                .map(MediaType::toString)
                .distinct()
                .collect(Collectors.joining(" or "));
        return taken.isEmpty() ? "application/json" : taken;
    }

    private static HttpHeaders headers(ErrorResponse known) {
        HttpHeaders headers = new HttpHeaders();
        if (known.getHeaders().containsHeader(HttpHeaders.ALLOW)) {
            headers.setAllow(known.getHeaders().getAllow());
        }
        return headers;
    }
}
