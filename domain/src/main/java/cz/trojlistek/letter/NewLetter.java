package cz.trojlistek.letter;

import cz.trojlistek.kernel.EmailAddress;
import cz.trojlistek.kernel.Wording;
import java.time.Instant;
import java.util.UUID;

/**
 * A letter to one person. Name and subject become lines of the letter's head, so they are one line each, whatever somebody
 * typed. In the text {@link PostOffice#HERE} stands for the public address of the program.
 *
 * @param addressee who it is for, in the feature that writes
 * @param address as {@link EmailAddress} takes it, never empty
 * @param calendar the same as an entry of a calendar; {@link CalendarPart#NONE} for none
 * @param goodUntil from then on it would tell nothing any more and is not sent
 */
public record NewLetter(
        UUID addressee,
        String name,
        String address,
        String subject,
        String text,
        CalendarPart calendar,
        Instant goodUntil) {

    public NewLetter {
        name = Wording.line("name", name, 200);
        address = Wording.line("address", EmailAddress.optional("address", address), 254);
        subject = Wording.line("subject", subject, 500);
    }

    /** An entry of a calendar (RFC 5545) and what the reader's calendar is to do with it (RFC 5546). */
    public record CalendarPart(String method, String text) {

        public static final CalendarPart NONE = new CalendarPart("", "");
    }
}
