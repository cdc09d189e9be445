package cz.trojlistek.meeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import cz.trojlistek.actionitem.ReadActionItems.ActionItemRow;
import cz.trojlistek.meeting.AttendanceRow;
import cz.trojlistek.meeting.Attended;
import cz.trojlistek.meeting.ReadMeetings;
import cz.trojlistek.meeting.ReadMeetings.DecisionRow;
import cz.trojlistek.meeting.ReadMeetings.MeetingPage;
import cz.trojlistek.shell.Dates;
import cz.trojlistek.shell.Listing;
import cz.trojlistek.shell.Note;
import cz.trojlistek.shell.Section;
import cz.trojlistek.shell.State;
import cz.trojlistek.shell.StateMark;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What is known of a meeting, part by part, as pages and forms put it together. A part without content is left out. */
class Course {

    private final HasComponents page;
    private final Div words = new Div(); // knows the language of the screen
    private final ReadMeetings read;
    private final MeetingPage meeting;

    Course(HasComponents page, ReadMeetings read, MeetingPage meeting) {
        this.page = page;
        this.read = read;
        this.meeting = meeting;
    }

    private String say(String key, Object... arguments) {
        return words.getTranslation(key, arguments);
    }

    Course objections() {
        read.objections(meeting.id())
                .forEach(objection -> page.add(Note.calm(
                        say("meeting.objection-of", objection.raisedBy(), Dates.moment(objection.raisedAt())),
                        text(objection.wording()))));
        return this;
    }

    Course adjournments() {
        read.adjournments(meeting.id())
                .forEach(one -> page.add(Note.banner(
                        State.INFO,
                        say(
                                "meeting.adjourned-on",
                                Words.when(one.heldAt()),
                                one.presentVoting(),
                                one.votingMembers()))));
        return this;
    }

    Course agenda() {
        if (!meeting.agenda().isEmpty()) {
            page.add(new Section(say("meeting.agenda"), new AgendaList(meeting)));
        }
        return this;
    }

    Course attendance() {
        if (meeting.facts().attendanceAt() != null) {
            var section = new Section(
                    say("meeting.attendance"),
                    new Paragraph(Words.attendance(words, meeting.facts())),
                    people(),
                    new Paragraph(say("meeting.guests-came", meeting.facts().guests())));
            section.add(guests());
            page.add(section);
        }
        return this;
    }

    private Listing<AttendanceRow> people() {
        return new Listing<AttendanceRow>(say("meeting.attendance"))
                .column(say("workinggroup.member-name"), AttendanceRow::name)
                .column(
                        say("workinggroup.side"),
                        row -> say("workinggroup.side." + row.side().name().toLowerCase(Locale.ROOT)))
                .component(
                        say("meeting.present"),
                        row -> row.present() ? new StateMark(State.DONE, was(row)) : new Span(was(row)))
                .from((offset, limit) -> read.attendance(meeting.id(), offset, limit));
    }

    /** {@code Přítomen, od 14.30, do 16.00}. */
    private String was(AttendanceRow row) {
        return Stream.of(
                        say("meeting.attended." + row.attended()),
                        row.attended() == Attended.SUBSTITUTE ? row.substitute() : "",
                        row.arrivedAt() == null ? "" : say("meeting.came-at", Words.time(row.arrivedAt())),
                        row.leftAt() == null ? "" : say("meeting.left-at", Words.time(row.leftAt())))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private Component[] guests() {
        var names = read.guests(meeting.id());
        if (names.isEmpty()) {
            return new Component[0];
        }
        var list = new UnorderedList();
        names.forEach(guest -> list.add(new ListItem(GuestNames.told(guest))));
        return new Component[] {list};
    }

    Course decisions() {
        if (meeting.facts().decisionsAt() == null) {
            return this;
        }
        var decisions = read.decisions(meeting.id());
        page.add(new Section(
                say("meeting.decisions"),
                decisions.isEmpty()
                        ? new Paragraph(say("meeting.decided-nothing"))
                        : new Listing<DecisionRow>(say("meeting.decisions"))
                                .component(say("meeting.decision"), row -> text(row.wording()))
                                .column(say("meeting.method"), this::how)
                                .number(say("meeting.votes-for"), DecisionRow::votesFor)
                                .number(say("meeting.votes-against"), DecisionRow::votesAgainst)
                                .number(say("meeting.abstained"), DecisionRow::abstained)
                                .component(say("meeting.outcome"), this::outcome)
                                .from((offset, limit) -> decisions.stream()
                                        .skip(offset)
                                        .limit(limit)
                                        .toList())));
        return this;
    }

    /** {@code hlasováním, 15.30}. */
    private String how(DecisionRow row) {
        var method = say("meeting.method." + row.method());
        return row.takenAt() == null ? method : method + ", " + Words.time(row.takenAt());
    }

    private StateMark outcome(DecisionRow row) {
        return row.adopted()
                ? new StateMark(State.DONE, say("meeting.adopted"))
                : new StateMark(State.BAD, say("meeting.not-adopted"));
    }

    Course minutes() {
        if (meeting.facts().minutesAt() != null) {
            page.add(new Section(
                    say("meeting.minutes"),
                    new Paragraph(say("meeting.written-by", meeting.minutesBy())),
                    text(meeting.minutes())));
        }
        return this;
    }

    /** As the minutes agreed on them, each with the way to what has become of it; the two lists have the same order. */
    Course actionItems(List<ActionItemRow> binding) {
        if (binding.isEmpty()) {
            return actionItems();
        }
        var agreed = read.actionItems(meeting.id());
        page.add(new Section(
                say("meeting.action-items"),
                new Listing<Integer>(say("meeting.action-items"))
                        .component(
                                say("meeting.item-title"),
                                i -> new Anchor(
                                        "items/" + binding.get(i).id(),
                                        agreed.get(i).title()))
                        .column(say("meeting.assignee"), i -> agreed.get(i).assignee())
                        .column(say("meeting.due"), i -> Dates.day(agreed.get(i).due()))
                        .component(
                                say("meeting.item-now"),
                                i -> Words.item(words, binding.get(i).state()))
                        .from((offset, limit) -> IntStream.range(0, agreed.size())
                                .boxed()
                                .skip(offset)
                                .limit(limit)
                                .toList())));
        return this;
    }

    Course actionItems() {
        var items = read.actionItems(meeting.id());
        if (!items.isEmpty()) {
            page.add(new Section(
                    say("meeting.action-items"),
                    new Listing<ReadMeetings.ActionItemRow>(say("meeting.action-items"))
                            .column(say("meeting.item-title"), ReadMeetings.ActionItemRow::title)
                            .column(say("meeting.assignee"), ReadMeetings.ActionItemRow::assignee)
                            .column(say("meeting.due"), row -> Dates.day(row.due()))
                            .from((offset, limit) ->
                                    items.stream().skip(offset).limit(limit).toList())));
        }
        return this;
    }

    /** What people wrote keeps its lines; it is text whatever it looks like. */
    private static Div text(String wording) {
        var text = new Div(wording);
        text.addClassName("plan-text");
        return text;
    }
}
