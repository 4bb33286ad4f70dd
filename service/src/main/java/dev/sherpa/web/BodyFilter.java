package dev.sherpa.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Bounds the body of every request, and lets it be read again after it was validated. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class BodyFilter extends OncePerRequestFilter {

    private final int limit;
    private final int uploadLimit;

    BodyFilter(WebProperties properties) {
        this.limit = Math.toIntExact(properties.maxBodySize().toBytes());
        this.uploadLimit = Math.toIntExact(properties.maxUploadSize().toBytes());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        // An operation that does not take archives refuses one by its media type, before it reads anything.
        boolean archive = String.valueOf(request.getContentType()).startsWith("application/zip");
        chain.doFilter(new BufferedBody(new PlainAccept(request), archive ? uploadLimit : limit), response);
    }
}
