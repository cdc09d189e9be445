package cz.trojlistek.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class SignInThrottleTest {

    final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 1_000); // the counter may overflow at any time
    final SignInThrottle throttle = new SignInThrottle(nanos::get, 1_000);

    @Test
    void waitsGrowToAMinuteAndNeverLockOut() {
        for (int i = 0; i < 5; i++) {
            assertThat(throttle.attempt("koordinatorka", "office")).isZero();
        }
        var waits = new ArrayList<Long>();
        for (int i = 0; i < 9; i++) {
            var wait = throttle.attempt("koordinatorka", "office");
            waits.add(wait.toSeconds());
            pass(wait);
            assertThat(throttle.attempt("koordinatorka", "office")).isZero();
        }

        assertThat(waits).containsExactly(1L, 2L, 4L, 8L, 16L, 32L, 60L, 60L, 60L);
    }

    @Test
    void aStrangerElsewhereLocksNobodyOut() {
        for (int i = 0; i < 50; i++) {
            throttle.attempt("koordinatorka", "stranger");
        }

        assertThat(throttle.attempt("koordinatorka", "stranger")).isPositive();
        assertThat(throttle.attempt("koordinatorka", "office")).isZero();
    }

    @Test
    void onePasswordOnManyAccountsBecomesSlowToo() {
        for (int i = 0; i < 101; i++) {
            throttle.attempt("account" + i, "stranger");
        }

        assertThat(throttle.attempt("another", "stranger")).isPositive();
    }

    @Test
    void aStrangerInTheSameOfficeKeepsNobodyOutWhoIsKnownThere() {
        throttle.attempt("koordinatorka", "office");
        throttle.succeeded("koordinatorka", "office");
        for (int i = 0; i < 150; i++) {
            pass(throttle.attempt("account" + i, "office"));
        }
        assertThat(throttle.attempt("another", "office")).isPositive();

        assertThat(throttle.attempt("koordinatorka", "office")).isZero();
        for (int i = 0; i < 5; i++) {
            throttle.attempt("koordinatorka", "office");
        }
        assertThat(throttle.attempt("koordinatorka", "office"))
                .as("its own wrong passwords still count")
                .isPositive();
    }

    @Test
    void theRightPasswordAndAQuarterOfAnHourForgetWhatWas() {
        for (int i = 0; i < 5; i++) {
            throttle.attempt("koordinatorka", "office");
        }
        throttle.succeeded("koordinatorka", "office");
        assertThat(throttle.attempt("koordinatorka", "office")).isZero();
        assertThat(throttle.attempt("koordinatorka", "office")).isZero();

        for (int i = 0; i < 10; i++) {
            pass(throttle.attempt("vedouci", "office"));
        }
        pass(Duration.ofMinutes(16));
        assertThat(throttle.attempt("vedouci", "office")).isZero();
        assertThat(throttle.attempt("vedouci", "office")).isZero();
    }

    @Test
    void whatIsRememberedIsBounded() {
        for (int i = 0; i < 10_000; i++) {
            throttle.attempt("account" + i, "network" + i);
        }

        assertThat(throttle.size()).isLessThanOrEqualTo(1_000);
    }

    private void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
    }
}
