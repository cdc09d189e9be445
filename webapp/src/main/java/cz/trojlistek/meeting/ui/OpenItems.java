package cz.trojlistek.meeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.spring.annotation.SpringComponent;
import cz.trojlistek.actionitem.WorkOnActionItems;
import cz.trojlistek.kernel.PlanningClock;
import cz.trojlistek.meeting.ControlActionItems;
import cz.trojlistek.meeting.ControlActionItems.ControlledItem;
import cz.trojlistek.shell.Dates;
import cz.trojlistek.shell.Listing;
import cz.trojlistek.shell.Section;
import cz.trojlistek.shell.Sign;
import java.util.UUID;

/** What earlier meetings of the group have left to do: before the next one, which begins with it, and as that one found it. */
@SpringComponent
class OpenItems {

    private final ControlActionItems items;
    private final WorkOnActionItems work;
    private final PlanningClock clock;

    OpenItems(ControlActionItems items, WorkOnActionItems work, PlanningClock clock) {
        this.items = items;
        this.work = work;
        this.clock = clock;
    }

    /** Adds the list to a page, if there is anything in it; who leads the group can tick off. */
    void show(HasComponents page, UUID meeting, boolean leads) {
        if (!items.left(meeting, 0, 1).isEmpty()) {
            var words = new Div(); // knows the language of the screen
            page.add(new Section(
                    words.getTranslation("meeting.open-items"),
                    new Paragraph(words.getTranslation("meeting.open-items-carried")),
                    left(words, meeting, leads)));
        }
    }

    /** Adds what the meeting was to control, as it is now or, once there are minutes, as it was then. */
    void controlled(HasComponents page, UUID meeting, boolean minuted) {
        if (!items.controlled(meeting, 0, 1).isEmpty()) {
            var words = new Div();
            var title = words.getTranslation("meeting.controlled-items");
            page.add(new Section(
                    title,
                    new Paragraph(words.getTranslation(
                            minuted ? "meeting.controlled-items-then" : "meeting.controlled-items-now")),
                    list(words, title).from((offset, limit) -> items.controlled(meeting, offset, limit))));
        }
    }

    private Listing<ControlledItem> list(Component words, String title) {
        var today = clock.today();
        return new Listing<ControlledItem>(title)
                .component(
                        words.getTranslation("meeting.item-title"), row -> new Anchor("items/" + row.id(), row.title()))
                .column(words.getTranslation("meeting.assignee"), ControlledItem::assignee)
                .column(words.getTranslation("meeting.due"), row -> Dates.dayAndAway(row.due(), today))
                .component(words.getTranslation("actionitem.state"), row -> Words.item(words, row.state()))
                .component(
                        words.getTranslation("meeting.agreed"),
                        row -> new Anchor("meetings/" + row.meeting(), Words.when(row.agreedAt())));
    }

    private Listing<ControlledItem> left(Component words, UUID meeting, boolean leads) {
        var list = list(words, words.getTranslation("meeting.open-items"));
        if (leads) {
            list.component(words.getTranslation("workinggroup.change"), row -> {
                var done = new Button(words.getTranslation("meeting.item-done"), Sign.CHECK.icon(), click -> {
                    work.settle(row.id());
                    list.refresh();
                });
                done.setAriaLabel(words.getTranslation("meeting.item-done") + ": " + row.title());
                return done;
            });
        }
        return list.whenEmpty(new Paragraph(words.getTranslation("meeting.open-items-none")))
                .from((offset, limit) -> items.left(meeting, offset, limit));
    }
}
