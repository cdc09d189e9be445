package cz.trojlistek.meeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import cz.trojlistek.account.Action;
import cz.trojlistek.account.Actors;
import cz.trojlistek.cycle.ConductCycle;
import cz.trojlistek.kernel.Phase;
import cz.trojlistek.meeting.AcceptGuests;
import cz.trojlistek.meeting.AcceptGuests.Newcomer;
import cz.trojlistek.meeting.HoldMeetings;
import cz.trojlistek.meeting.ReadMeetings;
import cz.trojlistek.meeting.ReadMeetings.MeetingRow;
import cz.trojlistek.shell.EmptyState;
import cz.trojlistek.shell.Listing;
import cz.trojlistek.shell.PagePart;
import cz.trojlistek.shell.Section;
import cz.trojlistek.shell.Sign;
import cz.trojlistek.shell.State;
import cz.trojlistek.shell.StateMark;
import cz.trojlistek.workinggroup.ReadGroups;
import java.util.UUID;

/** A group's meetings on the group's page, and the newcomers who may get a vote after one (BR-107). */
@SpringComponent
class GroupMeetings implements PagePart {

    private final ReadMeetings read;
    private final HoldMeetings hold;
    private final AcceptGuests guests;
    private final ReadGroups groups;
    private final ConductCycle cycles;
    private final Actors actors;

    GroupMeetings(
            ReadMeetings read,
            HoldMeetings hold,
            AcceptGuests guests,
            ReadGroups groups,
            ConductCycle cycles,
            Actors actors) {
        this.read = read;
        this.hold = hold;
        this.guests = guests;
        this.groups = groups;
        this.cycles = cycles;
        this.actors = actors;
    }

    @Override
    public String page() {
        return "group";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Component show(UUID group) {
        var cycle = cycles.get(groups.get(group).cycle());
        var scope = cycle.scope().ofGroup(group);
        var open =
                cycle.phase().compareTo(Phase.ANALYSING) >= 0 && cycle.phase().compareTo(Phase.IN_FORCE) < 0;
        var all = new Div();
        all.addClassName("stack");
        var words = all; // any component tells the language
        var list = new Listing<MeetingRow>(words.getTranslation("meeting.meetings"))
                .component(
                        words.getTranslation("meeting.when"),
                        row -> new Anchor("meetings/" + row.id(), Words.when(row.startsAt())))
                .column(words.getTranslation("meeting.kind"), row -> words.getTranslation("meeting.kind." + row.kind()))
                .column(words.getTranslation("meeting.place"), MeetingRow::place)
                .component(words.getTranslation("meeting.state"), row -> Words.state(words, row.state()))
                .component(
                        words.getTranslation("meeting.attendance"),
                        row -> new Span(
                                row.attendanceAt() == null ? "" : row.presentVoting() + " / " + row.votingMembers()))
                .whenEmpty(new EmptyState(
                        Sign.CALENDAR, words.getTranslation("meeting.none"), words.getTranslation("meeting.none-next")))
                .from((offset, limit) -> read.meetings(group, offset, limit));
        var section = new Section(
                words.getTranslation("meeting.meetings"),
                new Paragraph(words.getTranslation("meeting.number-of", read.meetingCount(group))),
                list);
        var agreed = groups.get(group).rules().yearlyMeetings();
        if (agreed > 0) {
            var planned = read.meetingsThisYear(group);
            section.add(new StateMark(
                    planned < agreed ? State.SOON : State.DONE,
                    words.getTranslation("meeting.of-year", planned, agreed)));
        }
        if (open && actors.may(Action.LEAD_GROUP, scope)) {
            var more =
                    new Button(words.getTranslation("meeting.plan-more"), Sign.PLUS.icon(), click -> plan(group, list));
            more.setId("plan-meeting");
            section.add(more);
        }
        all.add(section);
        if (open
                && actors.may(Action.MANAGE_GROUPS, scope)
                && !guests.newcomers(group, 0, 1).isEmpty()) {
            all.add(newcomers(group, words));
        }
        return all;
    }

    private void plan(UUID group, Listing<MeetingRow> list) {
        var dialog = new Dialog();
        dialog.setHeaderTitle(dialog.getTranslation("meeting.plan-more"));
        var fields = new PlanFields(hold, group, "meeting.plan-them", () -> {
            dialog.close();
            list.refresh();
        });
        fields.leave("form.cancel", dialog::close);
        dialog.add(fields);
        dialog.setWidth("min(40rem, 94vw)");
        dialog.open();
    }

    private Section newcomers(UUID group, Component words) {
        var list = new Listing<Newcomer>(words.getTranslation("meeting.newcomers"));
        list.column(words.getTranslation("workinggroup.member-name"), Newcomer::name)
                .number(words.getTranslation("meeting.attended"), Newcomer::attended)
                .component(
                        words.getTranslation("workinggroup.change"),
                        row -> new Button(words.getTranslation("meeting.give-vote"), click -> {
                            guests.accept(row.membership());
                            list.refresh();
                        }))
                .from((offset, limit) -> guests.newcomers(group, offset, limit));
        return new Section(
                words.getTranslation("meeting.newcomers"),
                new Paragraph(words.getTranslation("meeting.newcomers-what")),
                list);
    }
}
