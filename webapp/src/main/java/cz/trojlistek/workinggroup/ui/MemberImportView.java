package cz.trojlistek.workinggroup.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.kernel.RuleViolation;
import cz.trojlistek.shell.Confirm;
import cz.trojlistek.shell.Listing;
import cz.trojlistek.shell.Note;
import cz.trojlistek.shell.Notice;
import cz.trojlistek.shell.PageHeader;
import cz.trojlistek.shell.State;
import cz.trojlistek.shell.StateMark;
import cz.trojlistek.workinggroup.ImportMembers;
import cz.trojlistek.workinggroup.ImportMembers.LineRow;
import cz.trojlistek.workinggroup.ImportMembers.Progress;
import cz.trojlistek.workinggroup.ReadGroups;
import jakarta.annotation.security.PermitAll;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a list of people holds, line by line, and how far it has got once it is confirmed. {@code ?lines=problems} narrows. */
@Route("groups/:group/import/:list")
@PermitAll
class MemberImportView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int OFTEN = 1000;

    private final transient ImportMembers imports;
    private final transient ReadGroups groups;
    private final Div head = new Div();
    private @Nullable Listing<LineRow> lines;
    private @Nullable UUID list;
    private transient @Nullable Registration polling;

    MemberImportView(ImportMembers imports, ReadGroups groups) {
        this.imports = imports;
        this.groups = groups;
        addClassName("stack");
        head.addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var group = groups.get(
                NotFound.unlessId(event.getRouteParameters().get("group").orElse("")));
        list = NotFound.unlessId(event.getRouteParameters().get("list").orElse(""));
        var progress = imports.progress(list);
        if (!progress.group().equals(group.id())) {
            throw new NotFound();
        }
        var problemsOnly = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("lines")
                .filter("problems"::equals)
                .isPresent();
        removeAll();
        add(
                new PageHeader(getPageTitle())
                        .crumb(group.name(), "groups/" + group.id())
                        .crumb(getTranslation("workinggroup.import"), "groups/" + group.id() + "/import")
                        .lead(progress.fileName()),
                head);
        show(progress);
        lines = listing(list, problemsOnly);
        add(chips(progress, problemsOnly), lines);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        polling = event.getUI().addPollListener(poll -> again());
        again();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().setPollInterval(-1);
        if (polling != null) {
            polling.remove();
        }
    }

    /** Asks again only while people are being admitted. */
    private void again() {
        if (list == null) {
            return;
        }
        var progress = imports.progress(list);
        show(progress);
        var running = progress.confirmed() && !progress.finished();
        getUI().ifPresent(ui -> ui.setPollInterval(running ? OFTEN : -1));
        if (lines != null && progress.finished()) {
            lines.refresh();
        }
    }

    private void show(Progress progress) {
        head.removeAll();
        if (progress.finished()) {
            head.add(Note.banner(
                    State.DONE,
                    getTranslation("workinggroup.import.finished", progress.done()),
                    new Anchor("groups/" + progress.group(), getTranslation("workinggroup.import.to-group"))));
        } else if (progress.confirmed()) {
            var words =
                    new Paragraph(getTranslation("workinggroup.import.running", progress.done(), progress.usable()));
            words.getElement().setAttribute("role", "status");
            var bar = new ProgressBar(0, Math.max(1, progress.usable()), progress.done());
            bar.getElement().setAttribute("aria-label", getTranslation("workinggroup.import.running-label"));
            head.add(words, bar, new Paragraph(getTranslation("workinggroup.import.running-next")));
        } else {
            head.add(read(progress));
        }
    }

    private Div read(Progress progress) {
        var summary = new Paragraph(getTranslation("workinggroup.import.read", progress.usable(), progress.unusable()));
        var take =
                new Button(getTranslation("workinggroup.import.take", progress.usable()), click -> confirm(progress));
        take.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        take.setEnabled(progress.usable() > 0);
        var forget = new Button(getTranslation("workinggroup.import.forget"), click -> forget(progress));
        var buttons = new Div(take, forget);
        buttons.addClassNames("row", "buttons");
        var all = new Div(summary, buttons);
        all.addClassName("stack");
        return all;
    }

    private void confirm(Progress progress) {
        Confirm.ask(
                getTranslation("workinggroup.import.take-ask", progress.usable()),
                getTranslation("workinggroup.import.take", progress.usable()),
                () -> unlessRefused(() -> imports.confirm(progress.id())),
                new Paragraph(
                        progress.unusable() == 0
                                ? getTranslation("workinggroup.import.take-all")
                                : getTranslation("workinggroup.import.take-what", progress.unusable())));
    }

    private void forget(Progress progress) {
        Confirm.ask(
                getTranslation("workinggroup.import.forget-ask"),
                getTranslation("workinggroup.import.forget"),
                () -> unlessRefused(() -> {
                    imports.discard(progress.id());
                    list = null;
                    UI.getCurrent().navigate("groups/" + progress.group() + "/import");
                }),
                new Paragraph(getTranslation("workinggroup.import.forget-what")));
    }

    /** Somebody else may have been quicker. */
    private void unlessRefused(Runnable step) {
        try {
            step.run();
        } catch (RuleViolation refused) {
            Notice.refused(getTranslation(refused.code(), refused.arguments()));
        }
        again();
    }

    private Nav chips(Progress progress, boolean problemsOnly) {
        var here = ImportMembersView.address(progress.group(), progress.id());
        var chips = new Nav(
                chip(here, getTranslation("workinggroup.import.all", progress.lines()), !problemsOnly),
                chip(
                        here + "?lines=problems",
                        getTranslation("workinggroup.import.problems", progress.unusable()),
                        problemsOnly));
        chips.addClassName("chips");
        chips.setAriaLabel(getTranslation("workinggroup.import.which"));
        return chips;
    }

    private static Anchor chip(String address, String words, boolean here) {
        var chip = new Anchor(address, words);
        if (here) {
            chip.getElement().setAttribute("aria-current", "true");
        }
        return chip;
    }

    private Listing<LineRow> listing(UUID id, boolean problemsOnly) {
        return new Listing<LineRow>(getPageTitle())
                .component(getTranslation("workinggroup.import.line"), this::line)
                .column(getTranslation("workinggroup.organisation"), LineRow::organisation)
                .column(getTranslation("workinggroup.side"), LineRow::side)
                .column(getTranslation("workinggroup.function"), LineRow::function)
                .column(getTranslation("workinggroup.votes"), LineRow::voting)
                .column(getTranslation("workinggroup.email"), LineRow::email)
                .component(getTranslation("workinggroup.import.state"), this::state)
                .from((offset, limit) -> imports.lines(id, problemsOnly, offset, limit));
    }

    private Span line(LineRow row) {
        return new Span(row.line() + ". " + row.name());
    }

    private StateMark state(LineRow row) {
        if (!row.problem().isEmpty()) {
            return new StateMark(State.BAD, getTranslation(row.problem(), row.argument()));
        }
        return row.done()
                ? new StateMark(State.DONE, getTranslation("workinggroup.import.admitted"))
                : new StateMark(State.WAIT, getTranslation("workinggroup.import.fine"));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("workinggroup.import.preview");
    }
}
