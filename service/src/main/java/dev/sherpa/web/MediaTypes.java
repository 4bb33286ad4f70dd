package dev.sherpa.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeException;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.servlet.HandlerMapping;

/** Checks of media types that the framework leaves open. */
final class MediaTypes {

    private static final MediaType YAML = MediaType.valueOf("application/yaml");

    private MediaTypes() {}

    /**
     * Requires a body of plain UTF-8, and an Accept header that admits the answer rather than only a problem.
     *
     * @throws HttpMediaTypeException if the answer is not admitted
     */
    static void check(HttpServletRequest request, Operation operation) throws HttpMediaTypeException {
        if (operation.takesBody()) {
            checkBody(request);
        }
        MediaType answer = operation.id().endsWith("AsYaml") ? YAML : MediaType.APPLICATION_JSON;
        List<String> accepted = Collections.list(request.getHeaders(HttpHeaders.ACCEPT));
        boolean admitted = accepted.isEmpty()
                || MediaType.parseMediaTypes(accepted).stream()
                        .anyMatch(type -> type.isCompatibleWith(answer) && type.getQualityValue() > 0);
        if (!admitted) {
            throw new HttpMediaTypeNotAcceptableException(List.of(answer));
        }
        // Otherwise the framework might label the answer a problem, for whoever prefers those.
        request.setAttribute(HandlerMapping.PRODUCIBLE_MEDIA_TYPES_ATTRIBUTE, Collections.singleton(answer));
    }

    private static void checkBody(HttpServletRequest request) {
        String coding = request.getHeader(HttpHeaders.CONTENT_ENCODING);
        if (coding != null && !coding.equalsIgnoreCase("identity")) {
            throw refusal("The body is encoded as " + Shown.brief(coding) + ". Send it without a Content-Encoding.");
        }
        try {
            MediaType type = MediaType.parseMediaType(String.valueOf(request.getContentType()));
            if (type.getCharset() != null && !StandardCharsets.UTF_8.equals(type.getCharset())) {
                throw refusal("The body is in " + type.getCharset() + ". Send JSON in UTF-8.");
            }
        } catch (InvalidMediaTypeException e) {
            throw refusal("The Content-Type cannot be read. Send application/json.");
        }
    }

    private static ProblemException refusal(String detail) {
        return new ProblemException(ProblemType.UNSUPPORTED_MEDIA_TYPE, detail);
    }
}
