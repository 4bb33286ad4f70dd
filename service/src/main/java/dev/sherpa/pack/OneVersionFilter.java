package dev.sherpa.pack;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Has every request see one version of every rule pack, from beginning to end. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 30)
class OneVersionFilter extends OncePerRequestFilter {

    private final RulePacks packs;

    OneVersionFilter(RulePacks packs) {
        this.packs = packs;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try (RulePacks.Pin pin = packs.pin()) {
            chain.doFilter(request, response);
        }
    }
}
