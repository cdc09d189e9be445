package cz.trojlistek.inbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import cz.trojlistek.inbox.EndedTask;
import cz.trojlistek.inbox.InboxTask;
import cz.trojlistek.inbox.KeepDrafts;
import cz.trojlistek.inbox.ReadInbox;
import cz.trojlistek.inbox.WorkOnTasks;
import cz.trojlistek.kernel.PlanningClock;
import cz.trojlistek.shell.Card;
import cz.trojlistek.shell.Dates;
import cz.trojlistek.shell.DraftedForm;
import cz.trojlistek.shell.DraftedForm.Ended;
import cz.trojlistek.shell.DraftedForm.Keeper;
import cz.trojlistek.shell.Facts;
import cz.trojlistek.shell.Note;
import cz.trojlistek.shell.Notice;
import cz.trojlistek.shell.OpenTask;
import cz.trojlistek.shell.PageHeader;
import cz.trojlistek.shell.State;
import cz.trojlistek.shell.TierMark;
import jakarta.annotation.security.PermitAll;
import java.time.Instant;
import java.util.Optional;

/** One task: what and why, until when, what happens after the button; and the form of the feature it belongs to. */
@Route("task")
@PermitAll
@StyleSheet("context://inbox.css")
class TaskView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private final transient ReadInbox inbox;
    private final transient WorkOnTasks work;
    private final transient KeepDrafts drafts;
    private final transient TaskForms forms;
    private final transient PlanningClock clock;
    private String title = "";

    TaskView(ReadInbox inbox, WorkOnTasks work, KeepDrafts drafts, TaskForms forms, PlanningClock clock) {
        this.inbox = inbox;
        this.work = work;
        this.drafts = drafts;
        this.forms = forms;
        this.clock = clock;
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        inbox.ended(id).ifPresentOrElse(this::tell, () -> show(inbox.get(id)));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(InboxTask task) {
        title = TaskTexts.title(task);
        removeAll();
        var now = clock.instant();
        add(new PageHeader(title)
                .crumb(getTranslation("inbox.title"), "tasks")
                .crumb(task.planTitle(), "plans/" + task.cycle())
                .marks(
                        new TierMark(task.path(), task.territoryName()).pill(),
                        TaskTexts.due(task, now).pill()));
        var form = form(task);
        add(about(task, form), form);
    }

    /** Somebody was here before: what has become of it, and the way to it. */
    private void tell(EndedTask task) {
        title = TaskTexts.title(task);
        removeAll();
        add(
                new PageHeader(title)
                        .crumb(getTranslation("inbox.title"), "tasks")
                        .crumb(task.planTitle(), "plans/" + task.cycle())
                        .marks(new TierMark(task.path(), task.territoryName()).pill()),
                Note.banner(task.done() ? State.DONE : State.INFO, EndedTexts.sentence(task), EndedTexts.result(task)),
                new Card(
                        new Paragraph(TaskTexts.text(task.step(), "what")),
                        new Facts()
                                .add(
                                        getTranslation("inbox.plan"),
                                        new Anchor("plans/" + task.cycle(), task.planTitle()))));
    }

    private Component form(InboxTask task) {
        if (task.assignee() != null && !inbox.isMine(task)) {
            return Note.banner(State.INFO, getTranslation("inbox.task-taken", String.valueOf(task.assigneeName())));
        }
        var open = new OpenTask(
                task.id(), task.step(), task.subject(), task.element(), task.cycle(), task.path(), task.groupId());
        var form = forms.forStep(task.step()).show(open, () -> {
            Notice.done(
                    getTranslation("inbox.done", title),
                    inbox.ended(task.id()).map(EndedTexts::result).stream().toArray(Component[]::new));
            UI.getCurrent().navigate("tasks");
        });
        var before = drafts.of(task.id());
        return new DraftedForm(
                        keeper(task.id()),
                        before.map(KeepDrafts.Draft::content).orElse(null),
                        before.map(KeepDrafts.Draft::savedAt).orElse(null),
                        () -> show(inbox.get(task.id())))
                .of(form);
    }

    private Keeper keeper(String task) {
        return new Keeper() {
            @Override
            public Instant keep(String content) {
                return drafts.keep(task, content);
            }

            @Override
            public void discard() {
                drafts.discard(task);
            }

            @Override
            public Optional<Ended> ended() {
                return inbox.ended(task).map(one -> new Ended(EndedTexts.sentence(one), EndedTexts.result(one)));
            }
        };
    }

    private Component about(InboxTask task, Component form) {
        var last = TaskTexts.lastDay(task);
        var today = clock.today();
        var facts = new Facts()
                .add(
                        getTranslation("inbox.why-me"),
                        getTranslation("role." + inbox.whyMe(task).candidateGroup()) + ", " + task.territoryName())
                .add(getTranslation("inbox.plan"), new Anchor("plans/" + task.cycle(), task.planTitle()))
                .add(getTranslation("inbox.until"), Dates.dayAndAway(last, today));
        if (task.assigneeName() != null) {
            facts.add(getTranslation("inbox.who"), task.assigneeName());
        }
        var card = new Card(
                new Paragraph(TaskTexts.text(task.step(), "what")),
                facts,
                Note.then(TaskTexts.text(task.step(), "then")));
        card.addClassName("about-task");
        if (task.assignee() == null) {
            card.add(new Button(
                    getTranslation("inbox.claim"), click -> hand(task.id(), form, () -> work.claim(task.id()))));
        } else if (inbox.isMine(task) && !task.personal()) {
            card.add(new Button(
                    getTranslation("inbox.give-back"), click -> hand(task.id(), form, () -> work.giveBack(task.id()))));
        }
        return card;
    }

    /** Unless the task has ended meanwhile, which is said where one writes: what was typed stays. */
    private void hand(String task, Component form, Runnable over) {
        if (form instanceof DraftedForm drafted && drafted.hasEnded()) {
            return;
        }
        over.run();
        show(inbox.get(task));
    }
}
