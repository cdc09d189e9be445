package cz.trojlistek.letter.post;

import cz.trojlistek.kernel.PlanningClock;
import cz.trojlistek.letter.PostOffice;
import cz.trojlistek.letter.Problem;
import cz.trojlistek.letter.SendLetters.Outgoing;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.util.StreamProvider;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.util.MailStreamProvider;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/** The configured mail server ({@code spring.mail.*}); many letters go over one connection. */
@Component
class MailServer {

    private static final Logger LOG = LoggerFactory.getLogger(MailServer.class);

    static {
        // Untold, the library searches every jar for the one that writes its lines, a dozen times for each letter.
        System.setProperty(StreamProvider.class.getName(), MailStreamProvider.class.getName());
    }

    private static final String SECONDS = "000";

    private final ObjectProvider<JavaMailSenderImpl> configured;
    private final PostOffice office;
    private final PlanningClock clock;

    MailServer(ObjectProvider<JavaMailSenderImpl> configured, PostOffice office, PlanningClock clock) {
        this.configured = configured;
        this.office = office;
        this.clock = clock;
    }

    /** One that is not open yet. */
    Connection connection() {
        return new Connection();
    }

    private Transport connect(Session session) throws MessagingException {
        var server = configured.getObject();
        var transport =
                session.getTransport(Optional.ofNullable(server.getProtocol()).orElse("smtp"));
        transport.connect(server.getHost(), server.getPort(), server.getUsername(), server.getPassword());
        return transport;
    }

    private Session session() {
        var server = configured.getObject();
        var settings = server.getJavaMailProperties();
        for (var protocol : new String[] {"smtp", "smtps"}) { // a server that says nothing must not hold the postman
            settings.putIfAbsent("mail." + protocol + ".connectiontimeout", "10" + SECONDS);
            settings.putIfAbsent("mail." + protocol + ".timeout", "30" + SECONDS);
            settings.putIfAbsent("mail." + protocol + ".writetimeout", "30" + SECONDS);
        }
        return server.getSession();
    }

    /** A conversation with the server, over one line as long as the server likes. */
    final class Connection implements AutoCloseable {

        private final Session session = session();
        private @Nullable Transport line;
        private Instant now = Instant.EPOCH;
        private boolean used;

        /** Before each bag of letters; a line that is open stays open. */
        void open() throws MessagingException {
            now = clock.instant();
            line();
        }

        private Transport line() throws MessagingException {
            if (line == null) {
                line = connect(session);
                used = false;
            }
            return line;
        }

        /**
         * @return why the server did not take the letter; empty when it did
         * @throws MessagingException when the server takes nothing from us any more
         */
        Optional<Problem> send(Outgoing letter) throws MessagingException {
            LetterMessage message;
            var first = line();
            try {
                message = LetterMessage.of(session, letter, office, now);
            } catch (MessagingException unwritable) { // it would stand in the way of all others for ever
                LOG.error("letter {} cannot be put down", letter.id(), unwritable);
                return Optional.of(Problem.REFUSED);
            }
            var before = used;
            try {
                return send(message, first);
            } catch (MessagingException lost) {
                close();
                if (!before) {
                    throw lost;
                }
                return send(message, line()); // many servers take only so many letters over one line
            }
        }

        private Optional<Problem> send(LetterMessage message, Transport line) throws MessagingException {
            try {
                used = true;
                line.sendMessage(message, message.getAllRecipients());
                return Optional.empty();
            } catch (SendFailedException refused) {
                return Optional.of(problem(refused));
            } catch (IllegalStateException hungUp) { // after an answer that ended the conversation
                throw new MessagingException("the server has hung up", hungUp);
            }
        }

        @Override
        public void close() {
            if (line == null) {
                return;
            }
            try {
                line.close();
            } catch (MessagingException alreadyGone) {
                // what was sent is sent
            }
            line = null;
        }
    }

    /** Rethrows what is not about this letter but about us or the server. */
    private static Problem problem(SendFailedException refused) throws MessagingException {
        for (Exception one = refused; one instanceof MessagingException told; one = told.getNextException()) {
            var code = code(told);
            if (code >= 400 && code < 500) {
                return Problem.REFUSED_FOR_NOW;
            }
            if (code >= 500 && !aboutUs(told)) {
                return Problem.REFUSED;
            }
        }
        throw refused;
    }

    /** What the server said to the addressee or to the content; 0 for what it said to us. */
    private static int code(MessagingException told) {
        if (told instanceof SMTPAddressFailedException addressee) {
            return addressee.getReturnCode();
        }
        return told instanceof SMTPSendFailedException content
                        && !String.valueOf(content.getCommand()).startsWith("MAIL")
                ? content.getReturnCode()
                : 0;
    }

    /** X.7.X is the policy of the server towards the sender (RFC 3463): no fault of the address. */
    private static boolean aboutUs(MessagingException told) {
        return String.valueOf(told.getMessage()).matches("(?s)5\\d\\d[ -]5\\.7\\..*");
    }
}
