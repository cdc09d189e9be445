package cz.trojlistek.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.plan.PlanLine;
import cz.trojlistek.plan.ReadPlan;
import cz.trojlistek.plan.ReadRevisions;
import cz.trojlistek.plan.ReadRevisions.Frozen;
import cz.trojlistek.plan.ReadRevisions.Revision;
import cz.trojlistek.shell.AllLineNotes;
import cz.trojlistek.shell.ChangedWords;
import cz.trojlistek.shell.Dates;
import cz.trojlistek.shell.EmptyState;
import cz.trojlistek.shell.OneLook;
import cz.trojlistek.shell.PageHeader;
import cz.trojlistek.shell.Pill;
import cz.trojlistek.shell.PlanTabs;
import cz.trojlistek.shell.Section;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.UUID;

/** How the wording of one piece came about, what others have said of it, and in which versions it was read. {@code ?element=…&page=…} */
@Route("plans/:cycle/text/history")
@PermitAll
@StyleSheet("context://plan.css")
class ElementHistoryView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int REVISIONS = 25;

    private final transient ReadRevisions revisions;
    private final transient ReadPlan read;
    private final transient AllLineNotes notes;
    private final transient PlanTabs tabs;
    private final transient OneLook look;
    private String code = "";

    ElementHistoryView(ReadRevisions revisions, ReadPlan read, AllLineNotes notes, PlanTabs tabs, OneLook look) {
        this.revisions = revisions;
        this.read = read;
        this.notes = notes;
        this.tabs = tabs;
        this.look = look;
        addClassName("stack");
    }

    /** Its address. */
    static String of(UUID cycle, UUID element) {
        return "plans/" + cycle + "/text/history?element=" + element;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var cycle = NotFound.unlessId(event.getRouteParameters().get("cycle").orElse(""));
        var query = event.getLocation().getQueryParameters();
        var element = NotFound.unlessId(query.getSingleParameter("element").orElse(""));
        var page =
                Math.max(1, PlanTextView.number(query.getSingleParameter("page").orElse("1")));
        look.at(() -> show(cycle, revisions.piece(cycle, element), page));
    }

    private void show(UUID cycle, PlanLine piece, int page) {
        code = piece.code();
        var offset = (page - 1) * REVISIONS;
        var all = revisions.of(cycle, piece.id(), offset, REVISIONS + 1);
        removeAll();
        add(
                new PageHeader(getPageTitle())
                        .crumb(read.head(cycle).title(), "plans/" + cycle)
                        .crumb(getTranslation("plan.text.title"), PlanTextView.at(cycle, piece.id()))
                        .lead(getTranslation("plan.history.lead")),
                tabs.of(cycle, PlanTabs.Tab.TEXT));
        var said = notes.of(cycle, List.of(piece.id())).get(piece.id());
        if (said != null) {
            add(said);
        }
        if (all.isEmpty()) {
            add(new EmptyState(getTranslation("plan.history.none"), getTranslation("plan.history.none.next")));
        } else {
            var list = new Section(getTranslation("plan.history.revisions"));
            all.stream().limit(REVISIONS).forEach(one -> list.add(revision(one)));
            add(list);
        }
        if (all.size() > REVISIONS) {
            add(new Anchor(of(cycle, piece.id()) + "&page=" + (page + 1), getTranslation("list.next")));
        }
        var frozen = revisions.frozen(cycle, piece.id());
        if (!frozen.isEmpty()) {
            add(new Section(getTranslation("plan.history.frozen"), versions(cycle, piece.id(), frozen)));
        }
    }

    private Component revision(Revision one) {
        var who = new Paragraph(
                new Pill(getTranslation(one.before().isEmpty() ? "plan.history.added" : "plan.history.revised")));
        who.add(" " + getTranslation("plan.history.by", one.revisedBy(), Dates.moment(one.revisedAt())));
        who.addClassName("small");
        var card = new Div(who, new ChangedWords(one.words()));
        card.addClassName("stack");
        return card;
    }

    private Component versions(UUID cycle, UUID element, List<Frozen> frozen) {
        var list = new UnorderedList();
        for (var one : frozen) {
            var item = new ListItem(new Anchor(
                    "plans/%s/text?version=%d&element=%s".formatted(cycle, one.number(), element),
                    getTranslation("plan.version", one.number())));
            item.add(", " + getTranslation("plan.purpose." + one.purpose()) + ", " + Dates.moment(one.frozenAt()));
            if (one.changed() && one != frozen.getFirst()) {
                item.add(", " + getTranslation("plan.history.frozen.changed"));
            }
            list.add(item);
        }
        return list;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("plan.history.title", code);
    }
}
