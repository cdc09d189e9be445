package cz.trojlistek.consultation.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import cz.trojlistek.consultation.CommentState;
import cz.trojlistek.consultation.PublicConsultations;
import cz.trojlistek.consultation.PublicConsultations.Paragraph;
import cz.trojlistek.consultation.ReadConsultations;
import cz.trojlistek.consultation.ReadConsultations.CommentRow;
import cz.trojlistek.consultation.ReadConsultations.Head;
import cz.trojlistek.consultation.RunConsultation;
import cz.trojlistek.consultation.Side;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.kernel.Rehearsal;
import cz.trojlistek.plan.ComparePlans;
import cz.trojlistek.shell.Dates;
import cz.trojlistek.shell.EmptyState;
import cz.trojlistek.shell.Listing;
import cz.trojlistek.shell.Note;
import cz.trojlistek.shell.PageHeader;
import cz.trojlistek.shell.PlanTabs;
import cz.trojlistek.shell.State;
import cz.trojlistek.shell.TierMark;
import cz.trojlistek.territory.Territories;
import jakarta.annotation.security.PermitAll;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The comments of a consultation and their settlement: the table, and beside it the one that is open. */
@Route("consultations/:id")
@PermitAll
class ConsultationView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ReadConsultations read;
    private final transient PublicConsultations text;
    private final transient RunConsultation run;
    private final transient ComparePlans plans;
    private final transient Territories territories;
    private @Nullable UUID opened;
    private final transient PlanTabs tabs;
    private final transient Rehearsal rehearsal;

    ConsultationView(
            ReadConsultations read,
            PublicConsultations text,
            RunConsultation run,
            ComparePlans plans,
            Territories territories,
            PlanTabs tabs,
            Rehearsal rehearsal) {
        this.tabs = tabs;
        this.rehearsal = rehearsal;
        this.read = read;
        this.text = text;
        this.run = run;
        this.plans = plans;
        this.territories = territories;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(
                NotFound.unlessId(event.getRouteParameters().get("id").orElse("")),
                ConsultationQuery.of(event.getLocation().getQueryParameters()));
    }

    private void show(UUID id, ConsultationQuery query) {
        removeAll();
        var head = read.head(id);
        var states = read.states(id, query.filter());
        add(header(head), tabs.of(head.cycle().id(), PlanTabs.Tab.COMMENTS));
        if (!head.facts().objection().isEmpty()) {
            add(Note.banner(
                    State.SOON,
                    getTranslation("consultation.given-back", head.facts().objection())));
        }
        if (head.mayConduct() && !head.facts().closed()) {
            add(new MoveWindow(run, rehearsal, head, () -> show(id, query)));
        }
        var list = new Div(filters(id, query), chips(id, query, states), listing(id, query));
        list.addClassName("stack");
        var open = query.comment();
        if (open == null) {
            add(list);
            backToRow();
            return;
        }
        var comment = read.comment(open);
        if (!comment.consultation().equals(id)) {
            throw new NotFound();
        }
        var master = new Div(
                list, new CommentPanel(run, plans, head, comment, query.at(null).link(id), () -> show(id, query)));
        master.addClassName("master");
        add(master);
        opened = open;
    }

    /** Whoever closes a comment goes on where it was opened. */
    private void backToRow() {
        if (opened != null) {
            getElement().executeJs("document.getElementById($0)?.focus()", "comment-" + opened);
            opened = null;
        }
    }

    private PageHeader header(Head head) {
        var facts = head.facts();
        var cycle = head.cycle();
        var header = new PageHeader(getPageTitle())
                .crumb(cycle.planTitle(), "plans/" + cycle.id())
                .marks(
                        new TierMark(
                                        cycle.territory(),
                                        territories.at(cycle.territory()).name())
                                .pill(),
                        new Span(getTranslation(
                                "consultation.head",
                                facts.round(),
                                Dates.range(
                                        facts.window().opensOn(), facts.window().closesOn()),
                                facts.draftVersion())),
                        Words.progress(read.states(facts.id(), ReadConsultations.Filter.ALL)));
        if (head.mayConduct() && !facts.published()) {
            header.actions(
                    new Anchor("consultations/" + facts.id() + "/register", getTranslation("consultation.register")));
        }
        return header;
    }

    private Div filters(UUID id, ConsultationQuery query) {
        var chapters = text.chapters(id, 0, 100);
        var chapter = new Select<String>();
        chapter.setLabel(getTranslation("consultation.chapter"));
        chapter.setEmptySelectionAllowed(true);
        chapter.setEmptySelectionCaption(getTranslation("consultation.all-chapters"));
        chapter.setItems(chapters.stream().map(Paragraph::code).toList());
        chapter.setItemLabelGenerator(code -> chapters.stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .map(one -> one.code() + " " + one.wording())
                .orElse(getTranslation("consultation.all-chapters")));
        chapter.setValue(query.chapter().isEmpty() ? null : query.chapter());
        var side = new Select<Side>();
        side.setLabel(getTranslation("consultation.side.short"));
        side.setEmptySelectionAllowed(true);
        side.setEmptySelectionCaption(getTranslation("consultation.all-sides"));
        side.setItems(Side.values());
        side.setItemLabelGenerator(
                one -> getTranslation(one == null ? "consultation.all-sides" : "consultation.side." + one));
        side.setValue(query.side());
        var search = new TextField(getTranslation("consultation.search"));
        search.setMaxLength(100);
        search.setValue(query.search());
        Runnable narrow = () -> go(
                id,
                query.narrowed(
                        chapter.getValue() == null ? "" : chapter.getValue(), side.getValue(), search.getValue()));
        chapter.addValueChangeListener(change -> narrow.run());
        side.addValueChangeListener(change -> narrow.run());
        search.addValueChangeListener(change -> narrow.run());
        var filters = new Div(chapter, side, search);
        filters.addClassNames("row", "filters");
        return filters;
    }

    private static void go(UUID id, ConsultationQuery query) {
        UI.getCurrent().navigate("consultations/" + id, query.parameters());
    }

    private Nav chips(UUID id, ConsultationQuery query, Map<CommentState, Integer> states) {
        var chips = new Nav();
        chips.addClassName("chips");
        chips.setAriaLabel(getTranslation("consultation.filter.label"));
        var all = states.values().stream().mapToInt(Integer::intValue).sum();
        chips.add(chip(id, query, null, getTranslation("consultation.state.ALL"), all));
        states.forEach((state, count) -> {
            if (count > 0 || state == query.state()) {
                chips.add(chip(id, query, state, getTranslation("consultation.state." + state), count));
            }
        });
        return chips;
    }

    private static Anchor chip(UUID id, ConsultationQuery query, @Nullable CommentState state, String word, int count) {
        var chip = new Anchor(query.in(state).at(null).link(id), word + " " + Dates.number(count));
        if (state == query.state()) {
            chip.getElement().setAttribute("aria-current", "true");
        }
        return chip;
    }

    private Listing<CommentRow> listing(UUID id, ConsultationQuery query) {
        return new Listing<CommentRow>(getTranslation("consultation.settlements"))
                .component(
                        getTranslation("consultation.settlements.who"),
                        row -> Words.who(row, query.at(row.id()).link(id)))
                .column(getTranslation("consultation.settlements.where"), row -> Words.place(row.place()))
                .column(getTranslation("consultation.settlements.what"), CommentRow::text)
                .component(getTranslation("consultation.settlements.answer-state"), Words::answer)
                .whenEmpty(new EmptyState(
                        getTranslation("consultation.comments.none"),
                        getTranslation("consultation.comments.none.next")))
                .from((offset, limit) -> read.comments(id, query.filter(), offset, limit));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("consultation.settlements");
    }
}
