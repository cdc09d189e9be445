package cz.trojlistek.meeting.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import cz.trojlistek.kernel.PlanningClock;
import cz.trojlistek.meeting.AgendaItem;
import cz.trojlistek.meeting.ReadMeetings.MeetingPage;
import cz.trojlistek.shell.Dates;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An agenda as members read it, with how long it will take. */
class AgendaList extends Div {

    AgendaList(MeetingPage meeting) {
        addClassName("stack");
        var list = new OrderedList();
        list.addClassName("agenda");
        meeting.agenda().forEach(item -> list.add(shown(item)));
        add(list);
        var minutes = AgendaItem.minutes(meeting.agenda());
        if (minutes > 0) {
            var total = new Paragraph();
            total.setText(total(this, meeting.facts().startsAt(), minutes));
            add(total);
        }
    }

    /** {@code Dohromady 95 minut, konec asi v 15.35.} */
    static String total(Div screen, Instant startsAt, int minutes) {
        var end = startsAt.plus(Duration.ofMinutes(minutes)).atZone(PlanningClock.PRAGUE);
        return screen.getTranslation("meeting.planned-total", minutes, Dates.time(end.toLocalTime()));
    }

    static int minutes(List<AgendaRow> rows) {
        return rows.stream().mapToInt(AgendaRow::minutes).sum();
    }

    private ListItem shown(AgendaItem item) {
        var shown = new ListItem(new Div(item.title()));
        var beside = Stream.of(
                        item.presenter(),
                        item.plannedMinutes() == 0 ? "" : getTranslation("meeting.minutes-long", item.plannedMinutes()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        if (!beside.isEmpty()) {
            var words = new Div(beside);
            words.addClassNames("small", "muted");
            shown.add(words);
        }
        if (!item.link().isEmpty()) {
            var document = new Anchor(item.link(), item.link());
            document.setTarget(AnchorTarget.BLANK);
            document.getElement().setAttribute("rel", "noopener noreferrer nofollow");
            document.addClassName("address");
            shown.add(new Div(document));
        }
        if (!item.proposal().isEmpty()) {
            var proposal = new Div(getTranslation("meeting.proposed", item.proposal()));
            proposal.addClassName("plan-text");
            shown.add(proposal);
        }
        return shown;
    }
}
