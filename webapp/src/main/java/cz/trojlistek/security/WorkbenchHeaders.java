package cz.trojlistek.security;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What a browser may do with a page of the workbench. Vaadin starts itself with inline scripts and styles, so those are
 * allowed; other hosts, frames, plug-ins are not. No referrer for
 * others: an invitation's secret stands in its address.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class WorkbenchHeaders implements Filter {

    private static final String POLICY = "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; "
            + "style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; object-src 'none'; "
            + "form-action 'self'; base-uri 'self'; frame-ancestors 'none'";

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain rest)
            throws IOException, ServletException {
        if (request instanceof HttpServletRequest http
                && response instanceof HttpServletResponse answer
                && isWorkbench(http.getRequestURI())) {
            answer.setHeader("Content-Security-Policy", POLICY);
            answer.setHeader("X-Content-Type-Options", "nosniff");
            answer.setHeader("X-Frame-Options", "DENY");
            answer.setHeader("Referrer-Policy", "same-origin");
            answer.setHeader("Cross-Origin-Opener-Policy", "same-origin");
            answer.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=()");
        }
        rest.doFilter(request, response);
    }

    private static boolean isWorkbench(String path) {
        return path.equals("/app") || path.startsWith("/app/");
    }
}
