package cz.trojlistek.security;

import cz.trojlistek.account.Credentials;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * Ends the session of an account that was disabled or got another password, with its next request, on whichever node that
 * arrives; what comes after finds nobody signed in and leads to the sign-in page.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class StaleSessions implements Filter {

    private final Credentials credentials;

    StaleSessions(Credentials credentials) {
        this.credentials = credentials;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain rest)
            throws IOException, ServletException {
        if (request instanceof HttpServletRequest http) {
            var session = http.getSession(false);
            if (session != null
                    && signedIn(session) instanceof SignedIn person
                    && !credentials.good(person.getUsername(), person.passwordMark())) {
                session.invalidate();
            }
        }
        rest.doFilter(request, response);
    }

    private static @Nullable Object signedIn(HttpSession session) {
        return session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY)
                                instanceof SecurityContext context
                        && context.getAuthentication() != null
                ? context.getAuthentication().getPrincipal()
                : null;
    }
}
