package cz.trojlistek.planning.ui;

import com.vaadin.flow.i18n.I18NProvider;
import cz.trojlistek.planning.ReadCalendar.Entry;
import cz.trojlistek.planning.ReadCalendar.Kind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/** The entries of the calendar as a file other calendars read (RFC 5545): whole days, the same identifiers every time. */
final class CalendarFile {

    private CalendarFile() {}

    static byte[] of(List<Entry> entries, Instant now) {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Trojlístek//cs"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        entries.forEach(entry -> calendar.add(event(entry, now)));
        var bytes = new ByteArrayOutputStream();
        try {
            new CalendarOutputter().output(calendar, bytes);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return bytes.toByteArray();
    }

    /** The last day of an event stands one after, so says the norm. */
    private static VEvent event(Entry entry, Instant now) {
        var event = new VEvent(entry.firstDay(), entry.lastDay().plusDays(1), title(entry));
        event.replace(new DtStamp(now));
        event.add(new Uid(identifier(entry)));
        event.add(new Description(entry.planTitle()));
        event.add(new Location(entry.territoryName()));
        return event;
    }

    private static String title(Entry entry) {
        var label = entry.kind() == Kind.PHASE ? I18NProvider.translate("cycle.phase." + entry.label()) : entry.label();
        var kind = I18NProvider.translate("planning.calendar.kind." + entry.kind());
        return label.isEmpty() ? kind : kind + ": " + label;
    }

    private static String identifier(Entry entry) {
        var whole = entry.kind() + "/" + entry.subject() + "/" + entry.label();
        return UUID.nameUUIDFromBytes(whole.getBytes(StandardCharsets.UTF_8)) + "@trojlistek";
    }
}
