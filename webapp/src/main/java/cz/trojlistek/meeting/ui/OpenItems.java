package cz.trojlistek.meeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.spring.annotation.SpringComponent;
import cz.trojlistek.kernel.PlanningClock;
import cz.trojlistek.meeting.FollowActionItems;
import cz.trojlistek.meeting.FollowActionItems.OpenItem;
import cz.trojlistek.shell.Dates;
import cz.trojlistek.shell.Listing;
import cz.trojlistek.shell.Section;
import cz.trojlistek.shell.Sign;
import java.util.UUID;

/** What earlier meetings of the group have left to do, so that the next one begins with it. */
@SpringComponent
class OpenItems {

    private final FollowActionItems items;
    private final PlanningClock clock;

    OpenItems(FollowActionItems items, PlanningClock clock) {
        this.items = items;
        this.clock = clock;
    }

    /** Adds the list to a page, if there is anything in it; who leads the group can tick off. */
    void show(HasComponents page, UUID meeting, boolean leads) {
        if (!items.before(meeting, 0, 1).isEmpty()) {
            var words = new Div(); // knows the language of the screen
            page.add(new Section(words.getTranslation("meeting.open-items"), list(words, meeting, leads)));
        }
    }

    private Listing<OpenItem> list(Component words, UUID meeting, boolean leads) {
        var today = clock.today();
        var list = new Listing<OpenItem>(words.getTranslation("meeting.open-items"));
        list.column(words.getTranslation("meeting.item-title"), OpenItem::title)
                .column(words.getTranslation("meeting.assignee"), OpenItem::assignee)
                .column(words.getTranslation("meeting.due"), row -> Dates.dayAndAway(row.due(), today))
                .component(
                        words.getTranslation("meeting.agreed"),
                        row -> new Anchor("meetings/" + row.meeting(), Words.when(row.agreedAt())));
        if (leads) {
            list.component(words.getTranslation("meeting.item-change"), row -> {
                var done = new Button(words.getTranslation("meeting.item-done"), Sign.CHECK.icon(), click -> {
                    items.done(row.meeting(), row.position());
                    list.refresh();
                });
                done.setAriaLabel(words.getTranslation("meeting.item-done") + ": " + row.title());
                return done;
            });
        }
        return list.whenEmpty(new Paragraph(words.getTranslation("meeting.open-items-none")))
                .from((offset, limit) -> items.before(meeting, offset, limit));
    }
}
