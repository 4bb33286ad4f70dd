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

    BodyFilter(WebProperties properties) {
        this.limit = Math.toIntExact(properties.maxBodySize().toBytes());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(new BufferedBody(new PlainAccept(request), limit), response);
    }
}
