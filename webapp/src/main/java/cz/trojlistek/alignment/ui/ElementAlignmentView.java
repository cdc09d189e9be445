package cz.trojlistek.alignment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import cz.trojlistek.alignment.AlignPlans;
import cz.trojlistek.alignment.FindAlignable;
import cz.trojlistek.alignment.FindAlignable.Alignable;
import cz.trojlistek.alignment.ReadAlignments;
import cz.trojlistek.alignment.ReadAlignments.Subject;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.shell.Card;
import cz.trojlistek.shell.EmptyState;
import cz.trojlistek.shell.Listing;
import cz.trojlistek.shell.Notice;
import cz.trojlistek.shell.PageHeader;
import cz.trojlistek.shell.PlanTabs;
import cz.trojlistek.shell.SearchField;
import cz.trojlistek.shell.Section;
import cz.trojlistek.shell.Sign;
import cz.trojlistek.shell.TierMark;
import jakarta.annotation.security.PermitAll;
import java.util.UUID;

/** The links of one measure or priority, and for who writes the plan the search for another. {@code ?q=} searches. */
@Route("plans/:cycle/alignment/:element")
@PermitAll
class ElementAlignmentView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int CARDS = 20;

    private final transient ReadAlignments read;
    private final transient FindAlignable find;
    private final transient AlignPlans align;
    private final transient PlanTabs tabs;
    private String title = "";

    ElementAlignmentView(ReadAlignments read, FindAlignable find, AlignPlans align, PlanTabs tabs) {
        this.read = read;
        this.find = find;
        this.align = align;
        this.tabs = tabs;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var cycle = NotFound.unlessId(event.getRouteParameters().get("cycle").orElse(""));
        var element =
                NotFound.unlessId(event.getRouteParameters().get("element").orElse(""));
        var query = event.getLocation().getQueryParameters();
        var page = query.getSingleParameter("page")
                .filter(typed -> typed.matches("[1-9][0-9]{0,3}"))
                .orElse("1");
        show(
                cycle,
                element,
                Integer.parseInt(page),
                query.getSingleParameter("q").orElse(""));
    }

    private void show(UUID cycle, UUID element, int page, String search) {
        var subject = read.subject(element);
        var own = subject.element();
        if (!own.cycle().equals(cycle)) {
            throw new NotFound();
        }
        title = getTranslation("alignment.of", getTranslation("plan.kind." + own.kind()) + "\u00a0" + own.code());
        removeAll();
        var wording = new Paragraph(own.wording());
        wording.addClassName("written");
        add(
                new PageHeader(title)
                        .crumb(own.planTitle(), "plans/" + cycle)
                        .crumb(getTranslation("alignment.title." + subject.side()), "plans/" + cycle + "/alignment"),
                tabs.of(cycle, PlanTabs.Tab.ALIGNMENT),
                wording,
                new Section(getTranslation("alignment.links"), links(subject, page, search)));
        if (subject.names()) {
            add(new Section(getTranslation("alignment.add." + subject.side()), choice(subject, search)));
        }
    }

    private void done(Subject subject) {
        Notice.done(getTranslation("alignment.saved"));
        show(subject.element().cycle(), subject.element().id(), 1, "");
        PageHeader.focusTitle();
    }

    private Component links(Subject subject, int page, String search) {
        var cards = new Div();
        cards.addClassName("stack");
        var links = read.of(subject.element().id(), (page - 1) * CARDS, CARDS + 1);
        if (links.isEmpty()) {
            cards.add(new Paragraph(getTranslation("alignment.links.none")));
        }
        links.stream()
                .limit(CARDS)
                .forEach(link -> cards.add(new LinkCard(link, subject.speaks(link), align, () -> done(subject))));
        var pages = new Div();
        pages.addClassNames("row", "pages");
        if (page > 1) {
            pages.add(turn(subject, page - 1, "list.previous"));
        }
        if (links.size() > CARDS) {
            pages.add(turn(subject, page + 1, "list.next"));
        }
        cards.add(pages);
        return cards;
    }

    private Anchor turn(Subject subject, int page, String key) {
        return new Anchor(address(subject) + "?page=" + page, getTranslation(key));
    }

    private static String address(Subject subject) {
        return "plans/" + subject.element().cycle() + "/alignment/"
                + subject.element().id();
    }

    /** What may be named, and above it the form for the one that was chosen. */
    private Component choice(Subject subject, String search) {
        var chosen = new Div();
        chosen.addClassName("stack");
        var field = new SearchField(
                getTranslation("alignment.search"),
                typed -> UI.getCurrent()
                        .navigate(
                                address(subject),
                                typed.isBlank() ? QueryParameters.empty() : QueryParameters.of("q", typed)));
        field.setHelperText(getTranslation("alignment.search.help"));
        field.addClassName("w-l");
        var list = new Listing<Alignable>(getTranslation("alignment.add." + subject.side()))
                .component(getTranslation("alignment.other"), ElementAlignmentView::words)
                .component(getTranslation("alignment.plan"), one -> {
                    var whose = new Div(new TierMark(one.place(), one.territoryName()), new Paragraph(one.planTitle()));
                    whose.addClassName("stack");
                    return whose;
                })
                .component(getTranslation("alignment.choose"), one -> choose(subject, one, chosen))
                .whenEmpty(new EmptyState(
                        getTranslation(search.isBlank() ? "alignment.nothing" : "alignment.not-found"),
                        getTranslation(search.isBlank() ? "alignment.nothing.next" : "alignment.not-found.next")))
                .from(field.rows(
                        search,
                        asked -> (offset, limit) -> find.find(subject.element().id(), asked, offset, limit)));
        var choice = new Div(field, chosen, list);
        choice.addClassName("stack");
        return choice;
    }

    private static Component words(Alignable one) {
        var code = new Span(I18NProvider.translate("plan.kind." + one.kind()) + "\u00a0" + one.code() + " ");
        code.addClassName("strong");
        var wording = new Paragraph(code, new Span(one.wording()));
        wording.addClassName("written");
        return wording;
    }

    private Button choose(Subject subject, Alignable one, Div chosen) {
        var button = new Button(getTranslation("alignment.choose"), Sign.LINK.icon());
        button.setAriaLabel(getTranslation("alignment.choose") + ": " + one.territoryName() + " " + one.code());
        button.addClickListener(click -> {
            chosen.removeAll();
            var fields = SayFields.first(subject.element().id(), one.id(), align, () -> done(subject));
            fields.leave("form.cancel", () -> {
                chosen.removeAll();
                button.focus();
            });
            chosen.add(new Card(new TierMark(one.place(), one.territoryName()), words(one), fields));
            chosen.getElement().executeJs("""
                    setTimeout(() => {
                        this.scrollIntoView({block: 'center'})
                        this.querySelector('vaadin-select')?.focus()
                    })""");
        });
        return button;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
