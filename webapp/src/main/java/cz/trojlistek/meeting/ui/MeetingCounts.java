package cz.trojlistek.meeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.spring.annotation.SpringComponent;
import cz.trojlistek.meeting.ReadMeetings;
import cz.trojlistek.meeting.ReadMeetings.GroupMeetings;
import cz.trojlistek.shell.Listing;
import cz.trojlistek.shell.PagePart;
import cz.trojlistek.shell.Section;
import java.util.UUID;

/** How often each group of a cycle meets, on the page of its groups (BR-111). */
@SpringComponent
class MeetingCounts implements PagePart {

    private final ReadMeetings read;

    MeetingCounts(ReadMeetings read) {
        this.read = read;
    }

    @Override
    public String page() {
        return "groups";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Component show(UUID cycle) {
        if (read.perGroup(cycle, 0, 1).isEmpty()) {
            return new Div();
        }
        var words = new Div();
        return new Section(
                words.getTranslation("meeting.counts"),
                new Listing<GroupMeetings>(words.getTranslation("meeting.counts"))
                        .component(
                                words.getTranslation("meeting.group"),
                                row -> new Anchor("groups/" + row.group(), row.name()))
                        .number(words.getTranslation("meeting.planned"), GroupMeetings::planned)
                        .number(words.getTranslation("meeting.held"), GroupMeetings::held)
                        .from((offset, limit) -> read.perGroup(cycle, offset, limit)));
    }
}
