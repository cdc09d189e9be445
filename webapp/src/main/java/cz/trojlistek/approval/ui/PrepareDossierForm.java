package cz.trojlistek.approval.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.spring.annotation.SpringComponent;
import cz.trojlistek.approval.BodyRow;
import cz.trojlistek.approval.Decide;
import cz.trojlistek.approval.DossierState;
import cz.trojlistek.approval.ReadApprovals;
import cz.trojlistek.kernel.Rehearsal;
import cz.trojlistek.shell.Dates;
import cz.trojlistek.shell.Facts;
import cz.trojlistek.shell.Fields;
import cz.trojlistek.shell.Note;
import cz.trojlistek.shell.OpenTask;
import cz.trojlistek.shell.Section;
import cz.trojlistek.shell.ServesTask;
import cz.trojlistek.shell.State;
import cz.trojlistek.shell.StateMark;
import cz.trojlistek.shell.TaskForm;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Scope;

/** What goes before the bodies: a checklist of what must be there, the explanatory report, the draft resolution (BR-130). */
@SpringComponent
@Scope("prototype")
@ServesTask("approval.prepareDossier")
class PrepareDossierForm extends Div implements TaskForm {

    private final ReadApprovals read;
    private final Decide decide;
    private final Rehearsal rehearsal;

    PrepareDossierForm(ReadApprovals read, Decide decide, Rehearsal rehearsal) {
        this.read = read;
        this.decide = decide;
        this.rehearsal = rehearsal;
    }

    @Override
    public Component show(OpenTask task, Runnable done) {
        var approval = read.overview(task.subject());
        var state = read.dossierState(approval.cycle());
        add(new Section(Told.text("approval.dossier.checklist"), checklist(approval, state)));
        var report = area("explanatoryReport", 8);
        var draft = area("draftResolution", 4);
        draft.addClassName("wording");
        var before = read.dossiers(task.subject());
        if (before.isEmpty()) {
            draft.setValue(Told.text("approval.dossier.draft", approval.title()));
        } else {
            report.setValue(before.getFirst().explanatoryReport());
            draft.setValue(before.getFirst().draftResolution());
        }
        var fields = new Fields();
        fields.add("explanatoryReport", report);
        fields.add("draftResolution", draft);
        fields.binding(
                "task." + task.step() + ".action",
                rehearsal,
                () -> record(task, draft.getValue()),
                () -> decide.submitDossier(approval.id(), report.getValue(), draft.getValue()),
                done);
        add(new Section(Told.text("approval.dossier.papers"), fields));
        return this;
    }

    /** Read anew: the plan may have got another version, or other bodies, since the form was opened. */
    private Component record(OpenTask task, String draft) {
        var approval = read.overview(task.subject());
        var version = Objects.requireNonNull(read.dossierState(approval.cycle()).version(), "rehearsed before");
        var words = new Paragraph(draft);
        words.addClassNames("quote", "words");
        words.getElement().setAttribute("tabindex", "0");
        return new Div(
                new Facts()
                        .add(Told.text("approval.list.plan"), approval.title())
                        .add(Told.text("approval.version-label"), version(version))
                        .add(Told.text("approval.field.bodies"), Told.inOrder(approval.chain()))
                        .add(Told.text("approval.field.draftResolution"), words),
                Note.then(Told.text("task." + task.step() + ".then")));
    }

    private static Span version(DossierState.FinalVersion version) {
        return new Span(
                new Span(Told.text("approval.dossier.version", version.number(), Dates.day(version.frozenAt())) + " "),
                Hash.of(version.hash()));
    }

    private static TextArea area(String name, int rows) {
        var area = new TextArea(Told.text("approval.field." + name));
        area.setHelperText(Told.text("approval.help." + name));
        area.setRequiredIndicatorVisible(true);
        area.setMaxLength(20_000);
        area.setMinRows(rows);
        return area;
    }

    private Component checklist(ReadApprovals.Overview approval, DossierState state) {
        var list = new UnorderedList();
        list.addClassNames("check", "card");
        var version = state.version();
        list.add(line(
                version == null ? new Span(Told.text("approval.dossier.no-version")) : version(version),
                version != null));
        list.add(line(
                new Span(
                        state.unsettled() == 0
                                ? Told.text("approval.dossier.settled")
                                : Told.text("approval.unsettled", state.unsettled())),
                state.unsettled() == 0));
        list.add(
                state.consulted()
                        ? line(
                                new Span(Told.text(
                                        state.settlementPublished()
                                                ? "approval.dossier.published"
                                                : "approval.settlement-unpublished")),
                                state.settlementPublished())
                        : line(new Span(Told.text("approval.dossier.not-consulted")), true));
        var bodies = approval.chain().stream().map(BodyRow::name).collect(Collectors.joining(" → "));
        var chain = new Span(
                new Span(state.hasBody() ? Told.text("approval.dossier.chain", bodies) + " " : ""),
                new Anchor("plans/" + approval.cycle() + "/bodies", Told.text("approval.bodies.open")));
        list.add(line(chain, state.hasBody()));
        return list;
    }

    private static ListItem line(Component words, boolean there) {
        return new ListItem(
                words,
                there
                        ? new StateMark(State.DONE, Told.text("approval.dossier.there"))
                        : new StateMark(State.BAD, Told.text("approval.dossier.missing")));
    }
}
