package dev.sherpa.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers only requests that name this machine.
 *
 * <p>Listening on loopback keeps other machines out, but not a page in a browser on this one whose host name has been
 * pointed at loopback (DNS rebinding). Such a request still carries the page's host name.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class HostFilter extends OncePerRequestFilter {

    private static final Pattern LOOPBACK =
            Pattern.compile("localhost|127(\\.\\d{1,3}){3}|\\[?(::1|0:0:0:0:0:0:0:1)]?");

    private final Problems problems;

    HostFilter(Problems problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Referrer-Policy", "no-referrer");
        String host = request.getServerName();
        if (LOOPBACK.matcher(host.toLowerCase(Locale.ROOT)).matches()) {
            chain.doFilter(request, response);
            return;
        }
        Fault fault = Fault.of(
                "Host",
                "The host " + Shown.brief(host) + " is not this machine.",
                "localhost, 127.0.0.1 or [::1], with the port.");
        String detail = "Without accounts, Sherpa answers only to this machine by a loopback name.";
        problems.write(new ProblemException(ProblemType.INVALID_REQUEST, detail, List.of(fault)), request, response);
    }
}
