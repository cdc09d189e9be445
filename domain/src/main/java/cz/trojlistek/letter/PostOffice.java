package cz.trojlistek.letter;

import cz.trojlistek.kernel.EmailAddress;
import cz.trojlistek.kernel.RuleViolation;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Whether this installation can send letters, from which address, and where its readers find it. */
@Component
public class PostOffice {

    /** Stands in the text of a letter for the public address; no person can type it ({@link cz.trojlistek.kernel.Wording}). */
    public static final String HERE = "\u2068here\u2069";

    private static final String NOBODY = "nikdo@trojlistek.invalid";

    private final String server;
    private final String from;
    private final String here;

    PostOffice(
            @Value("${spring.mail.host:}") String server,
            @Value("${trojlistek.letters.from:}") String from,
            @Value("${trojlistek.address:}") String here) {
        this.server = server;
        this.from = sender(from);
        this.here = here.endsWith("/") ? here.substring(0, here.length() - 1) : here;
    }

    /** With another sender every letter would be lost and no meeting could be called: better not to start. */
    private static String sender(String from) {
        try {
            return EmailAddress.optional("trojlistek.letters.from", from);
        } catch (RuleViolation unusable) {
            throw new IllegalStateException(
                    "trojlistek.letters.from must be an address alone, as in pozvanky@mesto.cz, but is: " + from,
                    unusable);
        }
    }

    /** Until server, sender and public address are all set, letters are written and wait. */
    public boolean open() {
        return !server.isBlank() && !from.isBlank() && !here.isBlank();
    }

    /** The address letters come from; one that exists nowhere as long as none is set. */
    public String from() {
        return from.isBlank() ? NOBODY : from;
    }

    /** The text as it is sent, with links that lead here. */
    public String addressed(String text) {
        return text.replace(HERE, here);
    }
}
