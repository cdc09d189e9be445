package cz.trojlistek.meeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import cz.trojlistek.letter.PostOffice;
import cz.trojlistek.meeting.MeetingKind;
import cz.trojlistek.meeting.ReadInvitations;
import cz.trojlistek.meeting.ReadInvitations.Counts;
import cz.trojlistek.meeting.ReadInvitations.InvitedRow;
import cz.trojlistek.meeting.ReadMeetings.MeetingPage;
import cz.trojlistek.meeting.RepeatInvitation;
import cz.trojlistek.shell.Dates;
import cz.trojlistek.shell.Listing;
import cz.trojlistek.shell.Note;
import cz.trojlistek.shell.Notice;
import cz.trojlistek.shell.PageHeader;
import cz.trojlistek.shell.Section;
import cz.trojlistek.shell.State;
import cz.trojlistek.shell.StateMark;

/** Who answers the invitation and what, and for who leads the group whether it has reached everybody. */
@SpringComponent
class InvitationAnswers {

    private final ReadInvitations read;
    private final RepeatInvitation repeat;
    private final PostOffice office;

    InvitationAnswers(ReadInvitations read, RepeatInvitation repeat, PostOffice office) {
        this.read = read;
        this.repeat = repeat;
        this.office = office;
    }

    /** Whom the invitation will reach, for who is about to send it. */
    void announce(HasComponents form, MeetingPage meeting) {
        var counts = read.counts(meeting.id());
        var words = new Div();
        form.add(Note.banner(
                counts.reachable() == counts.members() ? State.INFO : State.SOON,
                words.getTranslation("meeting.will-reach", counts.reachable(), counts.members()),
                unlessOpen(words)));
    }

    /**
     * From the first invitation until attendance is recorded; for who leads the group also whom the letter has reached that asks for
     * votes or objections.
     */
    void show(HasComponents page, MeetingPage meeting, boolean leads) {
        var counts = read.counts(meeting.id());
        if (counts.invited() == 0) {
            return;
        }
        var comes = meeting.facts().kind() != MeetingKind.PER_ROLLAM
                && meeting.facts().attendanceAt() == null;
        var again = repeat.mayRepeat(meeting.id());
        if (!comes && !again) {
            return;
        }
        var words = new Div();
        var section = comes
                ? new Section(words.getTranslation("meeting.answers"), new Paragraph(told(words, counts)))
                : new Section(words.getTranslation("meeting.letters"));
        if (leads) {
            section.add(unlessOpen(words));
        }
        section.add(list(meeting, comes, leads, again));
        page.add(section);
    }

    private Component[] unlessOpen(Div words) {
        return office.open()
                ? new Component[0]
                : new Component[] {new Paragraph(words.getTranslation("meeting.no-post"))};
    }

    private static String told(Div words, Counts counts) {
        return words.getTranslation("meeting.answered", counts.answered(), counts.invited())
                + " "
                + words.getTranslation("meeting.answered-how", counts.coming(), counts.excused(), counts.substitutes());
    }

    private Listing<InvitedRow> list(MeetingPage meeting, boolean comes, boolean leads, boolean again) {
        var list = new Listing<InvitedRow>(I18NProvider.translate(comes ? "meeting.answers" : "meeting.letters"));
        list.component(I18NProvider.translate("workinggroup.member-name"), InvitationAnswers::name);
        if (comes) {
            list.component(I18NProvider.translate("meeting.answer"), InvitationAnswers::answer);
        }
        if (leads) {
            list.component(I18NProvider.translate("meeting.letter"), InvitationAnswers::letter);
        }
        if (again) {
            list.component(I18NProvider.translate("meeting.letter-action"), row -> again(meeting, row, list));
        }
        return list.from((offset, limit) -> read.list(meeting.id(), offset, limit));
    }

    private static Component name(InvitedRow row) {
        return new Span(row.organisation().isEmpty() ? row.name() : row.name() + ", " + row.organisation());
    }

    private static Component answer(InvitedRow row) {
        if (row.answer() == null) {
            return new Span(I18NProvider.translate("meeting.answer.none"));
        }
        var word = I18NProvider.translate("meeting.answer." + row.answer());
        return switch (row.answer()) {
            case COMING -> new StateMark(State.DONE, word);
            case EXCUSED -> new StateMark(State.BAD, word);
            case SUBSTITUTE -> new StateMark(State.RUN, word + ": " + row.substitute());
        };
    }

    private static Component letter(InvitedRow row) {
        if (!row.reachable()) {
            return new StateMark(State.SOON, I18NProvider.translate("meeting.letter.no-address"));
        }
        if (row.sentAt() != null) {
            return new Span(I18NProvider.translate("meeting.letter.sent", Dates.moment(row.sentAt())));
        }
        if (row.problem() != null) {
            return new StateMark(
                    row.waiting() ? State.SOON : State.BAD, I18NProvider.translate("meeting.letter." + row.problem()));
        }
        return new Span(I18NProvider.translate(row.waiting() ? "meeting.letter.waiting" : "meeting.letter.none"));
    }

    private Component again(MeetingPage meeting, InvitedRow row, Listing<InvitedRow> list) {
        if (!row.reachable() || row.waiting()) {
            return new Span();
        }
        var words = I18NProvider.translate("meeting.send-again");
        var button = new Button(words, click -> {
            repeat.to(meeting.id(), row.membership());
            Notice.done(I18NProvider.translate("meeting.sent-again", row.name()));
            list.refresh();
            PageHeader.focusTitle();
        });
        button.setAriaLabel(words + ": " + row.name());
        return button;
    }
}
