package cz.trojlistek.analysis;

import cz.trojlistek.account.Action;
import cz.trojlistek.account.Actors;
import cz.trojlistek.cycle.ConductCycle;
import cz.trojlistek.cycle.PlanningCycle;
import cz.trojlistek.cycle.WrongPhase;
import cz.trojlistek.kernel.NotFound;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Examples of good practice from elsewhere, each for a goal of the plan. */
@Service
@Transactional
public class CollectExamples {

    /** {@code goal} is in words, empty without one or when it has left the text; {@code chapter} is where it is read. */
    public record ExampleRow(
            UUID id,
            String place,
            String text,
            @Nullable UUID goal,
            String goalWords,
            @Nullable UUID chapter,
            int version) {}

    /** Examples of one cycle; more nobody reads. */
    private static final int MOST = 100;

    private record Row(
            UUID id, String place, String text, @Nullable UUID goal, int version) {}

    private final GoodPractices examples;
    private final AnsweredNeeds plan;
    private final ConductCycle cycles;
    private final Actors actors;
    private final JdbcClient database;

    CollectExamples(
            GoodPractices examples, AnsweredNeeds plan, ConductCycle cycles, Actors actors, JdbcClient database) {
        this.examples = examples;
        this.plan = plan;
        this.cycles = cycles;
        this.actors = actors;
        this.database = database;
    }

    /** Refuses a goal that is not one of the cycle's working text. */
    public UUID collect(UUID cycle, ExampleWords words) {
        var of = open(cycle);
        requireRoom(cycle);
        return examples.save(new GoodPractice(of, words, goal(cycle, words.goal())))
                .id();
    }

    /** @throws cz.trojlistek.kernel.ChangedMeanwhile when it is not the one of {@code seenVersion} any more */
    public void correct(UUID example, int seenVersion, ExampleWords words) {
        var found = examples.findToChange(example).orElseThrow(NotFound::new);
        open(found.cycle());
        found.correct(seenVersion, words, told(found), goal(found.cycle(), words.goal()));
        examples.save(found);
    }

    /** @throws cz.trojlistek.kernel.ChangedMeanwhile when it is not the one of {@code seenVersion} any more */
    public void remove(UUID example, int seenVersion) {
        var found = examples.findToChange(example).orElseThrow(NotFound::new);
        open(found.cycle());
        found.remove(seenVersion, told(found));
        examples.delete(found);
    }

    /** By place, for everybody who may read the cycle; a hundred at most. */
    @Transactional(readOnly = true)
    public List<ExampleRow> examples(UUID cycle, int offset, int limit) {
        cycles.get(cycle);
        var goals = plan.allGoals(cycle);
        return database
                .sql("""
                        select id, place, text, goal, version from good_practice where cycle = :cycle
                        order by place collate "cs-x-icu", id offset :offset limit :limit""")
                .param("cycle", cycle)
                .param("offset", offset)
                .param("limit", limit)
                .query(Row.class)
                .list()
                .stream()
                .map(row -> {
                    var goal = goals.stream()
                            .filter(one -> one.id().equals(row.goal()))
                            .findFirst();
                    return new ExampleRow(
                            row.id(),
                            row.place(),
                            row.text(),
                            row.goal(),
                            goal.map(AnsweredNeeds.Goal::words).orElse(""),
                            goal.map(AnsweredNeeds.Goal::chapter).orElse(null),
                            row.version());
                })
                .toList();
    }

    /** The goals an example can be for. */
    @Transactional(readOnly = true)
    public List<AnsweredNeeds.Goal> goals(UUID cycle) {
        cycles.get(cycle);
        return plan.allGoals(cycle);
    }

    private void requireRoom(UUID cycle) {
        var there = database.sql("select count(*) from good_practice where cycle = ?")
                .param(cycle)
                .query(Long.class)
                .single();
        if (there >= MOST) {
            throw new ProblemTreeUnusable("examples-full", "text");
        }
    }

    /** In words; refuses one that is not of the working text. */
    private String goal(UUID cycle, @Nullable UUID goal) {
        if (goal == null) {
            return "";
        }
        return words(cycle, goal).orElseThrow(() -> new ProblemTreeUnusable("goal-unknown", "goal"));
    }

    /** It may have left the text since. */
    private String told(GoodPractice example) {
        var goal = example.goal();
        return goal == null ? "" : words(example.cycle(), goal).orElse("");
    }

    private Optional<String> words(UUID cycle, UUID goal) {
        return plan.allGoals(cycle).stream()
                .filter(one -> one.id().equals(goal))
                .map(AnsweredNeeds.Goal::words)
                .findFirst();
    }

    private PlanningCycle open(UUID cycle) {
        var found = cycles.get(cycle);
        actors.require(Action.CONDUCT_CYCLE, found.scope());
        if (!AnalyseSituation.takesProblems(found.phase())) {
            throw new WrongPhase(found.phase());
        }
        return found;
    }
}
