package cz.trojlistek.replay;

import cz.trojlistek.analysis.AnalysisKind;
import cz.trojlistek.analysis.Findings;
import cz.trojlistek.analysis.ReadAnalyses;
import cz.trojlistek.approval.ReadApprovals;
import cz.trojlistek.approval.ResolutionRow;
import cz.trojlistek.consultation.ReadConsultations;
import cz.trojlistek.district.ReadDistricts;
import cz.trojlistek.meeting.ReadMeetings;
import cz.trojlistek.plan.NetworkLine;
import cz.trojlistek.plan.ReadPlan;
import cz.trojlistek.submission.ReadSubmissions;
import cz.trojlistek.workinggroup.ReadGroups;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What a check may say that a cycle {@code holds}, each counted by the product from its own data. */
@Component
class Figures {

    private static final int ALL = 200;

    private final ReadPlan plans;
    private final ReadAnalyses analyses;
    private final ReadGroups groups;
    private final ReadMeetings meetings;
    private final ReadConsultations consultations;
    private final ReadApprovals approvals;
    private final ReadSubmissions submissions;
    private final ReadDistricts districts;

    Figures(
            ReadPlan plans,
            ReadAnalyses analyses,
            ReadGroups groups,
            ReadMeetings meetings,
            ReadConsultations consultations,
            ReadApprovals approvals,
            ReadSubmissions submissions,
            ReadDistricts districts) {
        this.plans = plans;
        this.analyses = analyses;
        this.groups = groups;
        this.meetings = meetings;
        this.consultations = consultations;
        this.approvals = approvals;
        this.submissions = submissions;
        this.districts = districts;
    }

    Map<String, Long> of(UUID cycle) {
        var figures = new HashMap<String, Long>();
        var latest = plans.head(cycle).latest();
        var plan = plans.counts(cycle, latest == null ? 0 : latest.number());
        figures.put("chapters", (long) plan.chapters());
        figures.put("priorities", (long) plan.priorities());
        figures.put("goals", (long) plan.goals());
        figures.put("subgoals", (long) plan.subgoals());
        figures.put("measures", (long) plan.measures());
        figures.put("system_priorities", (long) plan.systemPriorities());
        figures.put("target_group_priorities", (long) plan.priorities());
        submissions.request(cycle).ifPresent(asked -> figures.put("orps", (long) asked.towns()));
        figures.put("districts", (long) districts.districts(cycle, 0, ALL).size());
        var tree = analyses.treeCounts(cycle);
        figures.put("problem_areas", (long) tree.areas());
        figures.put("problems", (long) tree.problems());
        analyses.analyses(cycle).stream()
                .filter(one -> one.kind() == AnalysisKind.SERVICES)
                .findFirst()
                .map(one -> Findings.total(one.figures()))
                .ifPresent(total -> figures.put("services", total.longValue()));
        plans.network(cycle, latest == null ? 0 : latest.number()).stream()
                .map(NetworkLine::said)
                .findFirst()
                .ifPresent(year -> {
                    figures.put("cost_czk", year.optimised());
                    figures.put("state_need_czk", year.stateNeed());
                });
        figures.put("groups", groups.groupCount(cycle));
        figures.put(
                "meetings",
                meetings.perGroup(cycle, 0, ALL).stream()
                        .mapToLong(ReadMeetings.GroupMeetings::held)
                        .sum());
        figures.put(
                "comments",
                consultations.rounds(cycle, 0, ALL).stream()
                        .mapToLong(ReadConsultations.RoundRow::comments)
                        .sum());
        figures.put("resolutions", resolutions(cycle));
        return figures;
    }

    private long resolutions(UUID cycle) {
        return approvals
                .ofCycle(cycle)
                .map(procedure -> approvals.resolutions(procedure, 0, ALL).stream()
                        .filter(ResolutionRow::current)
                        .count())
                .orElse(0L);
    }
}
