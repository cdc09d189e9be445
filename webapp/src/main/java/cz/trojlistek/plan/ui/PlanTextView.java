package cz.trojlistek.plan.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.plan.ArrangeText;
import cz.trojlistek.plan.ChooseMeasures;
import cz.trojlistek.plan.ElementKind;
import cz.trojlistek.plan.FundMeasures;
import cz.trojlistek.plan.PlanLine;
import cz.trojlistek.plan.ReadPlan;
import cz.trojlistek.plan.ReadPlan.PlanHead;
import cz.trojlistek.plan.WritePlan;
import cz.trojlistek.plan.WriteTogether;
import cz.trojlistek.shell.EmptyState;
import cz.trojlistek.shell.LiveLine;
import cz.trojlistek.shell.PageHeader;
import cz.trojlistek.shell.Pill;
import cz.trojlistek.shell.PlanTabs;
import cz.trojlistek.shell.Section;
import cz.trojlistek.shell.Sign;
import jakarta.annotation.security.PermitAll;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The text of a plan, one chapter at a time: to read in every version, to write in the working one. {@code ?element=} leads to one
 * piece, on whichever page it is.
 */
@Route("plans/:cycle/text")
@PermitAll
@StyleSheet("context://plan.css")
class PlanTextView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ReadPlan read;
    private final transient WritePlan write;
    private final transient ArrangeText arrange;
    private final transient WriteTogether together;
    private final transient FundMeasures funding;
    private final transient ChooseMeasures measures;
    private final transient Needs needs;
    private final transient ChapterTexts chapters;
    private final transient PlanTabs tabs;

    PlanTextView(
            ReadPlan read,
            WritePlan write,
            ArrangeText arrange,
            WriteTogether together,
            FundMeasures funding,
            ChooseMeasures measures,
            Needs needs,
            ChapterTexts chapters,
            PlanTabs tabs) {
        this.chapters = chapters;
        this.tabs = tabs;
        this.read = read;
        this.write = write;
        this.arrange = arrange;
        this.together = together;
        this.funding = funding;
        this.measures = measures;
        this.needs = needs;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var cycle = NotFound.unlessId(event.getRouteParameters().get("cycle").orElse(""));
        var query = event.getLocation().getQueryParameters();
        var version = number(query.getSingleParameter("version").orElse("0"));
        var element = query.getSingleParameter("element").map(NotFound::unlessId);
        if (element.isPresent()) {
            var standing = read.standing(cycle, version, element.get());
            show(
                    new TextPlace(cycle, standing.chapter(), version, standing.before() / TextPlace.LINES + 1),
                    element.get());
            return;
        }
        var chapter =
                query.getSingleParameter("chapter").map(NotFound::unlessId).orElse(null);
        show(new TextPlace(
                cycle,
                chapter,
                version,
                Math.max(1, number(query.getSingleParameter("page").orElse("1")))));
    }

    /** The address of one piece of the working text. */
    static String at(UUID cycle, UUID element) {
        return "plans/" + cycle + "/text?element=" + element;
    }

    static int number(String text) {
        if (!text.matches("[0-9]{1,6}")) {
            throw new NotFound();
        }
        return Integer.parseInt(text);
    }

    private void show(TextPlace place) {
        var head = read.head(place.cycle());
        removeAll();
        add(header(head, place), tabs.of(place.cycle(), PlanTabs.Tab.TEXT));
        if (!head.begun()) {
            add(new EmptyState(getTranslation("plan.none"), getTranslation("plan.none.next")));
            return;
        }
        var outline = read.outline(place.cycle(), place.version());
        var chapter = outline.stream()
                .filter(line -> place.chapter() == null
                        ? line.kind() == ElementKind.CHAPTER
                        : line.id().equals(place.chapter()))
                .findFirst();
        var text = chapter.map(line -> text(line, place, head.years(), outline))
                .orElseGet(() -> new EmptyState(getTranslation("plan.empty"), getTranslation("plan.empty.next")));
        if (head.parent() != null) {
            add(way("plans/" + place.cycle() + "/text/changes", "plan.year.changes"));
            var left = place.version() == 0 && read.mayAdd(place.cycle())
                    ? measures.left(place.cycle())
                    : List.<PlanLine>of();
            if (!left.isEmpty()) {
                add(new NativeDetails(
                        getTranslation("plan.year.take-up.open"),
                        new TakeUpFields(place.cycle(), left, measures, () -> show(place))));
            }
        }
        if (place.version() == 0) {
            add(way("plans/" + place.cycle() + "/text/check", "plan.completeness.title"));
            add(way("plans/" + place.cycle() + "/text/remarks", "remark.title"));
        }
        add(way("plans/%s/budget?version=%d".formatted(place.cycle(), place.version()), "plan.budget.title"));
        if (head.divisible()) {
            add(way("plans/" + place.cycle() + "/packages", "plan.packages.title"));
        }
        var doc = new Div(contents(head, place, outline, chapter.orElse(null)), text);
        doc.addClassName("doc");
        add(doc, new Section(getTranslation("plan.versions"), new VersionList(read, place.cycle())));
    }

    /** To another page of the same text. */
    private Div way(String address, String key) {
        var way = new Div(new Anchor(address, getTranslation(key)));
        way.addClassName("way");
        return way;
    }

    private PageHeader header(PlanHead head, TextPlace place) {
        var counts = read.counts(place.cycle(), place.version());
        return new PageHeader(getPageTitle())
                .crumb(head.title(), "plans/" + place.cycle())
                .lead(getTranslation(
                        "plan.counts",
                        counts.chapters(),
                        counts.priorities(),
                        counts.goals(),
                        counts.measures(),
                        counts.indicators()))
                .marks(new Pill(
                        place.version() == 0
                                ? getTranslation("plan.working")
                                : getTranslation("plan.version", place.version())));
    }

    private Nav contents(PlanHead head, TextPlace place, List<PlanLine> outline, @Nullable PlanLine shown) {
        var list = new OrderedList();
        for (var line : outline) {
            if (line.kind() == ElementKind.SYSTEM_PRIORITY) {
                continue; // stand with the vision
            }
            var words = line.kind() == ElementKind.VISION
                    ? getTranslation("plan.vision-and-priorities")
                    : line.code() + " " + line.wording();
            var link = new Anchor(place.link(line.id(), 1), words);
            if (line.equals(shown)) {
                link.getElement().setAttribute("aria-current", "true");
            }
            list.add(new ListItem(link));
        }
        var nav = new Nav(list);
        nav.setAriaLabel(getTranslation("plan.contents"));
        nav.addClassName("toc");
        var plan = head.plan();
        if (plan != null && place.version() == 0 && read.mayAdd(place.cycle())) {
            nav.add(newChapter(plan, place));
        }
        return nav;
    }

    private Component newChapter(UUID plan, TextPlace place) {
        var there = new Div();
        var button = new Button(getTranslation("plan.chapter.add"), Sign.PLUS.icon());
        var editing = editing(place, List.of(), new Needs.OfCycle(Map.of()));
        button.addClickListener(click -> {
            there.removeAll();
            there.add(new AddEditor(plan, EnumSet.of(ElementKind.CHAPTER), editing, () -> {
                there.removeAll();
                there.add(button);
                button.focus();
            }));
        });
        there.add(button);
        return there;
    }

    private Editing editing(TextPlace place, List<Integer> years, Needs.OfCycle answerable) {
        return new Editing(
                place.cycle(), write, arrange, together, funding, years, answerable, piece -> show(place, piece));
    }

    /** After a change: the piece it was made to has the keyboard, or the link to it, or else the title. */
    private void show(TextPlace place, UUID changed) {
        show(place);
        var card = cards(this).filter(one -> one.piece().equals(changed)).findFirst();
        card.ifPresentOrElse(LineCard::focus, () -> getElement().executeJs("""
                setTimeout(() => {
                    const title = this.querySelector('h1')
                    title.tabIndex = -1
                    const link = this.querySelector('a[href*="' + $0 + '"]');
                    (link ?? title).focus()
                })""", changed.toString()));
    }

    private static Stream<LineCard> cards(Component in) {
        return in instanceof LineCard card ? Stream.of(card) : in.getChildren().flatMap(PlanTextView::cards);
    }

    private Component text(PlanLine chapter, TextPlace place, List<Integer> years, List<PlanLine> outline) {
        var answerable = needs.of(place.cycle());
        var editing =
                place.working() && read.mayWrite(place.cycle(), chapter) ? editing(place, years, answerable) : null;
        return chapter.kind() == ElementKind.VISION
                ? chapters.vision(place, outline, editing)
                : chapters.of(chapter, place, answerable, editing, () -> show(place));
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        LiveLine.open(attached.getUI());
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        LiveLine.close(detached.getUI());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("plan.text.title");
    }
}
