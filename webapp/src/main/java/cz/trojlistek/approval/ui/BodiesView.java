package cz.trojlistek.approval.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import cz.trojlistek.account.Action;
import cz.trojlistek.account.Actors;
import cz.trojlistek.approval.BodyKind;
import cz.trojlistek.approval.BodyRow;
import cz.trojlistek.approval.ReadBodies;
import cz.trojlistek.approval.SetUpBodies;
import cz.trojlistek.cycle.ConductCycle;
import cz.trojlistek.cycle.PlanningCycle;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.kernel.Rehearsal;
import cz.trojlistek.shell.EmptyState;
import cz.trojlistek.shell.Facts;
import cz.trojlistek.shell.Fields;
import cz.trojlistek.shell.Listing;
import cz.trojlistek.shell.Note;
import cz.trojlistek.shell.Notice;
import cz.trojlistek.shell.PageHeader;
import cz.trojlistek.shell.PlanTabs;
import cz.trojlistek.shell.Section;
import cz.trojlistek.shell.Sign;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The committees, councils and assemblies of a territory, and through which of them this plan goes. */
@Route("plans/:id/bodies")
@PermitAll
class BodiesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int MOST = 50;

    private final ReadBodies read;
    private final SetUpBodies bodies;
    private final ConductCycle cycles;
    private final Actors actors;
    private final Rehearsal rehearsal;
    private final Div desk = new Div();
    private final PlanTabs tabs;

    BodiesView(
            ReadBodies read,
            SetUpBodies bodies,
            ConductCycle cycles,
            Actors actors,
            Rehearsal rehearsal,
            PlanTabs tabs) {
        this.tabs = tabs;
        this.read = read;
        this.bodies = bodies;
        this.cycles = cycles;
        this.actors = actors;
        this.rehearsal = rehearsal;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(NotFound.unlessId(event.getRouteParameters().get("id").orElse("")));
    }

    private void show(UUID cycleId) {
        var cycle = cycles.get(cycleId);
        removeAll();
        add(new PageHeader(getTranslation("approval.bodies.title"))
                .crumb(cycle.planTitle(), "plans/" + cycleId)
                .lead(getTranslation("approval.bodies.lead")));
        add(tabs.of(cycleId, PlanTabs.Tab.APPROVAL));
        boolean may = actors.may(Action.OPEN_CYCLE, cycle.scope());
        add(new Section(getTranslation("approval.bodies.here"), list(cycle, may)));
        add(chain(cycle, may));
        if (may) {
            desk.removeAll();
            desk.add(new Section(getTranslation("approval.bodies.add"), addition(cycle)));
            add(desk);
        }
    }

    private Listing<BodyRow> list(PlanningCycle cycle, boolean may) {
        var list = new Listing<BodyRow>(getTranslation("approval.bodies.here"))
                .column(getTranslation("approval.field.name"), BodyRow::name)
                .column(getTranslation("approval.field.kind"), row -> kind(row.kind()))
                .number(getTranslation("approval.field.members"), BodyRow::members)
                .number(getTranslation("approval.bodies.majority"), BodyRow::majority)
                .column(
                        getTranslation("approval.notice"),
                        row -> row.kind() == BodyKind.ASSEMBLY
                                ? getTranslation("approval.notice-days", row.noticeDays())
                                : "–");
        if (may) {
            list.component(
                    getTranslation("approval.bodies.change"),
                    row -> new Button(getTranslation("approval.bodies.change"), click -> change(cycle, row)));
        }
        return list.whenEmpty(new EmptyState(
                        Sign.SEAL,
                        getTranslation("approval.bodies.empty"),
                        getTranslation("approval.bodies.empty-next")))
                .from((offset, limit) -> read.bodies(cycle.territory(), offset, limit));
    }

    private String kind(BodyKind kind) {
        return getTranslation("approval.kind." + kind.name().toLowerCase(Locale.ROOT));
    }

    private Section chain(PlanningCycle cycle, boolean may) {
        var now = read.chain(cycle.id());
        var names = now.stream().map(BodyRow::name).collect(Collectors.joining(" → "));
        var section = new Section(
                getTranslation("approval.bodies.chain"),
                new Paragraph(names.isEmpty() ? getTranslation("approval.no-body") : names));
        var all = read.bodies(cycle.territory(), 0, MOST);
        if (may && !all.isEmpty()) {
            section.add(choice(cycle, now, all));
        }
        return section;
    }

    private Fields choice(PlanningCycle cycle, List<BodyRow> now, List<BodyRow> all) {
        var chosen = new CheckboxGroup<BodyRow>(getTranslation("approval.field.bodies"));
        chosen.setItems(Stream.concat(now.stream(), all.stream())
                .distinct()
                .sorted(Comparator.comparing(BodyRow::kind))
                .toList());
        chosen.setItemLabelGenerator(BodyRow::name);
        chosen.setValue(new LinkedHashSet<>(now));
        chosen.setHelperText(getTranslation("approval.bodies.chain-help"));
        chosen.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        var order = new Paragraph();
        order.getElement().setAttribute("role", "status");
        order.setText(Told.inOrder(ticked(chosen)));
        chosen.addValueChangeListener(change -> order.setText(Told.inOrder(ticked(chosen))));
        var fields = new Fields().saw(read.chainVersion(cycle.id()));
        fields.add("bodies", chosen);
        fields.text(order);
        fields.secondary(
                "approval.bodies.choose",
                () -> bodies.choose(
                        cycle.id(),
                        fields.seen(),
                        ticked(chosen).stream().map(BodyRow::id).toList()),
                () -> changed(cycle));
        return fields;
    }

    /** In the order in which they stand, whichever was ticked first. */
    private static List<BodyRow> ticked(CheckboxGroup<BodyRow> chosen) {
        return chosen.getListDataView()
                .getItems()
                .filter(chosen.getValue()::contains)
                .toList();
    }

    private Fields addition(PlanningCycle cycle) {
        var kind = new RadioButtonGroup<BodyKind>(getTranslation("approval.field.kind"));
        kind.setItems(BodyKind.values());
        kind.setItemLabelGenerator(this::kind);
        kind.setRequiredIndicatorVisible(true);
        var name = name();
        var members = members();
        var fields = new Fields();
        fields.add("kind", kind);
        fields.add("name", name);
        fields.add("members", members);
        fields.primary(
                "approval.bodies.save",
                () -> bodies.found(cycle.territory(), kind.getValue(), name.getValue(), members.getValue()),
                () -> changed(cycle));
        return fields;
    }

    private void change(PlanningCycle cycle, BodyRow row) {
        var name = name();
        name.setValue(row.name());
        var members = members();
        members.setValue(row.members());
        members.setHelperText(getTranslation("approval.bodies.change-help"));
        var fields = new Fields().saw(row.version());
        fields.add("name", name);
        fields.add("members", members);
        fields.binding(
                "approval.bodies.save",
                rehearsal,
                () -> record(cycle, row.id(), name.getValue(), members.getValue()),
                () -> bodies.change(row.id(), fields.seen(), name.getValue(), members.getValue()),
                () -> changed(cycle));
        fields.leave("form.cancel", () -> show(cycle.id()));
        desk.removeAll();
        desk.add(new Section(getTranslation("approval.bodies.change-title", row.name()), fields));
        name.focus();
    }

    /** Against what the body is now, which may not be what it was when the list was read. */
    private Component record(PlanningCycle cycle, UUID id, String name, int members) {
        var was = read.bodies(cycle.territory(), 0, MOST).stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
        var will = new BodyRow(id, was.kind(), name.strip(), members, was.noticeDays(), was.version());
        var record = new Div(new Facts()
                .add(getTranslation("approval.field.name"), change(was.name(), will.name()))
                .add(getTranslation("approval.field.members"), change(was.members(), will.members()))
                .add(getTranslation("approval.bodies.majority"), change(was.majority(), will.majority())));
        var running = was.members() == members ? List.<String>of() : read.before(id, 0, MOST);
        if (!running.isEmpty()) {
            record.add(new Paragraph(getTranslation("approval.bodies.change-running", String.join(", ", running))));
        }
        record.add(Note.then(getTranslation("approval.bodies.change-help")));
        return record;
    }

    private String change(Object was, Object will) {
        return was.equals(will)
                ? was.toString()
                : getTranslation("approval.was-will-be", was.toString(), will.toString());
    }

    private TextField name() {
        var name = new TextField(getTranslation("approval.field.name"));
        name.setHelperText(getTranslation("approval.bodies.name-help"));
        name.setRequiredIndicatorVisible(true);
        name.setMaxLength(200);
        return name;
    }

    private IntegerField members() {
        var members = new IntegerField(getTranslation("approval.field.members"));
        members.setRequiredIndicatorVisible(true);
        members.setManualValidation(true);
        members.addClassName("w-s");
        return members;
    }

    private void changed(PlanningCycle cycle) {
        Notice.done(getTranslation("approval.bodies.saved"));
        show(cycle.id());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("approval.bodies.title");
    }
}
