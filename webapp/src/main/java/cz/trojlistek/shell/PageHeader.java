package cz.trojlistek.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;

/** The head of every page: the way here, the one h1, its marks and what can be done with the whole. */
public class PageHeader extends Div {

    private final OrderedList crumbs = new OrderedList();
    private final Nav way = new Nav(crumbs);
    private final Div words = new Div();
    private final Div marks = new Div();
    private final Div actions = new Div();

    public PageHeader(String title) {
        addClassName("page-head");
        way.addClassName("crumbs");
        way.setAriaLabel(getTranslation("crumbs"));
        way.setVisible(false);
        marks.addClassName("row");
        actions.addClassNames("row", "actions");
        words.add(new H1(title), marks);
        marks.setVisible(false);
        actions.setVisible(false);
        var head = new Div(words, actions);
        head.addClassName("head");
        add(way, head);
    }

    /** Puts the keyboard to the title of the page, where nothing nearer is left of what one was at. */
    public static void focusTitle() {
        focus("");
    }

    /** Puts the keyboard to what has this id on a page that was drawn anew, or to the title where it is gone. */
    public static void focus(String id) {
        UI.getCurrent().getPage().executeJs("""
                setTimeout(() => {
                    const there = document.getElementById($0)
                    const title = document.querySelector('main h1')
                    if (there) {
                        there.focus()
                    } else if (title) {
                        title.tabIndex = -1
                        title.focus()
                    }
                })""", id);
    }

    /** One step of the way here; {@code route} is below /app, for example {@code "plans/" + cycle}. */
    public PageHeader crumb(String text, String route) {
        crumbs.add(new ListItem(new Anchor(route, text)));
        way.setVisible(true);
        return this;
    }

    /** Tier, state, dates: under the title. */
    public PageHeader marks(Component... more) {
        marks.add(more);
        marks.setVisible(true);
        return this;
    }

    /** One sentence under the title. */
    public PageHeader lead(String sentence) {
        var lead = new Paragraph(sentence);
        lead.addClassName("muted");
        words.addComponentAtIndex(1, lead);
        return this;
    }

    /** Buttons for the whole page, on the right; under the title on a phone. */
    public PageHeader actions(Component... more) {
        actions.add(more);
        actions.setVisible(true);
        return this;
    }
}
