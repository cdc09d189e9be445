package cz.trojlistek.meeting.paper;

import cz.trojlistek.cycle.ConductCycle;
import cz.trojlistek.meeting.AgendaItem;
import cz.trojlistek.meeting.AttendanceRow;
import cz.trojlistek.meeting.Attended;
import cz.trojlistek.meeting.ControlActionItems;
import cz.trojlistek.meeting.GuestRow;
import cz.trojlistek.meeting.ObjectToMinutes;
import cz.trojlistek.meeting.ObjectToMinutes.ObjectionRow;
import cz.trojlistek.meeting.ReadMeetings;
import cz.trojlistek.meeting.ReadMeetings.MeetingPage;
import cz.trojlistek.paper.Paper;
import cz.trojlistek.paper.Paper.Column;
import cz.trojlistek.paper.Paper.Fact;
import cz.trojlistek.paper.Paper.Facts;
import cz.trojlistek.paper.Paper.Heading;
import cz.trojlistek.paper.Paper.Item;
import cz.trojlistek.paper.Paper.Items;
import cz.trojlistek.paper.Paper.Part;
import cz.trojlistek.paper.Paper.Signatures;
import cz.trojlistek.paper.Paper.Table;
import cz.trojlistek.paper.Paper.Text;
import cz.trojlistek.shell.Dates;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The minutes as their group reads and files them: everybody by name, what was decided and agreed, lines to sign on (BR-108). */
@Component
public class MinutesPaper {

    private final ReadMeetings read;
    private final ObjectToMinutes objecting;
    private final ControlActionItems controlling;
    private final ConductCycle cycles;
    private final MessageSource messages;

    MinutesPaper(
            ReadMeetings read,
            ObjectToMinutes objecting,
            ControlActionItems controlling,
            ConductCycle cycles,
            MessageSource messages) {
        this.controlling = controlling;
        this.read = read;
        this.objecting = objecting;
        this.cycles = cycles;
        this.messages = messages;
    }

    /** Absent for who may not read the meeting; of a meeting without minutes it is what is known so far. */
    public Paper of(UUID meeting, Locale language) {
        var page = read.get(meeting);
        var words = new PaperText(messages, language);
        var parts = new ArrayList<Part>();
        parts.add(facts(page, words));
        if (page.facts().attendanceAt() != null) {
            attendance(page, words, parts);
        }
        agenda(page, words, parts);
        controlled(meeting, words, parts);
        if (!page.minutes().isEmpty()) {
            parts.add(new Heading(words.say("meeting.minutes-text")));
            parts.add(new Text(page.minutes()));
        }
        words.decisions(page.facts().decisionsAt() != null, read.decisions(meeting), parts);
        actionItems(meeting, words, parts);
        objections(meeting, words, parts);
        parts.add(new Signatures(List.of(words.say("meeting.paper.writer"), words.say("meeting.paper.chair"))));
        return new Paper(
                language,
                words.say(
                        "meeting.paper.minutes",
                        page.groupName(),
                        Dates.day(page.facts().startsAt())),
                cycles.get(page.cycle()).planTitle(),
                page.facts().approvedAt() == null ? words.say("meeting.paper.draft") : "",
                page.fingerprint().isEmpty() ? "" : words.say("meeting.fingerprint") + ": " + page.fingerprint(),
                parts);
    }

    private static Facts facts(MeetingPage page, PaperText words) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(words.say("meeting.group"), page.groupName()));
        facts.add(new Fact(words.say("meeting.when"), Dates.moment(page.facts().startsAt())));
        facts.add(new Fact(words.say("meeting.place"), page.facts().place()));
        if (!page.minutesBy().isEmpty()) {
            facts.add(new Fact(words.say("meeting.paper.writer"), page.minutesBy()));
        }
        var approved = page.facts().approvedAt();
        if (approved != null) {
            facts.add(new Fact(words.say("meeting.approved"), page.approvedBy() + ", " + Dates.day(approved)));
        }
        return new Facts(facts);
    }

    private void attendance(MeetingPage page, PaperText words, List<Part> parts) {
        var row = page.facts();
        parts.add(new Heading(words.say("meeting.attendance")));
        parts.add(new Text(words.attended(row.quorate(), row.presentVoting(), row.votingMembers(), row.guests())));
        parts.add(new Table(
                List.of(
                        new Column(words.say("workinggroup.member-name"), 30),
                        new Column(words.say("workinggroup.organisation"), 30),
                        new Column(words.say("workinggroup.side"), 16),
                        new Column(words.say("meeting.present"), 24)),
                members(page).stream()
                        .map(member -> List.of(
                                member.name(), member.organisation(), words.side(member.side()), was(member, words)))
                        .toList()));
        var guests = read.guests(page.id());
        if (!guests.isEmpty()) {
            parts.add(new Text(words.say("meeting.paper.guests") + ": "
                    + guests.stream().map(MinutesPaper::told).collect(Collectors.joining("; "))));
        }
    }

    private List<AttendanceRow> members(MeetingPage page) {
        return read.attendance(page.id(), 0, Math.toIntExact(read.attendanceCount(page.id())));
    }

    private static String told(GuestRow guest) {
        return guest.organisation().isEmpty() ? guest.name() : guest.name() + " (" + guest.organisation() + ")";
    }

    private static String was(AttendanceRow row, PaperText words) {
        return Stream.of(
                        words.say("meeting.attended." + row.attended()),
                        row.attended() == Attended.SUBSTITUTE ? row.substitute() : "",
                        row.arrivedAt() == null ? "" : words.say("meeting.came-at", words.time(row.arrivedAt())),
                        row.leftAt() == null ? "" : words.say("meeting.left-at", words.time(row.leftAt())))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static void agenda(MeetingPage page, PaperText words, List<Part> parts) {
        if (!page.agenda().isEmpty()) {
            parts.add(new Heading(words.say("meeting.agenda")));
            parts.add(new Items(
                    page.agenda().stream().map(item -> topic(item, words)).toList()));
        }
    }

    private static Item topic(AgendaItem item, PaperText words) {
        return new Item(
                item.title(),
                item.presenter().isEmpty()
                        ? List.of()
                        : List.of(words.say("meeting.presenter") + ": " + item.presenter()));
    }

    /** What earlier meetings had left to do, as it was then. */
    private void controlled(UUID meeting, PaperText words, List<Part> parts) {
        var items = controlling.controlled(meeting, 0, 500);
        if (!items.isEmpty()) {
            parts.add(new Heading(words.say("meeting.controlled-items")));
            parts.add(new Table(
                    List.of(
                            new Column(words.say("meeting.item-title"), 40),
                            new Column(words.say("meeting.assignee"), 24),
                            new Column(words.say("meeting.due"), 16),
                            new Column(words.say("actionitem.state"), 20)),
                    items.stream()
                            .map(item -> List.of(
                                    item.title(), item.assignee(), Dates.day(item.due()), words.state(item.state())))
                            .toList()));
        }
    }

    private void actionItems(UUID meeting, PaperText words, List<Part> parts) {
        var items = read.actionItems(meeting);
        if (!items.isEmpty()) {
            parts.add(new Heading(words.say("meeting.action-items")));
            parts.add(words.agreed(items.stream()
                    .map(item -> List.of(item.title(), item.assignee(), Dates.day(item.due())))
                    .toList()));
        }
    }

    private void objections(UUID meeting, PaperText words, List<Part> parts) {
        var all = objecting.list(meeting, 0, 200);
        if (!all.isEmpty()) {
            parts.add(new Heading(words.say("meeting.objections")));
            parts.add(new Items(all.stream().map(one -> objection(one, words)).toList()));
        }
    }

    private static Item objection(ObjectionRow one, PaperText words) {
        var accepted = one.accepted();
        var state = words.say(
                accepted == null
                        ? "meeting.objection-waits"
                        : accepted ? "meeting.objection-accepted" : "meeting.objection-refused");
        return new Item(
                one.raisedBy() + ": " + one.wording(),
                List.of(one.answer().isEmpty() ? state : state + ": " + one.answer()));
    }
}
