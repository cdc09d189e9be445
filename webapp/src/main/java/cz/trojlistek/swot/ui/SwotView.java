package cz.trojlistek.swot.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import cz.trojlistek.account.Actors;
import cz.trojlistek.cycle.ConductCycle;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.shell.Confirm;
import cz.trojlistek.shell.Dates;
import cz.trojlistek.shell.Fields;
import cz.trojlistek.shell.LiveLine;
import cz.trojlistek.shell.Note;
import cz.trojlistek.shell.PageHeader;
import cz.trojlistek.shell.Sign;
import cz.trojlistek.shell.State;
import cz.trojlistek.swot.ReadSwots;
import cz.trojlistek.swot.ReadSwots.Allowed;
import cz.trojlistek.swot.ReadSwots.FinalFact;
import cz.trojlistek.swot.SwotNews;
import cz.trojlistek.swot.SwotNews.News;
import cz.trojlistek.swot.WriteSwot;
import cz.trojlistek.workinggroup.ReadGroups;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The SWOT of a group: several people write it at once, its manager declares it final, and it prints on one sheet. */
@Route("groups/:group/swot")
@PermitAll
@StyleSheet("context://swot.css")
class SwotView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ReadSwots read;
    private final transient WriteSwot write;
    private final transient SwotNews news;
    private final transient ReadGroups groups;
    private final transient ConductCycle cycles;
    private final transient Actors actors;
    private final Div head = new Div();
    private final Paragraph told = new Paragraph();
    private transient @Nullable Head shown;
    private transient Runnable unfollow = () -> {};
    private @Nullable Board board;
    private @Nullable UUID group;
    private String title = "";

    SwotView(ReadSwots read, WriteSwot write, SwotNews news, ReadGroups groups, ConductCycle cycles, Actors actors) {
        this.read = read;
        this.write = write;
        this.news = news;
        this.groups = groups;
        this.cycles = cycles;
        this.actors = actors;
        addClassName("swot");
        told.addClassNames("small", "muted", "news");
        told.getElement().setAttribute("role", "status");
    }

    /** What the head of the page depends on; while that stays, it is not drawn anew. */
    private record Head(Allowed allowed, @Nullable FinalFact declared) {}

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = NotFound.unlessId(event.getRouteParameters().get("group").orElse(""));
        title = getTranslation("swot.of", groups.get(id).name());
        group = id;
        shown = null;
        removeAll();
        board = new Board(write, read, id, told, this::refresh);
        add(head, told, board);
        showHead(id);
        getUI().ifPresent(this::follow);
    }

    private void showHead(UUID id) {
        var now = new Head(read.allowed(id), read.swot(id).declared());
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        var of = groups.get(id);
        var cycle = cycles.get(of.cycle());
        head.removeAll();
        var header = new PageHeader(title)
                .crumb(cycle.planTitle(), "plans/" + cycle.id())
                .crumb(getTranslation("analysis.title"), "plans/" + cycle.id() + "/analyses")
                .crumb(of.name(), "groups/" + id)
                .lead(getTranslation(now.allowed().write() ? "swot.lead" : "swot.lead.read"));
        header.actions(new Button(
                getTranslation("swot.print"),
                Sign.PRINT.icon(),
                click -> UI.getCurrent().getPage().executeJs("window.print()")));
        if (now.allowed().declare()) {
            header.actions(new Button(getTranslation("swot.declare"), Sign.SEAL.icon(), click -> declare(id)));
        }
        head.add(header);
        if (now.declared() != null) {
            head.add(finalNote(now.declared(), now.allowed(), id));
        }
    }

    private Component finalNote(FinalFact declared, Allowed allowed, UUID id) {
        var fingerprint = new Span(getTranslation("swot.fingerprint", declared.fingerprint()));
        fingerprint.addClassName("hash");
        var note = Note.banner(
                State.DONE,
                getTranslation("swot.final", Dates.moment(declared.at()), declared.by()),
                new Paragraph(fingerprint));
        if (!allowed.reopen()) {
            return note;
        }
        var fields = new Fields();
        var reason = fields.add("reason", new TextArea(getTranslation("swot.reason")));
        reason.setHelperText(getTranslation("swot.reason.help"));
        reason.setRequiredIndicatorVisible(true);
        fields.secondary("swot.reopen", () -> write.reopen(id, reason.getValue()), this::decided);
        return new Div(note, fields);
    }

    private void declare(UUID id) {
        Confirm.ask(
                getTranslation("swot.declare-ask"),
                getTranslation("swot.declare"),
                () -> {
                    write.declareFinal(id);
                    decided();
                },
                new Paragraph(getTranslation("swot.declare-what")));
    }

    private void decided() {
        refresh();
        PageHeader.focusTitle();
    }

    private void refresh() {
        Objects.requireNonNull(board).refresh();
        showHead(Objects.requireNonNull(group));
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        var page = attached.getUI();
        LiveLine.open(page);
        follow(page);
    }

    /** From the SWOT of one group one may come to that of another on the same page. */
    private void follow(UI page) {
        unfollow.run();
        unfollow = news.follow(Objects.requireNonNull(group), heard -> page.access(() -> hear(heard)));
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        unfollow.run();
        LiveLine.close(detached.getUI());
    }

    private void hear(List<News> heard) {
        refresh();
        Objects.requireNonNull(board).giveBackFocus();
        var me = actors.current().person();
        var ofOthers =
                heard.stream().filter(one -> !Objects.equals(me, one.person())).toList();
        if (ofOthers.size() == 1) {
            told.setText(NewsWords.of(ofOthers.getFirst(), this));
        } else if (!ofOthers.isEmpty()) {
            told.setText(getTranslation("swot.news.several", ofOthers.size()));
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
