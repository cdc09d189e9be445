package cz.trojlistek.letter.post;

import cz.trojlistek.letter.PostOffice;
import cz.trojlistek.letter.SendLetters.Outgoing;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;

/**
 * A letter as mail servers carry it: plain text; what it says to a calendar stands beside it, where Gmail and Outlook look, and as
 * an attached file for everybody else. Whatever a person typed is encoded, never a line of the head.
 */
final class LetterMessage extends MimeMessage {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();
    private static final String ENCODING = "Content-Transfer-Encoding";

    private final String number;

    private LetterMessage(Session session, String number) {
        super(session);
        this.number = number;
    }

    static LetterMessage of(Session session, Outgoing letter, PostOffice office, Instant now)
            throws MessagingException {
        var message = new LetterMessage(session, "<" + letter.id() + "@" + domain(office.from()) + ">");
        message.setFrom(new InternetAddress(office.from()));
        message.setRecipient(RecipientType.TO, addressee(letter));
        message.setSubject(letter.subject(), UTF_8);
        message.setSentDate(Date.from(now));
        message.setContentLanguage(new String[] {"cs"});
        message.setHeader("Auto-Submitted", "auto-generated"); // so that nobody's holiday answers it
        var words = base64(office.addressed(letter.body()));
        if (letter.calendar().isEmpty()) {
            message.content = words;
            message.setHeader("Content-Type", "text/plain; charset=UTF-8");
            message.setHeader(ENCODING, "base64");
        } else {
            message.setContent(withCalendar(words, letter));
        }
        message.saveChanges();
        return message;
    }

    private static MimeMultipart withCalendar(byte[] words, Outgoing letter) throws MessagingException {
        var entry = base64(letter.calendar());
        var either = new MimeBodyPart();
        either.setContent(new MimeMultipart(
                "alternative",
                part("text/plain; charset=UTF-8", words),
                part("text/calendar; charset=UTF-8; method=" + letter.method(), entry)));
        var file = part("text/calendar; charset=UTF-8; name=pozvanka.ics", entry);
        file.setHeader("Content-Disposition", "attachment; filename=pozvanka.ics");
        return new MimeMultipart("mixed", either, file);
    }

    /** Encoded already: the library would look for its encoder anew for every part of every letter. */
    private static MimeBodyPart part(String type, byte[] encoded) throws MessagingException {
        var headers = new InternetHeaders();
        headers.setHeader("Content-Type", type);
        headers.setHeader(ENCODING, "base64");
        return new MimeBodyPart(headers, encoded);
    }

    private static byte[] base64(String text) {
        return Base64.getMimeEncoder()
                .encode(text.replace("\r\n", "\n").replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    private static InternetAddress addressee(Outgoing letter) throws MessagingException {
        try {
            return new InternetAddress(letter.address(), letter.name(), UTF_8);
        } catch (UnsupportedEncodingException never) {
            throw new MessagingException("UTF-8", never);
        }
    }

    private static String domain(String address) {
        return address.substring(address.indexOf('@') + 1);
    }

    /** The same every time the letter is sent: a server or a reader can tell that it came twice. */
    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", number);
    }
}
