package cz.trojlistek.security;

import cz.trojlistek.account.Identity;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Whoever the session belongs to. */
@Component
class SessionIdentity implements Identity {

    @Override
    public @Nullable String login() {
        var now = SecurityContextHolder.getContext().getAuthentication();
        return now == null || now instanceof AnonymousAuthenticationToken || !now.isAuthenticated()
                ? null
                : now.getName();
    }
}
