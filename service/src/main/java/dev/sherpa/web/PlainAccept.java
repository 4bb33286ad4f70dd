package dev.sherpa.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/**
 * A request whose Accept header has lost every parameter but its preferences.
 *
 * <p>The framework would copy the others, charsets among them, into the type of the answer, which is always UTF-8.
 */
final class PlainAccept extends HttpServletRequestWrapper {

    PlainAccept(HttpServletRequest request) {
        super(request);
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
        Enumeration<String> given = super.getHeaders(name);
        return HttpHeaders.ACCEPT.equalsIgnoreCase(name)
                ? Collections.enumeration(
                        Collections.list(given).stream().map(PlainAccept::plain).toList())
                : given;
    }

    @Override
    public String getHeader(String name) {
        String given = super.getHeader(name);
        return given != null && HttpHeaders.ACCEPT.equalsIgnoreCase(name) ? plain(given) : given;
    }

    private static String plain(String accept) {
        try {
            List<MediaType> types = MediaType.parseMediaTypes(accept);
            return MediaType.toString(types.stream()
                    .map(type -> new MediaType(
                            type,
                            type.getQualityValue() == 1
                                    ? Collections.emptyMap()
                                    : Collections.singletonMap("q", String.valueOf(type.getQualityValue()))))
                    .toList());
        } catch (InvalidMediaTypeException e) {
            return accept;
        }
    }
}
