package cz.trojlistek.alignment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import cz.trojlistek.alignment.AlignmentState;
import cz.trojlistek.alignment.Link;
import cz.trojlistek.alignment.ReadAlignments;
import cz.trojlistek.alignment.ReadAlignments.Overview;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.shell.Dates;
import cz.trojlistek.shell.EmptyState;
import cz.trojlistek.shell.Listing;
import cz.trojlistek.shell.PageHeader;
import cz.trojlistek.shell.PlanTabs;
import cz.trojlistek.shell.TierMark;
import jakarta.annotation.security.PermitAll;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Every link between a plan and those of the other tier. {@code ?state=CONFLICT} narrows to one kind. */
@Route("plans/:cycle/alignment")
@PermitAll
class AlignmentView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ReadAlignments read;
    private final transient PlanTabs tabs;
    private String title = "";

    AlignmentView(ReadAlignments read, PlanTabs tabs) {
        this.read = read;
        this.tabs = tabs;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var cycle = NotFound.unlessId(event.getRouteParameters().get("cycle").orElse(""));
        var wanted = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("state")
                .orElse("");
        var state = Arrays.stream(AlignmentState.values())
                .filter(one -> one.name().equals(wanted))
                .findFirst()
                .orElse(null);
        var overview = read.overview(cycle);
        title = getTranslation("alignment.title." + overview.side());
        removeAll();
        add(
                new PageHeader(title)
                        .crumb(overview.planTitle(), "plans/" + cycle)
                        .lead(getTranslation("alignment.lead." + overview.side())),
                tabs.of(cycle, PlanTabs.Tab.ALIGNMENT));
        if (overview.all() == 0) {
            add(nothing(overview));
            return;
        }
        var list = new Div(chips(overview, state), listing(cycle, state));
        list.addClassName("stack");
        add(list);
    }

    private Component nothing(Overview overview) {
        return new EmptyState(
                getTranslation("alignment.none"),
                getTranslation(overview.writing() ? "alignment.none.write" : "alignment.none.next"),
                new Anchor("plans/" + overview.cycle() + "/text", getTranslation("alignment.to-text")));
    }

    private Nav chips(Overview overview, @Nullable AlignmentState shown) {
        var chips = new Nav();
        chips.addClassName("chips");
        chips.setAriaLabel(getTranslation("alignment.filter"));
        chips.add(chip(overview.cycle(), null, overview.all(), shown));
        overview.counts().forEach((state, links) -> chips.add(chip(overview.cycle(), state, links, shown)));
        return chips;
    }

    private Anchor chip(UUID cycle, @Nullable AlignmentState state, int links, @Nullable AlignmentState shown) {
        var word = state == null ? getTranslation("alignment.all") : getTranslation("alignment.state." + state);
        var chip = new Anchor(
                "plans/" + cycle + "/alignment" + (state == null ? "" : "?state=" + state),
                word + " " + Dates.number(links));
        if (state == shown) {
            chip.getElement().setAttribute("aria-current", "true");
        }
        return chip;
    }

    private Listing<Link> listing(UUID cycle, @Nullable AlignmentState state) {
        return new Listing<Link>(title)
                .component(getTranslation("alignment.own"), link -> piece(link.own()))
                .component(getTranslation("alignment.other"), link -> {
                    var other = piece(link.other());
                    other.addComponentAsFirst(new Div(
                            new TierMark(link.other().territory(), link.other().territoryName())));
                    return other;
                })
                .component(getTranslation("alignment.said"), StateWords::said)
                .component(getTranslation("alignment.state"), link -> StateWords.mark(link.state()))
                .whenEmpty(
                        new EmptyState(getTranslation("alignment.filtered"), getTranslation("alignment.filtered.next")))
                .from((offset, limit) -> read.list(cycle, state, offset, limit));
    }

    private static Div piece(Link.Piece piece) {
        var wording = new Paragraph(piece.wording());
        wording.addClassName("written");
        var there = new Div(StateWords.way(piece), wording);
        there.addClassName("stack");
        return there;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
