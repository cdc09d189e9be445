package cz.trojlistek;

import cz.trojlistek.account.Actors;
import cz.trojlistek.account.Role;
import cz.trojlistek.analysis.AnalyseSituation;
import cz.trojlistek.analysis.AnalysisFacts;
import cz.trojlistek.analysis.Findings;
import cz.trojlistek.cycle.AdvanceCycle;
import cz.trojlistek.cycle.ConductCycle;
import cz.trojlistek.cycle.PhaseDates;
import cz.trojlistek.cycle.PlanPeriod;
import cz.trojlistek.cycle.PlanningCycle;
import cz.trojlistek.kernel.Phase;
import cz.trojlistek.kernel.PlanningClock;
import cz.trojlistek.kernel.TerritoryPath;
import cz.trojlistek.plan.ElementKind;
import cz.trojlistek.plan.FreezePlan;
import cz.trojlistek.plan.NewIndicator;
import cz.trojlistek.plan.PlanFacts;
import cz.trojlistek.plan.PlanLine;
import cz.trojlistek.plan.ReadPlan;
import cz.trojlistek.plan.SmartCheck;
import cz.trojlistek.plan.WritePlan;
import cz.trojlistek.workinggroup.FormGroups;
import cz.trojlistek.workinggroup.GroupKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Cycles with analyses and plans for the tests of every module, made by the real verbs. */
@Component
public class TestPlans {

    private final TestPeople people;
    private final Actors actors;
    private final ConductCycle conduct;
    private final AdvanceCycle advance;
    private final FormGroups groups;
    private final AnalysisFacts analyses;
    private final AnalyseSituation analyse;
    private final PlanFacts plans;
    private final WritePlan write;
    private final ReadPlan read;
    private final FreezePlan freeze;
    private final PlanningClock clock;

    TestPlans(
            TestPeople people,
            Actors actors,
            ConductCycle conduct,
            AdvanceCycle advance,
            FormGroups groups,
            AnalysisFacts analyses,
            AnalyseSituation analyse,
            PlanFacts plans,
            WritePlan write,
            ReadPlan read,
            FreezePlan freeze,
            PlanningClock clock) {
        this.people = people;
        this.actors = actors;
        this.conduct = conduct;
        this.advance = advance;
        this.groups = groups;
        this.analyses = analyses;
        this.analyse = analyse;
        this.plans = plans;
        this.write = write;
        this.read = read;
        this.freeze = freeze;
        this.clock = clock;
    }

    /** A cycle in the phase of organising, with a coordination group and {@code chapters} working groups. */
    public UUID cycle(TerritoryPath place, int chapters, @Nullable UUID previous) {
        people.allRolesOf(place);
        var schedule = new ArrayList<PhaseDates>();
        var day = LocalDate.of(2020, 1, 1);
        for (var phase : PlanningCycle.SCHEDULED) {
            schedule.add(PhaseDates.planned(phase, day, day.plusDays(29)));
            day = day.plusDays(30);
        }
        var cycle = as(
                Role.COORDINATOR,
                place,
                () -> conduct.open(new PlanningCycle.Opening(
                        place,
                        "Komunitní plánování",
                        "2. komunitní plán",
                        new PlanPeriod(2021, 2024),
                        previous,
                        schedule)));
        advance.enter(cycle, Phase.ORGANISING);
        as(Role.COORDINATOR, place, () -> {
            groups.found(cycle, GroupKind.COORDINATION, "Koordinační skupina");
            for (int i = 1; i <= chapters; i++) {
                groups.found(cycle, GroupKind.WORKING, "Pracovní skupina " + i);
            }
            return cycle;
        });
        return cycle;
    }

    /** As {@link #cycle}, with analyses asked for, in the phase of analysing. Returns the cycle. */
    public UUID analysing(TerritoryPath place) {
        var cycle = cycle(place, 1, null);
        advance.enter(cycle, Phase.ANALYSING);
        analyses.request(cycle);
        return cycle;
    }

    /** Analyses accepted, plan begun, groups proposing; there is no problem tree. */
    public UUID proposing(TerritoryPath place, int chapters) {
        return propose(cycle(place, chapters, null));
    }

    /** As {@link #proposing}, for a cycle that is organised. */
    public UUID propose(UUID cycle) {
        var place = advance.get(cycle).territory();
        advance.enter(cycle, Phase.ANALYSING);
        for (var analysis : analyses.request(cycle)) {
            as(Role.COORDINATOR, place, () -> {
                analyse.write(analysis, new Findings("Zjištění.", List.of(), null));
                return analysis;
            });
            as(Role.COORDINATION_GROUP, place, () -> {
                analyse.accept(analysis);
                return analysis;
            });
        }
        plans.startProposing(cycle);
        return cycle;
    }

    /** The chapters of a cycle's working text. */
    public List<PlanLine> chapters(UUID cycle) {
        var place = advance.get(cycle).territory();
        return as(Role.COORDINATOR, place, () -> read.outline(cycle, 0)).stream()
                .filter(line -> line.kind() == ElementKind.CHAPTER)
                .toList();
    }

    /** One priority with a measure and an indicator below a chapter: enough to be handed over. Returns the priority. */
    public UUID priority(UUID cycle, UUID chapter, String wording) {
        return as(Role.COORDINATOR, advance.get(cycle).territory(), () -> {
            var priority = write.add(chapter, ElementKind.PRIORITY, wording, null);
            var measure = write.add(priority, ElementKind.MEASURE, "Opatření k: " + wording, null);
            write.addIndicator(measure, indicator(SmartCheck.PASSED, ""));
            return priority;
        });
    }

    public static NewIndicator indicator(SmartCheck smart, String justification) {
        return new NewIndicator("Počet klientů", "osob", null, BigDecimal.valueOf(120), 2024, smart, justification);
    }

    /** Every chapter filled with one priority, handed over and accepted; the cycle is drafting. */
    public UUID drafting(TerritoryPath place, int chapters) {
        return draft(proposing(place, chapters));
    }

    /** As {@link #drafting}, for a cycle whose groups propose. */
    public UUID draft(UUID cycle) {
        for (var chapter : chapters(cycle)) {
            if (chapter.groupId() != null) {
                priority(cycle, chapter.id(), "Priorita kapitoly " + chapter.code());
                accept(cycle, chapter);
            }
        }
        advance.enter(cycle, Phase.DRAFTING);
        return cycle;
    }

    /** Published and in force from today, a plan of the years 2021 to 2024. */
    public UUID inForce(TerritoryPath place, int chapters) {
        return inForce(drafting(place, chapters));
    }

    /** From its draft on. */
    public UUID inForce(UUID cycle) {
        var place = advance.get(cycle).territory();
        as(Role.COORDINATOR, place, () -> freeze.freezeDraft(cycle));
        advance.enter(cycle, Phase.FINALISING);
        as(Role.COORDINATOR, place, () -> freeze.finalise(cycle));
        advance.enter(cycle, Phase.PUBLISHING);
        as(Role.COORDINATOR, place, () -> {
            freeze.publish(cycle, clock.today());
            return cycle;
        });
        plans.putInForce(cycle);
        advance.enter(cycle, Phase.IN_FORCE);
        return cycle;
    }

    private void accept(UUID cycle, PlanLine chapter) {
        var group = Objects.requireNonNull(chapter.groupId());
        as(Role.COORDINATOR, advance.get(cycle).territory(), () -> {
            write.submitChapter(group);
            write.acceptChapter(group);
            return group;
        });
    }

    /** Acts as the person who holds that role of the place. */
    public <T> T as(Role role, TerritoryPath place, Supplier<T> steps) {
        return actors.as(TestPeople.login(role, place), steps);
    }
}
