package cz.trojlistek.plan;

import cz.trojlistek.account.Action;
import cz.trojlistek.account.Actors;
import cz.trojlistek.analysis.AnalysisFacts;
import cz.trojlistek.cycle.ConductCycle;
import cz.trojlistek.cycle.WrongPhase;
import cz.trojlistek.kernel.ChangedMeanwhile;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.kernel.Phase;
import cz.trojlistek.kernel.Wording;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writing the working text: one gesture, one method. Every method refuses with {@link TextFrozen} out of its time. */
@Service
@Transactional
public class WritePlan {

    /** More cannot be overseen, nor be shown fast. Brno's plan of eight chapters needs about 260. */
    public static final int MOST_ELEMENTS = 2000;

    private static final int MOST_INDICATORS = 20;
    private static final int MOST_SYSTEM_PRIORITIES = 20;

    private final Plans plans;
    private final PlanElements elements;
    private final Indicators indicators;
    private final Revisions revisions;
    private final Writing writing;
    private final ChapterReview review;
    private final AnalysisFacts analyses;
    private final ConductCycle cycles;
    private final Actors actors;
    private final JdbcClient database;
    private final ApplicationEventPublisher events;

    WritePlan(
            Plans plans,
            PlanElements elements,
            Indicators indicators,
            Revisions revisions,
            Writing writing,
            ChapterReview review,
            AnalysisFacts analyses,
            ConductCycle cycles,
            Actors actors,
            JdbcClient database,
            ApplicationEventPublisher events) {
        this.plans = plans;
        this.elements = elements;
        this.indicators = indicators;
        this.revisions = revisions;
        this.writing = writing;
        this.review = review;
        this.analyses = analyses;
        this.cycles = cycles;
        this.actors = actors;
        this.database = database;
        this.events = events;
    }

    /** Vision and system priorities, set once while groups propose; each has its letter for good (BR-119). */
    public void setSystemPriorities(UUID cycle, String vision, List<String> priorities) {
        var found = cycles.get(cycle);
        actors.require(Action.STEER, found.scope());
        if (found.phase() != Phase.PROPOSING) {
            throw new WrongPhase(found.phase());
        }
        var plan = plans.findToDecide(cycle).orElseThrow(NotFound::new);
        if (elements.existsByPlanAndKind(plan.id(), ElementKind.VISION)) {
            throw new PlanUnusable("system-priorities-set", "priorities");
        }
        var dream = Wording.paragraphs("vision", vision, ElementKind.VISION.longest());
        if (priorities.isEmpty() || priorities.size() > MOST_SYSTEM_PRIORITIES) {
            throw new PlanUnusable("system-priorities-count", "priorities");
        }
        var wordings = priorities.stream()
                .map(one -> Wording.paragraphs("priorities", one, ElementKind.SYSTEM_PRIORITY.longest()))
                .toList();
        elements.save(PlanElement.vision(plan, dream));
        int position = 0;
        for (var wording : wordings) {
            elements.save(PlanElement.systemPriority(plan, ++position, wording));
        }
        plan.systemPrioritiesSet(dream, wordings);
        plans.save(plan);
    }

    /**
     * Adds below {@code parent}, at the end; {@code parent} may be the plan itself for a chapter that no group writes.
     *
     * @param problem what a goal answers: an area or a problem of the tree or a need, else the analysis of needs (BR-112)
     */
    public UUID add(UUID parent, ElementKind kind, String wording, @Nullable UUID problem) {
        var above = elements.findById(parent);
        return above.isPresent()
                ? addBelow(above.get(), kind, wording, problem)
                : addChapter(plans.findById(parent).orElseThrow(NotFound::new), kind, wording);
    }

    private UUID addChapter(Plan plan, ElementKind kind, String wording) {
        var place = writing.newChapter(cycles.get(plan.cycle()));
        writing.require(plan.cycle(), place);
        if (kind != ElementKind.CHAPTER) {
            throw new PlanUnusable("kind-cannot-stand-there", "kind");
        }
        var text = kind.wording("wording", wording);
        requireRoom(plan.id());
        var number = nextChapter(plan.id());
        return added(PlanElement.chapter(plan, number, text, place.packageNumber()));
    }

    private int nextChapter(UUID plan) {
        return possible(
                database.sql("update plan set last_chapter = last_chapter + 1 where id = ? returning last_chapter")
                        .param(plan)
                        .query(Integer.class)
                        .single());
    }

    private UUID addBelow(PlanElement parent, ElementKind kind, String wording, @Nullable UUID problem) {
        writing.require(parent.cycle(), parent.place());
        if (!parent.kind().children().contains(kind)) {
            throw new PlanUnusable("kind-cannot-stand-there", "kind");
        }
        var text = kind.wording("wording", wording);
        requireAnswerable(parent.cycle(), kind, problem);
        requireRoom(parent.plan());
        return added(parent.below(kind, next(parent, kind), text, problem));
    }

    /** The next free number below an element for one of that kind. */
    int nextBelow(PlanElement parent, ElementKind kind) {
        return next(parent, kind).number();
    }

    private PlanElement.Next next(PlanElement parent, ElementKind kind) {
        var column = kind == ElementKind.TEXT ? "last_text" : "last_child";
        var next = database.sql("""
                        update plan_element set %1$s = %1$s + 1 where id = ?
                        returning %1$s as number, package_number""".formatted(column))
                .param(parent.id())
                .query(PlanElement.Next.class)
                .single();
        possible(next.number());
        return next;
    }

    /** Written at once: numbering and freezing read the rows, not the entities of this transaction. */
    private UUID added(PlanElement element) {
        var id = elements.save(element).id();
        elements.flush();
        revisions.keep(element, "");
        return id;
    }

    private static int possible(int number) {
        if (number > 9999) {
            throw new PlanUnusable("too-many-elements", "wording");
        }
        return number;
    }

    /** Whoever adds to the same plan waits here, so that the limit is exact. */
    private void requireRoom(UUID plan) {
        database.sql("select 1 from plan where id = ? for no key update")
                .param(plan)
                .query()
                .singleRow();
        var there = database.sql("select count(*) from plan_element where plan = ?")
                .param(plan)
                .query(Integer.class)
                .single();
        if (there >= MOST_ELEMENTS) {
            throw new PlanUnusable("too-many-elements", "wording");
        }
    }

    /** @throws ChangedMeanwhile when the wording is not the one of {@code seenVersion} any more */
    public void revise(UUID element, int seenVersion, String wording) {
        var found = writable(element);
        var before = found.wording();
        found.revise(seenVersion, found.kind().wording("wording", wording));
        elements.save(found);
        revisions.keep(found, before);
    }

    /**
     * Says which problem or need a goal answers (BR-112); null takes the link away.
     *
     * @throws ChangedMeanwhile when the goal is not the one of {@code seenVersion} any more
     */
    public void answer(UUID goal, int seenVersion, @Nullable UUID problem) {
        var found = writable(goal);
        requireAnswerable(found.cycle(), found.kind(), problem);
        found.answer(seenVersion, problem, analyses::wordsOf);
        elements.save(found);
    }

    /** With everything below it. A working group's chapter stays, a part the law wants, and what the coordination group has set. */
    public void remove(UUID element) {
        var found = writable(element);
        if (found.stays()) {
            throw new PlanUnusable("cannot-be-removed", "wording");
        }
        found.remove(withAllBelow(element));
        events.publishEvent(new ElementsRemoved(allBelow(element)));
        elements.delete(found);
    }

    private List<UUID> allBelow(UUID element) {
        return database.sql("""
                        with recursive gone as (
                            select id from plan_element where id = ?
                            union all
                            select e.id from plan_element e join gone g on e.parent = g.id)
                        select id from gone""").param(element).query(UUID.class).list();
    }

    /** One line each, in reading order, an indicator below what it measures. */
    private String withAllBelow(UUID element) {
        return database.sql("""
                        with recursive gone as (
                            select id, code, path, wording from plan_element where id = ?
                            union all
                            select e.id, e.code, e.path, e.wording from plan_element e join gone g on e.parent = g.id)
                        select string_agg(line, chr(10) order by path collate "C", position) from (
                            select path, 0 as position, code || ' ' || wording as line from gone
                            union all
                            select g.path, i.position, g.code || ' [' || i.position || '] ' || i.name || ': '
                                || coalesce(i.baseline || ' -> ', '') || i.target || ' ' || i.unit || ' ' || i.target_year
                            from plan_indicator i join gone g on i.element = g.id
                            union all
                            select g.path, 1000, g.code || ' [' || b.year || ' ' || b.source || '] ' || b.crowns || ' Kč'
                            from plan_budget_line b join gone g on b.element = g.id) one""").param(element).query(String.class).single();
    }

    public UUID addIndicator(UUID element, NewIndicator indicator) {
        var found = writable(element);
        var there = indicators.countByElement(element);
        if (!found.kind().measurable()) {
            throw new PlanUnusable("not-measurable", "name");
        }
        if (there >= MOST_INDICATORS) {
            throw new PlanUnusable("too-many-indicators", "name");
        }
        return indicators.save(new Indicator(found, there + 1, indicator)).id();
    }

    /** @throws ChangedMeanwhile when the indicator is not the one of {@code seenVersion} any more */
    public void correctIndicator(UUID indicator, int seenVersion, NewIndicator said) {
        var found = indicators.findById(indicator).orElseThrow(NotFound::new);
        found.correct(writable(found.element()), seenVersion, said);
        indicators.save(found);
    }

    public void removeIndicator(UUID indicator) {
        var found = indicators.findById(indicator).orElseThrow(NotFound::new);
        found.remove(writable(found.element()));
        indicators.delete(found);
    }

    /** Hands a group's chapter over. @throws ChapterIncomplete listing what is missing (BR-112, BR-113) */
    public void submitChapter(UUID group) {
        review.submit(group);
    }

    public void acceptChapter(UUID group) {
        review.accept(group);
    }

    /** The group goes on writing; it reads the reason. */
    public void returnChapter(UUID group, String reason) {
        review.giveBack(group, reason);
    }

    private PlanElement writable(UUID element) {
        var found = elements.findToRevise(element).orElseThrow(NotFound::new);
        writing.require(found.cycle(), found.place());
        return found;
    }

    private void requireAnswerable(UUID cycle, ElementKind kind, @Nullable UUID problem) {
        if (problem != null) {
            if (kind != ElementKind.GOAL) {
                throw new PlanUnusable("only-goals-answer", "problem");
            }
            analyses.requireNeed(cycle, problem);
        }
    }
}
