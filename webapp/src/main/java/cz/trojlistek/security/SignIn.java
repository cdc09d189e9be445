package cz.trojlistek.security;

import cz.trojlistek.account.Credentials;
import cz.trojlistek.kernel.Network;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Compares a password. An account that is not there takes as long and is answered the same as a wrong password; what the
 * person may do is not decided here but with every click.
 */
@Component
class SignIn implements AuthenticationProvider {

    private static final Pattern LOGIN = Pattern.compile("[a-z0-9][a-z0-9._@+-]{2,119}");
    private static final int LONGEST_PASSWORD = 128;

    private final Credentials credentials;
    private final SlowPasswords passwords;
    private final SignInThrottle throttle = new SignInThrottle();
    private final String nobodys = SlowPasswords.hashOfNothing();

    SignIn(Credentials credentials, SlowPasswords passwords) {
        this.credentials = credentials;
        this.passwords = passwords;
    }

    /** Too many wrong passwords; the wait is in seconds. */
    static class TooEarly extends AuthenticationException {

        private final long seconds;

        TooEarly(long seconds) {
            super("too early");
            this.seconds = seconds;
        }

        long seconds() {
            return seconds;
        }
    }

    @Override
    public Authentication authenticate(Authentication typed) {
        var login = typed.getName().strip().toLowerCase(Locale.ROOT);
        var network = network(typed);
        var wait = throttle.attempt(login.length() <= 120 ? login : "", network);
        if (!wait.isZero()) {
            throw new TooEarly(wait.plusMillis(999).toSeconds());
        }
        var password = String.valueOf(typed.getCredentials());
        Optional<String> hash = LOGIN.matcher(login).matches() ? credentials.passwordHash(login) : Optional.empty();
        if (!matches(password, hash.orElse(nobodys)) || hash.isEmpty()) {
            throw new BadCredentialsException("wrong name or password");
        }
        throttle.succeeded(login, network);
        var roles = List.of(new SimpleGrantedAuthority("ROLE_USER"));
        var person = new SignedIn(login, hash.get(), roles);
        var signedIn = UsernamePasswordAuthenticationToken.authenticated(person, null, roles);
        signedIn.setDetails(typed.getDetails());
        return signedIn;
    }

    private boolean matches(String password, String hash) {
        try {
            return passwords.matches(
                            password.length() <= LONGEST_PASSWORD ? password : password.substring(0, LONGEST_PASSWORD),
                            hash)
                    && password.length() <= LONGEST_PASSWORD;
        } catch (SlowPasswords.Busy busy) {
            throw new AuthenticationServiceException("busy", busy);
        }
    }

    /** The /24 of an IPv4 address: about what one household or office has. */
    private static String network(Authentication typed) {
        return Network.of(typed.getDetails() instanceof WebAuthenticationDetails web ? web.getRemoteAddress() : "", 3);
    }

    @Override
    public boolean supports(Class<?> typed) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(typed);
    }
}
