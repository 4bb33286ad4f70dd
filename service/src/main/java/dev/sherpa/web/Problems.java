package dev.sherpa.web;

import dev.sherpa.api.model.Problem;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes problem documents (RFC 9457). */
@Component
public class Problems {

    private static final String RETRY_AFTER_SECONDS = "5";

    private final JsonMapper json;

    Problems(JsonMapper json) {
        this.json = json;
    }

    /** Returns the answer that refuses a request. */
    public ResponseEntity<Problem> answer(ProblemException refusal, HttpServletRequest request) {
        return answer(refusal, request.getRequestURI(), new HttpHeaders());
    }

    ResponseEntity<Problem> answer(ProblemException refusal, String instance, HttpHeaders headers) {
        if (refusal.type() == ProblemType.UNAVAILABLE) {
            headers.set(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        }
        return ResponseEntity.status(refusal.type().status())
                .headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(document(refusal, instance));
    }

    /** Writes a problem where no controller is involved. */
    void write(ProblemException refusal, HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] body = json.writeValueAsBytes(document(refusal, request.getRequestURI()));
        response.setStatus(refusal.type().status());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private static Problem document(ProblemException refusal, String instance) {
        ProblemType type = refusal.type();
        Problem problem = new Problem(type.uri(), type.title(), type.status(), refusal.detail());
        problem.setInstance(instance);
        List<Fault> faults = refusal.faults();
        if (!faults.isEmpty()) {
            problem.setErrors(faults.stream().map(Fault::asModel).toList());
        }
        return problem;
    }
}
