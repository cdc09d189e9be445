package cz.trojlistek.security;

import cz.trojlistek.account.Credentials;
import java.util.Collection;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.User;

/** Somebody in a session, and which password let them in; see {@link StaleSessions}. */
final class SignedIn extends User {

    private final String passwordMark;

    SignedIn(String login, String passwordHash, Collection<? extends GrantedAuthority> authorities) {
        super(login, "", authorities);
        this.passwordMark = Credentials.mark(passwordHash);
    }

    String passwordMark() {
        return passwordMark;
    }
}
