package dev.sherpa.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.util.MimeTypeUtils;
import org.springframework.web.HttpMediaTypeException;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.servlet.HandlerMapping;

/** Checks of media types that the framework leaves open. */
final class MediaTypes {

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
        MediaType answer = preferred(request, operation.answers());
        // Otherwise the framework might label the answer a problem, for whoever prefers those.
        request.setAttribute(HandlerMapping.PRODUCIBLE_MEDIA_TYPES_ATTRIBUTE, Collections.singleton(answer));
    }

    /** Returns the answer that is liked best; of several the first. */
    private static MediaType preferred(HttpServletRequest request, List<MediaType> answers)
            throws HttpMediaTypeNotAcceptableException {
        List<MediaType> accepted =
                new ArrayList<>(MediaType.parseMediaTypes(Collections.list(request.getHeaders(HttpHeaders.ACCEPT))));
        if (accepted.isEmpty()) {
            return answers.get(0);
        }
        MimeTypeUtils.sortBySpecificity(accepted);
        MediaType best = answers.get(0);
        for (MediaType answer : answers) {
            best = quality(answer, accepted) > quality(best, accepted) ? answer : best;
        }
        if (quality(best, accepted) == 0) {
            throw new HttpMediaTypeNotAcceptableException(answers);
        }
        return best;
    }

    /** The most specific range that includes an answer tells how much it is liked (RFC 9110, section 12.5.1). */
    private static double quality(MediaType answer, List<MediaType> accepted) {
        return accepted.stream()
                .filter(range -> range.includes(answer))
                .findFirst()
                .map(MediaType::getQualityValue)
                .orElse(0.0);
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
