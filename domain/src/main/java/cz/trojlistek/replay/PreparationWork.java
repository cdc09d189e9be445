package cz.trojlistek.replay;

import static cz.trojlistek.replay.CycleScript.at;
import static cz.trojlistek.replay.StepWork.assumed;
import static cz.trojlistek.replay.StepWork.generated;
import static cz.trojlistek.replay.StepWork.known;

import cz.trojlistek.account.Role;
import cz.trojlistek.analysis.AnalyseSituation;
import cz.trojlistek.analysis.AnalysisFacts;
import cz.trojlistek.analysis.AnalysisKind;
import cz.trojlistek.analysis.CollectExamples;
import cz.trojlistek.analysis.ExampleWords;
import cz.trojlistek.analysis.Figure;
import cz.trojlistek.analysis.Findings;
import cz.trojlistek.cycle.ConductCycle;
import cz.trojlistek.inbox.InboxTask;
import cz.trojlistek.swot.Quadrant;
import cz.trojlistek.swot.SwotWords;
import cz.trojlistek.swot.WriteSwot;
import cz.trojlistek.workinggroup.FormGroups;
import cz.trojlistek.workinggroup.GroupKind;
import cz.trojlistek.workinggroup.MemberFunction;
import cz.trojlistek.workinggroup.NewMember;
import cz.trojlistek.workinggroup.ReadGroups;
import cz.trojlistek.workinggroup.Side;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** From the opening conference to the accepted analyses. */
@Component
class PreparationWork {

    private static final Map<Side, String> SIDES = Map.of(
            Side.COMMISSIONER,
            "Zástupce zadavatelů",
            Side.PROVIDER,
            "Zástupce poskytovatelů",
            Side.USER,
            "Zástupce uživatelů");

    private static final String METHODICAL = "Metodická skupina";

    private static final Map<String, String> SERVICES = Map.of(
            "odborne_socialni_poradenstvi", "odborné sociální poradenství",
            "sluzby_socialni_pece", "služby sociální péče",
            "sluzby_socialni_prevence", "služby sociální prevence");

    private final ConductCycle cycles;
    private final FormGroups groups;
    private final AnalyseSituation analyses;
    private final CollectExamples examples;
    private final WriteSwot swots;
    private final ReadGroups reading;
    private final AnalysisFacts facts;
    private final DistrictWork districts;

    PreparationWork(
            ConductCycle cycles,
            FormGroups groups,
            AnalyseSituation analyses,
            CollectExamples examples,
            WriteSwot swots,
            ReadGroups reading,
            AnalysisFacts facts,
            DistrictWork districts) {
        this.cycles = cycles;
        this.groups = groups;
        this.analyses = analyses;
        this.examples = examples;
        this.swots = swots;
        this.reading = reading;
        this.facts = facts;
        this.districts = districts;
    }

    Map<String, StepWork> on(Stage stage) {
        var timeline = stage.timeline;
        var opening = timeline.openedAssumed
                ? assumed(task -> at(timeline.opened, 17), task -> conference(stage))
                : known(task -> at(timeline.opened, 17), task -> conference(stage));
        return Map.of(
                "communityPlan.recordOpeningConference",
                opening,
                "communityPlan.establishGroups",
                assumed(task -> at(timeline.groupsEstablished, 10), task -> establish(stage)),
                "communityPlan.writeAnalysis",
                generated(task -> at(timeline.analysesWritten, 10), task -> write(stage, task)),
                "communityPlan.acceptAnalysis",
                assumed(task -> at(timeline.analysesAccepted, 10), task -> accept(task)));
    }

    private String conference(Stage stage) {
        var participants = stage.content.groups().size() * stage.content.membersPerGroup();
        cycles.recordOpeningConference(
                stage.cycle(),
                new ConductCycle.ConferenceRecord(
                        stage.timeline.opened,
                        stage.cast.territory().name(),
                        participants,
                        "Zahájení procesu, otevření pracovních skupin."));
        return "opening conference recorded, %d people".formatted(participants);
    }

    /** Each attempt is made when exactly that which it names is missing. */
    private String establish(Stage stage) {
        var cycle = stage.cycle();
        Runnable establish = () -> groups.establish(cycle, "");
        stage.attempts.refuse(
                "leave_opened", without("coordination_group"), "workinggroup.missing.coordination", establish);
        var coordination = groups.found(cycle, GroupKind.COORDINATION, "Koordinační skupina");
        stage.attempts.refuse("leave_opened", without("working_group"), "workinggroup.missing.working", establish);
        var size = stage.content.membersPerGroup();
        for (int i = 0; i < stage.content.groups().size(); i++) {
            var name = stage.content.groups().get(i);
            var group = groups.found(cycle, GroupKind.WORKING, name);
            var manager = stage.cast.enrolInGroup(Role.GROUP_MANAGER, i + 1, name);
            var member = stage.cast.enrolInGroup(Role.GROUP_MEMBER, i + 1, name);
            admit(group, "Manažerka skupiny " + name, Side.PROVIDER, MemberFunction.MANAGER, manager);
            admit(group, "Členka skupiny " + name, Side.USER, MemberFunction.MINUTES_TAKER, member);
            for (int j = 2; j < size; j++) {
                admit(group, j);
            }
        }
        for (int j = 0; j < 9; j++) {
            if (Side.values()[j % 3] != Side.USER) {
                admit(coordination, j);
            }
        }
        stage.attempts.refuse("leave_opened", without("user_side"), "workinggroup.triad-incomplete", establish);
        for (int j = 0; j < 9; j++) {
            if (Side.values()[j % 3] == Side.USER) {
                admit(coordination, j);
            }
        }
        if (stage.cast.path().isRegion()) {
            methodical(stage);
        }
        var teams = districts.found(stage);
        establish.run();
        return "coordination group and %d working groups of %d established%s"
                .formatted(
                        stage.content.groups().size(),
                        size,
                        teams == 0 ? "" : ", teams in %d districts".formatted(teams));
    }

    /** With the coordinators of the towns and the methodologists. */
    private void methodical(Stage stage) {
        var number = stage.content.groups().size() + Cast.METHODICAL_GROUPS;
        var group = groups.found(stage.cycle(), GroupKind.METHODICAL, METHODICAL);
        var manager = stage.cast.enrolInGroup(Role.GROUP_MANAGER, number, METHODICAL);
        var member = stage.cast.enrolInGroup(Role.GROUP_MEMBER, number, METHODICAL);
        admit(group, "Metodička plánování", Side.COMMISSIONER, MemberFunction.MANAGER, manager);
        admit(group, "Koordinátorka obce", Side.COMMISSIONER, MemberFunction.MINUTES_TAKER, member);
    }

    private static Predicate<Map<String, Object>> without(String what) {
        return check -> what.equals(check.get("without"));
    }

    private void admit(UUID group, int number) {
        var side = Side.values()[number % 3];
        admit(group, SIDES.get(side) + " " + (number / 3 + 1), side, MemberFunction.MEMBER, null);
    }

    private void admit(UUID group, String name, Side side, MemberFunction function, @Nullable UUID person) {
        groups.admit(group, new NewMember(name, "", side, function, true, person));
    }

    private String write(Stage stage, InboxTask task) {
        var analysis = task.element();
        if (analysis == null) {
            throw new IllegalStateException("an analysis task without an analysis");
        }
        var kind = facts.get(analysis).kind();
        var content = stage.content;
        if (kind == AnalysisKind.NEEDS) {
            for (var area : content.areas()) {
                var id = analyses.addProblemArea(stage.cycle(), area.number(), area.title());
                area.problems().forEach(problem -> analyses.addProblem(id, problem));
            }
            content.examples()
                    .forEach(one -> examples.collect(stage.cycle(), new ExampleWords(one.place(), one.text(), null)));
            if (!content.areas().isEmpty()) {
                swots(stage.cycle(), content.areas());
            }
        }
        var figures = kind == AnalysisKind.SERVICES
                ? content.services().entrySet().stream()
                        .map(one ->
                                Figure.of(SERVICES.getOrDefault(one.getKey(), one.getKey()), one.getValue(), "služeb"))
                        .toList()
                : List.<Figure>of();
        var stated = figures.isEmpty() ? null : BigDecimal.valueOf(content.statedServices());
        analyses.write(analysis, new Findings(findings(kind), figures, stated));
        return "analysis of %s written".formatted(kind.name().toLowerCase(Locale.ROOT));
    }

    /** The groups' final SWOT is named and not printed in the source either; what it calls problems are its weaknesses. */
    private void swots(UUID cycle, List<PlanContent.Area> areas) {
        for (var group : reading.groups(cycle, 0, 100)) {
            if (group.kind() == GroupKind.WORKING) {
                for (var area : areas) {
                    area.problems()
                            .forEach(problem -> swots.add(
                                    group.id(),
                                    Quadrant.WEAKNESSES,
                                    new SwotWords(problem, SwotWords.USUAL_WEIGHT, area.title())));
                }
                swots.declareFinal(group.id());
            }
        }
    }

    /** The sources name the analyses and do not print them. */
    private static String findings(AnalysisKind kind) {
        return switch (kind) {
            case SERVICES -> "Přehled poskytovaných sociálních služeb v území a jejich počty podle druhu.";
            case NEEDS -> "Zjištěné potřeby obyvatel a problémové okruhy, jak je pojmenovaly pracovní skupiny.";
            case RESOURCES -> "Zdroje, ze kterých lze služby platit, a jejich výhled na období plánu.";
            case PREVIOUS_PLAN -> "Zhodnocení průběžného plnění předchozího plánu podle jednotlivých opatření.";
        };
    }

    private String accept(InboxTask task) {
        var analysis = task.element();
        if (analysis == null) {
            throw new IllegalStateException("an analysis task without an analysis");
        }
        analyses.accept(analysis);
        return "analysis accepted";
    }
}
