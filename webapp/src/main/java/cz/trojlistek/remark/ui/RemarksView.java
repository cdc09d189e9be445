package cz.trojlistek.remark.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.plan.ElementKind;
import cz.trojlistek.plan.PlanLine;
import cz.trojlistek.plan.ReadPlan;
import cz.trojlistek.plan.ReadRevisions;
import cz.trojlistek.remark.ReadRemarks;
import cz.trojlistek.remark.ReadRemarks.Which;
import cz.trojlistek.remark.WriteRemarks;
import cz.trojlistek.shell.EmptyState;
import cz.trojlistek.shell.PageHeader;
import cz.trojlistek.shell.PlanTabs;
import cz.trojlistek.shell.Prose;
import cz.trojlistek.shell.Section;
import jakarta.annotation.security.PermitAll;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What has been said of a draft, or of one piece of it, and the place to say more. {@code ?element=…&which=OPEN&page=…} */
@Route("plans/:cycle/text/remarks")
@PermitAll
@StyleSheet("context://plan.css")
class RemarksView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int THREADS = 25;

    private final transient ReadRemarks read;
    private final transient WriteRemarks write;
    private final transient ReadPlan plans;
    private final transient ReadRevisions pieces;
    private final transient PlanTabs tabs;
    private String title = "";

    RemarksView(ReadRemarks read, WriteRemarks write, ReadPlan plans, ReadRevisions pieces, PlanTabs tabs) {
        this.read = read;
        this.write = write;
        this.plans = plans;
        this.pieces = pieces;
        this.tabs = tabs;
        addClassName("stack");
    }

    /** Which remarks of which plan are shown, as the address says it. */
    private record Shown(UUID cycle, @Nullable UUID element, Which which, int page) {

        String link(Which other, int otherPage) {
            return of(cycle, element) + (element == null ? "?" : "&") + "which=" + other
                    + (otherPage > 1 ? "&page=" + otherPage : "");
        }
    }

    /** The address of what was said of one piece, or without one of the whole plan. */
    static String of(UUID cycle, @Nullable UUID element) {
        return "plans/" + cycle + "/text/remarks" + (element == null ? "" : "?element=" + element);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var query = event.getLocation().getQueryParameters();
        show(new Shown(
                NotFound.unlessId(event.getRouteParameters().get("cycle").orElse("")),
                query.getSingleParameter("element").map(NotFound::unlessId).orElse(null),
                query.getSingleParameter("which").map(RemarksView::which).orElse(Which.OPEN),
                query.getSingleParameter("page")
                        .filter(typed -> typed.matches("[1-9][0-9]{0,3}"))
                        .map(Integer::parseInt)
                        .orElse(1)));
    }

    private static Which which(String name) {
        return Arrays.stream(Which.values())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private void show(Shown shown) {
        var cycle = shown.cycle();
        var head = plans.head(cycle);
        var offset = (shown.page() - 1) * THREADS;
        var threads = read.list(cycle, shown.element(), shown.which(), offset, THREADS + 1);
        title = getTranslation("remark.title");
        removeAll();
        var header = new PageHeader(title)
                .crumb(head.title(), "plans/" + cycle)
                .crumb(getTranslation("plan.text.title"), "plans/" + cycle + "/text")
                .lead(getTranslation("remark.lead"));
        add(header, tabs.of(cycle, PlanTabs.Tab.TEXT));
        Optional.ofNullable(shown.element()).ifPresent(element -> add(piece(shown, element)));
        add(filter(shown));
        if (threads.isEmpty()) {
            add(new EmptyState(getTranslation("remark.none"), getTranslation("remark.none.next")));
        }
        var may = write.may(cycle);
        threads.stream()
                .limit(THREADS)
                .forEach(thread -> add(new ThreadCard(cycle, thread, write, may, () -> show(shown))));
        if (threads.size() > THREADS) {
            add(new Anchor(shown.link(shown.which(), shown.page() + 1), getTranslation("list.next")));
        }
    }

    /** The piece as it reads now, and the form to say something of it; what was said of a removed one stays readable. */
    private Component piece(Shown shown, UUID element) {
        return pieces.find(shown.cycle(), element)
                .map(line -> piece(shown, line))
                .orElseGet(() -> new EmptyState(getTranslation("remark.gone"), getTranslation("remark.gone.next")));
    }

    private Component piece(Shown shown, PlanLine line) {
        title = getTranslation("remark.of", getTranslation("plan.kind." + line.kind()) + "\u00a0" + line.code());
        var wording = line.kind() == ElementKind.TEXT ? new Prose(line.wording()) : plain(line.wording());
        var section = new Section(
                title,
                wording,
                new Anchor("plans/" + shown.cycle() + "/text?element=" + line.id(), getTranslation("remark.in-text")));
        if (write.may(shown.cycle()) && plans.textOpen(shown.cycle(), line.packageNumber())) {
            section.add(new RemarkForm(shown.cycle(), line.id(), wording, write, () -> show(shown)));
        }
        return section;
    }

    private static Component plain(String wording) {
        var words = new Paragraph(wording);
        words.addClassName("plan-text");
        return words;
    }

    private Nav filter(Shown shown) {
        var chips = new Nav();
        chips.addClassName("chips");
        chips.setAriaLabel(getTranslation("remark.which"));
        for (var which : Which.values()) {
            var chip = new Anchor(shown.link(which, 1), getTranslation("remark.which." + which));
            if (which == shown.which()) {
                chip.getElement().setAttribute("aria-current", "true");
            }
            chips.add(chip);
        }
        return chips;
    }

    @Override
    public String getPageTitle() {
        return title.isEmpty() ? getTranslation("remark.title") : title;
    }
}
