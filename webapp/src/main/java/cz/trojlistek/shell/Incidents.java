package cz.trojlistek.shell;

import java.security.SecureRandom;
import org.slf4j.LoggerFactory;

/** A bug that somebody met: it goes to the log under a number, and the person is told the number. */
final class Incidents {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Incidents() {}

    /** Logs it and returns its number: eight digits that nobody confuses when reading them over the telephone. */
    static String record(String where, Throwable bug) {
        var number = String.format("%04d %04d", RANDOM.nextInt(10_000), RANDOM.nextInt(10_000));
        LoggerFactory.getLogger(Incidents.class).error("incident {} {}", number, where, bug);
        return number.replace(' ', '\u00a0');
    }
}
