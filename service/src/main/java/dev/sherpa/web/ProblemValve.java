package dev.sherpa.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers what the server refuses before it reaches the application, such as an unreadable request target. */
public class ProblemValve extends ErrorReportValve {

    private static final Logger log = LoggerFactory.getLogger(ProblemValve.class);

    /** Writes a problem, unless an answer has been given already. */
    @Override
    protected void report(Request request, Response response, @Nullable Throwable throwable) {
        int status = response.getStatus();
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        if (throwable != null && status >= 500) {
            log.error("A request failed outside the application", throwable);
        }
        ProblemException refusal = ServerErrors.refusal(status, "this path");
        ProblemType type = refusal.type();
        // By hand: nothing of the request is in it, since what the server refused may be anything.
        String problem = "{\"type\":\"%s\",\"title\":\"%s\",\"status\":%d,\"detail\":\"%s\"}"
                .formatted(type.uri(), type.title(), type.status(), refusal.detail());
        try {
            response.setStatus(type.status());
            response.setContentType("application/problem+json");
            byte[] body = problem.getBytes(StandardCharsets.UTF_8);
            response.setContentLength(body.length);
            response.getOutputStream().write(body);
            response.finishResponse();
        } catch (IOException | IllegalStateException e) {
            log.debug("The client is gone, or was answered", e);
        }
    }
}
