package cz.trojlistek.actionplan;

import cz.trojlistek.approval.ApprovalSteps;
import cz.trojlistek.cycle.AdvanceCycle;
import cz.trojlistek.cycle.PlanningCycle;
import cz.trojlistek.cycle.PlanningCycle.YearOpening;
import cz.trojlistek.kernel.PlanningClock;
import cz.trojlistek.kernel.ProcessSide;
import java.time.LocalDate;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the process of a plan in force asks and does about the years of its period. */
@Service
@Transactional
@ProcessSide
public class ActionPlanSteps {

    private static final int LONGEST_TITLE = 300;

    private final AdvanceCycle cycles;
    private final ApprovalSteps approvals;
    private final PlanningClock clock;
    private final JdbcClient database;

    ActionPlanSteps(AdvanceCycle cycles, ApprovalSteps approvals, PlanningClock clock, JdbcClient database) {
        this.cycles = cycles;
        this.approvals = approvals;
        this.clock = clock;
        this.database = database;
    }

    /**
     * When the process of a plan in force has to look again: on the day the next action plan begins, which may be past, or when
     * the period is over. Asked anew whenever the period or the years change.
     */
    @Transactional(readOnly = true)
    public LocalDate nextDay(UUID plan) {
        var found = cycles.get(plan);
        var next = nextYear(found);
        return next.isPresent()
                ? YearSchedule.begins(next.getAsInt(), found.territory().isRegion())
                : found.period().lastDay().plusDays(1);
    }

    /** True when the plan is valid no more, and there is no year left to plan. */
    @Transactional(readOnly = true)
    public boolean periodOver(UUID plan) {
        return cycles.get(plan).ended(clock.today());
    }

    /** Opens the action plan whose day has come; when there is none, as after a step that is tried again, nothing happens. */
    public void openNext(UUID plan) {
        var found = cycles.get(plan);
        nextYear(found).ifPresent(year -> {
            if (!YearSchedule.begins(year, found.territory().isRegion()).isAfter(clock.today())) {
                open(found, year);
            }
        });
    }

    /** For whoever has checked the right. */
    UUID open(PlanningCycle plan, int year) {
        var title = "Akční plán na rok " + year + ": " + plan.planTitle();
        var opened = cycles.openActionPlan(
                plan.id(),
                new YearOpening(
                        year,
                        "Akční plán " + year,
                        title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE) : title,
                        YearSchedule.of(year, plan.territory().isRegion(), clock.today())));
        approvals.goThroughTheSame(plan.id(), opened);
        return opened;
    }

    /** The first year that has none and is not over; a year is not planned when it is past. */
    private OptionalInt nextYear(PlanningCycle plan) {
        var there = database.sql("select from_year from planning_cycle where parent = ?")
                .param(plan.id())
                .query(Integer.class)
                .set();
        var first = Math.max(plan.actionPlansFrom(), clock.today().getYear());
        return IntStream.rangeClosed(first, plan.period().toYear())
                .filter(year -> !there.contains(year))
                .findFirst();
    }
}
