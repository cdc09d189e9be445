package cz.trojlistek.account;

import cz.trojlistek.kernel.RuleViolation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** What a password must be: 12 to 128 characters, none of the common ones, not one's own name over again. */
final class NewPassword {

    static final int SHORTEST = 12;
    static final int LONGEST = 128;
    private static final int FEWEST_DIFFERENT = 5;

    private static final Set<String> COMMON = common();

    private NewPassword() {}

    static String checked(String password, String login) {
        if (password.length() < SHORTEST || password.length() > LONGEST) {
            throw new Unusable("account.password-length", SHORTEST, LONGEST);
        }
        if (password.chars().anyMatch(Character::isISOControl)) {
            throw new Unusable("account.password-unreadable");
        }
        var plain = password.toLowerCase(Locale.ROOT);
        if (COMMON.contains(plain)
                || plain.chars().distinct().count() < FEWEST_DIFFERENT
                || plain.contains(login)
                || isARun(plain)) {
            throw new Unusable("account.password-common");
        }
        return password;
    }

    /** abcdefghijkl, 987654321098: each character follows the one before it. */
    private static boolean isARun(String text) {
        for (int step : new int[] {1, -1}) {
            int along = 0;
            for (int i = 1; i < text.length(); i++) {
                int by = text.charAt(i) - text.charAt(i - 1);
                if (by == step || by == -9 * step) {
                    along++;
                }
            }
            if (along == text.length() - 1) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> common() {
        try (var file = Objects.requireNonNull(NewPassword.class.getResourceAsStream("/common-passwords.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A password that does not keep anybody out. */
    static class Unusable extends RuleViolation {

        Unusable(String code, Object... arguments) {
            super(code, arguments);
            at("password");
        }
    }
}
