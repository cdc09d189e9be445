package cz.trojlistek.actionitem.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import cz.trojlistek.actionitem.ReadActionItems;
import cz.trojlistek.actionitem.ReadActionItems.ActionItemPage;
import cz.trojlistek.actionitem.StepTaken;
import cz.trojlistek.actionitem.WorkOnActionItems;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.kernel.PlanningClock;
import cz.trojlistek.shell.Dates;
import cz.trojlistek.shell.Listing;
import cz.trojlistek.shell.PageHeader;
import cz.trojlistek.shell.Section;
import cz.trojlistek.shell.Sign;
import jakarta.annotation.security.PermitAll;
import java.util.UUID;

/** One action item: who does it until when, how far it is, what has happened to it, and what one may do with it. */
@Route("items/:item")
@PermitAll
class ActionItemView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ReadActionItems read;
    private final transient WorkOnActionItems work;
    private final transient ItemDialogs dialogs;
    private final transient PlanningClock clock;
    private String title = "";

    ActionItemView(ReadActionItems read, WorkOnActionItems work, ItemDialogs dialogs, PlanningClock clock) {
        this.read = read;
        this.work = work;
        this.dialogs = dialogs;
        this.clock = clock;
        addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(NotFound.unlessId(event.getRouteParameters().get("item").orElse("")));
    }

    private void show(UUID id) {
        removeAll();
        var item = read.get(id);
        var facts = item.facts();
        title = facts.title();
        var header = new PageHeader(title)
                .crumb(item.planTitle(), "plans/" + item.cycle())
                .crumb(facts.groupName(), "groups/" + facts.group())
                .crumb(getTranslation("actionitem.items"), "groups/" + facts.group() + "/items")
                .marks(ItemWords.state(facts));
        var buttons = buttons(item);
        if (buttons.getChildren().findAny().isPresent()) {
            header.actions(buttons);
        }
        add(header, ItemWords.facts(facts, clock.today()));
        if (!item.note().isEmpty()) {
            add(new Section(getTranslation("actionitem.note"), written(item.note())));
        }
        add(new Section(getTranslation("actionitem.history"), history(id)));
    }

    private Div buttons(ActionItemPage item) {
        var id = item.facts().id();
        var may = item.possible();
        var buttons = new Div();
        buttons.addClassNames("row", "actions");
        if (may.report()) {
            var report = button(
                    "actionitem.report",
                    Sign.CHECK,
                    () -> dialogs.report(item, () -> again(id)).open());
            report.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            buttons.add(report);
        }
        if (may.start()) {
            buttons.add(button("actionitem.start", Sign.RUN, () -> {
                work.start(id);
                again(id);
            }));
        }
        if (may.judge()) {
            var verify = button("actionitem.verify", Sign.CHECK, () -> {
                work.verify(id);
                again(id);
            });
            verify.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            buttons.add(
                    verify,
                    button(
                            "actionitem.reopen",
                            Sign.THEN,
                            () -> dialogs.reopen(item, () -> again(id)).open()));
        }
        if (may.change()) {
            buttons.add(
                    button(
                            "actionitem.change",
                            Sign.CALENDAR,
                            () -> dialogs.change(item, () -> again(id)).open()),
                    button(
                            "actionitem.cancel",
                            Sign.CROSS,
                            () -> dialogs.cancel(item, () -> again(id)).open()));
        }
        return buttons;
    }

    private Button button(String key, Sign sign, Runnable act) {
        return new Button(getTranslation(key), sign.icon(), click -> act.run());
    }

    /** All of it is drawn anew, and other buttons with it: the keyboard goes to the title. */
    private void again(UUID id) {
        show(id);
        PageHeader.focusTitle();
    }

    private Component history(UUID id) {
        return new Listing<StepTaken>(getTranslation("actionitem.history"))
                .component(getTranslation("actionitem.history.what"), this::what)
                .column(getTranslation("actionitem.history.who"), StepTaken::takenBy)
                .column(getTranslation("actionitem.history.when"), step -> Dates.moment(step.takenAt()))
                .from((offset, limit) -> read.history(id, offset, limit));
    }

    private Component what(StepTaken step) {
        var what = new Div(new Span(getTranslation("actionitem.step." + ItemWords.code(step.step()))));
        if (!step.note().isEmpty()) {
            what.add(written(step.note()));
        }
        return what;
    }

    /** What people wrote keeps its lines. */
    private static Paragraph written(String words) {
        var paragraph = new Paragraph(words);
        paragraph.addClassName("written");
        return paragraph;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
