package cz.trojlistek.letter.post;

import cz.trojlistek.letter.PostOffice;
import cz.trojlistek.letter.Problem;
import cz.trojlistek.letter.SendLetters;
import cz.trojlistek.letter.SendLetters.Outgoing;
import jakarta.mail.MessagingException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Takes letters that are due to the mail server. Any number of postmen may be on their way, on any number of nodes: no letter is
 * taken by two. When the server is away, all that were taken wait and the round ends. Public because the measures of speed send it.
 */
@Component
public class Postman {

    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);

    private static final int AT_ONCE = 100;

    /** So many may go out twice when the program is killed, under the same number; a mark of its own for each costs as much as the letter. */
    private static final int MARKED_AT_ONCE = 20;

    private final SendLetters letters;
    private final PostOffice office;
    private final MailServer server;

    Postman(SendLetters letters, PostOffice office, MailServer server) {
        this.letters = letters;
        this.office = office;
        this.server = server;
    }

    /** Everything that is due, one bag after another, as long as asked to. */
    public void deliverDue(BooleanSupplier goOn) {
        if (!office.open()) {
            return;
        }
        var more = true;
        try (var connection = server.connection()) {
            while (more && goOn.getAsBoolean()) {
                var bag = letters.take(AT_ONCE);
                more = !bag.isEmpty() && deliver(bag, connection);
            }
        }
    }

    /** @return whether the server is still there */
    private boolean deliver(List<Outgoing> bag, MailServer.Connection connection) {
        var taken = new ArrayList<UUID>(MARKED_AT_ONCE);
        try {
            connection.open();
            for (int i = 0; i < bag.size(); i++) {
                if (!deliver(bag.get(i), connection, taken)) {
                    letters.giveBack(ids(bag.subList(i + 1, bag.size())));
                    return false;
                }
                if (taken.size() == MARKED_AT_ONCE) {
                    mark(taken);
                }
            }
            return true;
        } catch (MessagingException away) {
            LOG.warn("mail server away, {} letters wait: {}", bag.size(), away.getMessage());
            letters.putOff(ids(bag), Problem.SERVER_AWAY);
            return false;
        } finally {
            mark(taken);
        }
    }

    private void mark(List<UUID> taken) {
        if (!taken.isEmpty()) {
            letters.sent(taken);
            taken.clear();
        }
    }

    private boolean deliver(Outgoing letter, MailServer.Connection connection, List<UUID> taken) {
        try {
            var problem = connection.send(letter);
            if (problem.isEmpty()) {
                taken.add(letter.id());
            } else if (problem.get() == Problem.REFUSED) {
                letters.giveUp(letter.id(), Problem.REFUSED);
            } else {
                letters.putOff(List.of(letter.id()), problem.get());
            }
            return true;
        } catch (MessagingException lost) { // perhaps because of this one: the others do not wait for it
            LOG.warn("mail server lost at letter {}: {}", letter.id(), lost.getMessage());
            letters.putOff(List.of(letter.id()), Problem.SERVER_AWAY);
            return false;
        }
    }

    private static List<UUID> ids(List<Outgoing> letters) {
        return letters.stream().map(Outgoing::id).toList();
    }
}
