package cz.trojlistek.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SlowPasswordsTest {

    private static final Pattern SALT_AND_HASH = Pattern.compile("[A-Za-z0-9+/]{22}\\$[A-Za-z0-9+/]{43}");

    private final SlowPasswords passwords = new SlowPasswords();

    /** An account that is not there is compared with it; fewer rounds or less memory would be answered sooner. */
    @Test
    void theHashOfNothingCostsWhatEveryHashCosts() {
        var real = passwords.hash("lípa před radnicí");
        var nothing = SlowPasswords.hashOfNothing();
        assertThat(cost(nothing)).isEqualTo(cost(real)).contains("m=19456,t=2,p=1");
        assertThat(nothing.substring(cost(nothing).length())).matches(SALT_AND_HASH);
        assertThat(real.substring(cost(real).length())).matches(SALT_AND_HASH);
        assertThat(passwords.matches("", nothing)).isFalse();
        assertThat(SlowPasswords.hashOfNothing()).isNotEqualTo(nothing);
    }

    private static String cost(String hash) {
        return hash.substring(0, hash.lastIndexOf('$', hash.lastIndexOf('$') - 1) + 1);
    }
}
