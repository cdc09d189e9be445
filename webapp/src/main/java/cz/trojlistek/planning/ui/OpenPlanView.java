package cz.trojlistek.planning.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import cz.trojlistek.account.Action;
import cz.trojlistek.account.Actors;
import cz.trojlistek.approval.BodyRow;
import cz.trojlistek.approval.ReadBodies;
import cz.trojlistek.cycle.ConductCycle;
import cz.trojlistek.cycle.PhaseDates;
import cz.trojlistek.cycle.PlanPeriod;
import cz.trojlistek.cycle.PlanningCycle;
import cz.trojlistek.cycle.ReadCycles;
import cz.trojlistek.cycle.ReadCycles.CycleRow;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.kernel.Phase;
import cz.trojlistek.kernel.PlanningClock;
import cz.trojlistek.kernel.TerritoryPath;
import cz.trojlistek.planning.OpenCommunityPlan;
import cz.trojlistek.shell.Fields;
import cz.trojlistek.shell.Note;
import cz.trojlistek.shell.PageHeader;
import cz.trojlistek.shell.Rows;
import cz.trojlistek.territory.Territories;
import cz.trojlistek.territory.Territory;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Opening a cycle: for which territory and years, after which plan, by which dates, decided by which bodies. */
@Route("open-plan")
@PermitAll
class OpenPlanView extends Div implements HasDynamicTitle, BeforeEnterObserver {

    /** Weeks a phase usually takes, in the order of the phases: about the ten months Brno took in 2008 and 2009. */
    private static final List<Integer> WEEKS = List.of(1, 3, 12, 8, 3, 5, 4, 2, 4, 1);

    private final transient Actors actors;
    private final transient Territories territories;
    private final transient ReadCycles cycles;
    private final transient ReadBodies approvals;
    private final transient PlanningClock clock;
    private final transient OpenCommunityPlan plans;
    private final transient ConductCycle conduct;
    private final transient List<Territory> places;
    private @Nullable UUID opened;

    OpenPlanView(
            Actors actors,
            Territories territories,
            ReadCycles cycles,
            ReadBodies approvals,
            PlanningClock clock,
            OpenCommunityPlan plans,
            ConductCycle conduct) {
        this.actors = actors;
        this.territories = territories;
        this.cycles = cycles;
        this.approvals = approvals;
        this.clock = clock;
        this.plans = plans;
        this.conduct = conduct;
        var mine = actors.paths(Action.OPEN_CYCLE).stream()
                .map(path -> territories.at(new TerritoryPath(path)))
                .distinct()
                .toList();
        if (mine.isEmpty()) {
            throw new NotFound();
        }
        add(new PageHeader(getPageTitle())
                .crumb(getTranslation("planning.plans"), "plans")
                .lead(getTranslation("planning.open.lead")));
        places = mine;
    }

    /** {@code ?previous=ID} begins with what is known after that plan: its territory and the years that follow. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var before = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("previous")
                .map(id -> conduct.get(NotFound.unlessId(id)))
                .orElse(null);
        add(form(places, before));
    }

    private Fields form(List<Territory> mine, @Nullable PlanningCycle before) {
        var fields = new Fields();
        var territory = fields.add("territory", new Select<Territory>());
        territory.setLabel(getTranslation("planning.territory"));
        territory.setItems(mine);
        territory.setItemLabelGenerator(Territory::name);
        territory.setValue(mine.getFirst());
        var title = fields.add("planTitle", new TextField(getTranslation("planning.plan-title")));
        title.setRequiredIndicatorVisible(true);
        var name = fields.add("name", new TextField(getTranslation("planning.cycle-name")));
        name.setRequiredIndicatorVisible(true);
        var from = new IntegerField(getTranslation("planning.from-year"));
        var to = new IntegerField(getTranslation("planning.to-year"));
        var year = clock.today().getYear();
        from.setValue(year + 1);
        to.setValue(year + 3);
        fields.beside(() -> {
            fields.add("period", from);
            fields.add("toYear", to);
        });
        var previous = new ComboBox<CycleRow>(getTranslation("planning.previous-plan"));
        fields.optional("previous", previous);
        previous.setClearButtonVisible(true);
        previous.setItemLabelGenerator(CycleRow::planTitle);
        var bodies = fields.optional("bodies", new CheckboxGroup<BodyRow>(getTranslation("planning.bodies")));
        bodies.setItemLabelGenerator(BodyRow::name);
        Runnable follow = () -> {
            var path = territory.getValue().path();
            previous.clear();
            previous.setItems(query ->
                    cycles.inForce(path, query.getFilter().orElse(""), query.getOffset(), query.getLimit()).stream());
            var known = approvals.bodies(path, 0, 50);
            bodies.setItems(known);
            bodies.setHelperText(getTranslation(known.isEmpty() ? "planning.bodies.none" : "planning.bodies.help"));
        };
        follow.run();
        territory.addValueChangeListener(change -> follow.run());
        if (before != null) {
            mine.stream()
                    .filter(place -> place.code().equals(before.territory().code()))
                    .findFirst()
                    .ifPresent(territory::setValue);
            var first = before.period().toYear() + 1;
            from.setValue(first);
            to.setValue(first + before.period().toYear() - before.period().fromYear());
            cycles.inForce(before.territory(), before.planTitle(), 0, 50).stream()
                    .filter(row -> row.id().equals(before.id()))
                    .findFirst()
                    .ifPresent(previous::setValue);
        }
        fields.text(new H2(getTranslation("planning.schedule")));
        var schedule = new ScheduleFields(fields, usual(clock.today()));
        var milestones = fields.optional(
                "milestones",
                new Rows<>(
                        getTranslation("planning.milestones"),
                        getTranslation("planning.add-milestone"),
                        getTranslation("planning.remove-milestone"),
                        MilestoneRow::new));
        fields.text(Note.then(getTranslation("planning.open.then")));
        fields.primary(
                "planning.open.action",
                () -> opened = plans.open(
                        new PlanningCycle.Opening(
                                territory.getValue().path(),
                                name.getValue(),
                                title.getValue(),
                                new PlanPeriod(number(from), number(to)),
                                previous.getValue() == null
                                        ? null
                                        : previous.getValue().id(),
                                schedule.value()),
                        milestones.read(MilestoneRow::value),
                        bodies.getValue().stream()
                                .sorted(Comparator.comparing(BodyRow::kind).thenComparing(BodyRow::name))
                                .map(BodyRow::id)
                                .toList()),
                () -> UI.getCurrent().navigate("plans/" + opened));
        return fields;
    }

    private static int number(IntegerField field) {
        return field.getValue() == null ? 0 : field.getValue();
    }

    private static List<PhaseDates> usual(LocalDate today) {
        var schedule = new ArrayList<PhaseDates>();
        var day = today;
        for (var phase : EnumSet.range(Phase.OPENING, Phase.PUBLISHING)) {
            var end = day.plusWeeks(WEEKS.get(phase.ordinal())).minusDays(1);
            schedule.add(PhaseDates.planned(phase, day, end));
            day = end.plusDays(1);
        }
        return schedule;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("planning.open");
    }
}
