package cz.trojlistek.security;

import cz.trojlistek.security.SignIn.TooEarly;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;

/** Back to the form with one and the same text, and with the seconds to wait where there are any. */
@Component
class RefusedSignIn implements AuthenticationFailureHandler {

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException {
        var wait = refused instanceof TooEarly early ? "&wait=" + early.seconds() : "";
        response.sendRedirect("/app/login?error" + wait);
    }
}
