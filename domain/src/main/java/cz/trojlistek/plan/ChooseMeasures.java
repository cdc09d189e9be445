package cz.trojlistek.plan;

import cz.trojlistek.account.Action;
import cz.trojlistek.account.Actors;
import cz.trojlistek.cycle.ConductCycle;
import cz.trojlistek.cycle.PlanningCycle;
import cz.trojlistek.cycle.WrongPhase;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.kernel.Phase;
import cz.trojlistek.kernel.Wording;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The first step of an action plan: which measures of its plan are those of the year (BR-117). */
@Service
@Transactional
public class ChooseMeasures {

    private final Plans plans;
    private final PlanElements elements;
    private final Indicators indicators;
    private final Versions versions;
    private final PlanRows rows;
    private final Writing writing;
    private final ConductCycle cycles;
    private final Actors actors;
    private final JdbcClient database;
    private final ApplicationEventPublisher events;

    ChooseMeasures(
            Plans plans,
            PlanElements elements,
            Indicators indicators,
            Versions versions,
            PlanRows rows,
            Writing writing,
            ConductCycle cycles,
            Actors actors,
            JdbcClient database,
            ApplicationEventPublisher events) {
        this.plans = plans;
        this.elements = elements;
        this.indicators = indicators;
        this.versions = versions;
        this.rows = rows;
        this.writing = writing;
        this.cycles = cycles;
        this.actors = actors;
        this.database = database;
        this.events = events;
    }

    /** One measure of the year: who carries it out, and what is done in that year otherwise than the plan says, if anything. */
    public record Chosen(UUID measure, String carrier, String change) {

        /** Refused at the field of this measure: {@code carrier.ID}. */
        Chosen worded() {
            return new Chosen(
                    measure,
                    Wording.line("carrier." + measure, carrier, 300),
                    change.isBlank()
                            ? ""
                            : Wording.paragraphs("change." + measure, change, ElementKind.TEXT.longest()));
        }
    }

    /** Who carried each measure in the last action plan before this year; empty when there is none. */
    @Transactional(readOnly = true)
    public Map<UUID, String> lastCarriers(UUID cycle) {
        var year = cycles.get(cycle);
        return database
                .sql("""
                        select distinct on (e.origin) e.origin, e.carrier
                        from planning_cycle c join plan_element e on e.cycle = c.id
                        where c.parent = ? and c.from_year < ? and e.kind = 'MEASURE' and e.origin is not null
                        order by e.origin, c.from_year desc""")
                .params(parent(year), year.period().fromYear())
                .query((row, i) -> Map.entry(row.getObject("origin", UUID.class), row.getString("carrier")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The measures of the version of the plan that was published, with all they stand under; the plan's, not the year's. */
    @Transactional(readOnly = true)
    public PlanText offered(UUID cycle) {
        return withAbove(ofPlan(cycles.get(cycle)), null);
    }

    /**
     * Begins the text of the action plan with the measures of the year, under what they stand under in the plan. Once.
     *
     * @throws PlanUnusable when there is none, one twice, or one that is no measure of the published plan (BR-117)
     */
    public void choose(UUID cycle, List<Chosen> chosen) {
        var found = cycles.get(cycle);
        actors.require(Action.CONDUCT_CYCLE, found.scope());
        if (found.parent() == null || found.phase() != Phase.PROPOSING) {
            throw new WrongPhase(found.phase());
        }
        var byMeasure = new LinkedHashMap<UUID, Chosen>();
        chosen.forEach(one -> byMeasure.put(one.measure(), one.worded()));
        if (byMeasure.isEmpty() || byMeasure.size() < chosen.size()) {
            throw new PlanUnusable("measures-once", "measures");
        }
        var text = withAbove(ofPlan(found), byMeasure);
        if (text.lines().stream()
                        .filter(line -> byMeasure.containsKey(line.id()))
                        .count()
                < byMeasure.size()) {
            throw new PlanUnusable("no-measure-of-the-plan", "measures");
        }
        var plan = plans.save(Plan.begin(found));
        var taken = take(plan, text, byMeasure, Map.of());
        byMeasure.forEach((measure, one) -> {
            if (!one.change().isEmpty()) {
                addChange(Objects.requireNonNull(taken.get(measure)), one.change());
            }
        });
        var told = taken.values().stream()
                .filter(element -> element.kind() == ElementKind.MEASURE)
                .map(PlanElement::carried)
                .collect(Collectors.joining("\n"));
        events.publishEvent(
                new MeasuresChosen(cycle, found.territory(), told)); // not by the plan: the process saves it, too
    }

    /**
     * Takes up one more measure of the plan while the text of the year is written, for example because of a comment.
     *
     * @throws PlanUnusable when it is there, or is no measure of the published plan (BR-117)
     */
    public void add(UUID cycle, @Nullable UUID measure, String carrier, String change) {
        var found = writing.require(cycle, new Writing.Place(null, 1));
        var plan = plans.findToDecide(cycle).orElseThrow(NotFound::new);
        if (measure == null) {
            throw new PlanUnusable("no-measure-of-the-plan", "measure");
        }
        var one =
                new Chosen(measure, Wording.line("carrier", carrier, 300), Wording.optional("change", change, 20_000));
        var text = withAbove(ofPlan(found), Map.of(measure, one));
        var there = taken(cycle);
        if (text.lines().isEmpty() || there.containsKey(measure)) {
            throw new PlanUnusable(there.containsKey(measure) ? "measure-there" : "no-measure-of-the-plan", "measure");
        }
        var added = take(plan, text, Map.of(measure, one), there);
        if (!one.change().isEmpty()) {
            addChange(Objects.requireNonNull(added.get(measure)), one.change());
        }
    }

    /** The measures of the plan that the year has not taken up. */
    @Transactional(readOnly = true)
    public List<PlanLine> left(UUID cycle) {
        var there = taken(cycle);
        return ofPlan(cycles.get(cycle)).lines().stream()
                .filter(line -> line.kind() == ElementKind.MEASURE && !there.containsKey(line.id()))
                .toList();
    }

    /** What the year has taken up, by what it is in the plan. */
    private Map<UUID, UUID> taken(UUID cycle) {
        return database
                .sql("select origin, id from plan_element where cycle = ? and origin is not null")
                .param(cycle)
                .query((row, i) -> Map.entry(row.getObject("origin", UUID.class), row.getObject("id", UUID.class)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private PlanText ofPlan(PlanningCycle year) {
        var plan = plans.findByCycle(parent(year)).orElseThrow(NotFound::new);
        if (plan.publishedVersion() == null) {
            throw new NotFound();
        }
        return rows.whole(PlanRows.Source.version(
                versions.get(plan.id(), plan.publishedVersion()).id()));
    }

    private static UUID parent(PlanningCycle year) {
        return Optional.ofNullable(year.parent()).orElseThrow(NotFound::new);
    }

    /** Measures, all of them or those that are wanted, with what they stand under and the steps they consist of. */
    private static PlanText withAbove(PlanText text, @Nullable Map<UUID, Chosen> wanted) {
        var byId = text.lines().stream().collect(Collectors.toMap(PlanLine::id, line -> line));
        var kept = new HashSet<UUID>();
        for (var line : text.lines()) {
            if (line.kind() == ElementKind.MEASURE && (wanted == null || wanted.containsKey(line.id()))) {
                for (PlanLine one = line; one != null; one = one.parent() == null ? null : byId.get(one.parent())) {
                    kept.add(one.id());
                }
            }
        }
        text.lines().stream()
                .filter(line -> line.kind() == ElementKind.ACTIVITY && kept.contains(line.parent()))
                .forEach(line -> kept.add(line.id()));
        return new PlanText(
                text.lines().stream().filter(line -> kept.contains(line.id())).toList(),
                text.indicators(),
                text.budget());
    }

    /** What is not there yet; what is there stays as the year has it. */
    private Map<UUID, PlanElement> take(Plan plan, PlanText text, Map<UUID, Chosen> chosen, Map<UUID, UUID> there) {
        var taken = new LinkedHashMap<UUID, PlanElement>();
        var ids = new HashMap<>(there);
        for (var line : text.lines()) {
            if (!there.containsKey(line.id())) {
                var said = chosen.get(line.id());
                var element = elements.save(PlanElement.taken(
                        plan,
                        line,
                        line.parent() == null ? null : ids.get(line.parent()),
                        said == null ? "" : said.carrier()));
                element.cost(text.budgetOf(line).stream()
                        .filter(one -> one.year() == plan.period().fromYear())
                        .map(BudgetLine::amount)
                        .toList());
                taken.put(line.id(), element);
                ids.put(line.id(), element.id());
                int position = 0;
                for (var indicator : text.indicatorsOf(line)) {
                    indicators.save(new Indicator(element, ++position, indicator.said()));
                }
            }
        }
        elements.flush();
        continueNumbers(plan, taken.values().stream().map(PlanElement::id).toArray(UUID[]::new));
        return taken;
    }

    /** What is added in the year gets no number that the plan has given (BR-119). */
    private void continueNumbers(Plan plan, UUID[] added) {
        database.sql("""
                        update plan_element n set last_child = o.last_child, last_text = o.last_text
                        from plan_element o where n.id = any(?) and o.id = n.origin""").param(added).update();
        database.sql("""
                        update plan n set last_chapter = greatest(n.last_chapter, o.last_chapter)
                        from plan o, planning_cycle c where n.id = ? and c.id = n.cycle and o.cycle = c.parent""").param(plan.id()).update();
    }

    private void addChange(PlanElement measure, String change) {
        var number = database.sql("update plan_element set last_text = last_text + 1 where id = ? returning last_text")
                .param(measure.id())
                .query(Integer.class)
                .single();
        elements.save(measure.below(ElementKind.TEXT, new PlanElement.Next(number, 1), change, null));
    }
}
