package cz.trojlistek.meeting;

import cz.trojlistek.kernel.PlanningClock;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.data.FoldingWriter;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/** What the calendars have in common that meetings are written in. */
final class CalendarText {

    /** Where no minutes are planned a calendar shows a meeting as long as one usually takes. */
    private static final Duration USUALLY = Duration.ofHours(2);

    /** The rule that has held since 1996. The library's own list goes back to 1850 and asks the network for news. */
    static final CalendarComponent PRAGUE = zone("""
            BEGIN:VCALENDAR
            VERSION:2.0
            PRODID:-//Trojlístek//cs
            BEGIN:VTIMEZONE
            TZID:Europe/Prague
            BEGIN:STANDARD
            DTSTART:19961027T030000
            RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
            TZNAME:CET
            TZOFFSETFROM:+0200
            TZOFFSETTO:+0100
            END:STANDARD
            BEGIN:DAYLIGHT
            DTSTART:19960331T020000
            RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
            TZNAME:CEST
            TZOFFSETFROM:+0100
            TZOFFSETTO:+0200
            END:DAYLIGHT
            END:VTIMEZONE
            END:VCALENDAR
            """);

    private static final Pattern SPECIAL = Pattern.compile("[%/?#&=^`{|}]");

    private CalendarText() {}

    static Calendar empty() {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Trojlístek//cs"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        return calendar;
    }

    /** The identifier is the meeting's, whoever gets the entry and however often. Without {@code minutes} planned give 0. */
    static VEvent meeting(UUID id, Instant startsAt, int minutes, String title, Instant now) {
        var lasts = minutes == 0 ? USUALLY : Duration.ofMinutes(minutes);
        var event = new VEvent(startsAt.atZone(PlanningClock.PRAGUE), lasts, title);
        event.replace(new DtStamp(now));
        event.add(new Uid(id + "@trojlistek"));
        return event;
    }

    static String of(Calendar calendar) {
        try (var text = new StringWriter()) {
            new CalendarOutputter().output(calendar, text);
            return text.toString();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** One line of a calendar, as long as it is. */
    static String line(Property property) {
        try (var text = new StringWriter();
                var folded = new FoldingWriter(text)) {
            folded.write(property.toString());
            folded.flush();
            return text.toString();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** An address as a link; what would mean something else there is written by its number (RFC 6068). */
    static URI mailto(String email) {
        return URI.create("mailto:"
                + SPECIAL.matcher(email)
                        .replaceAll(one -> "%%%02X".formatted((int) one.group().charAt(0))));
    }

    private static CalendarComponent zone(String text) {
        try {
            return new CalendarBuilder()
                    .build(new StringReader(text.replace("\n", "\r\n")))
                    .getComponents()
                    .getFirst();
        } catch (IOException | ParserException never) {
            throw new IllegalStateException(never);
        }
    }
}
