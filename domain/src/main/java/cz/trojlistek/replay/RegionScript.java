package cz.trojlistek.replay;

import cz.trojlistek.replay.CycleScript.Step;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The sources date little of a region's cycle: the project it was part of, the teams of the districts, comments and one
 * resolution at the best. What the product needs beside that stands at assumed days, so that what is known keeps its own.
 */
final class RegionScript {

    private static final int FIRST_MEETING_DAYS = 90;
    private static final int ANALYSIS_DAYS = 30;
    private static final int COMMENT_DAYS = 20;
    /** Zlín's council recommended a month before its assembly decided; where comments leave less time, it is less. */
    private static final int COUNCIL_DAYS = 30;

    private RegionScript() {}

    /** A script with all the steps a replay needs; one that has them is left as it is. */
    static CycleScript completed(CycleScript script) {
        if (script.territoryCode().length() != 5 || !script.territoryCode().startsWith("CZ")) {
            return script;
        }
        var project = script.steps("project").stream().findFirst().orElse(null);
        if (project == null || project.start() == null) {
            return script;
        }
        var opened = project.start().toLocalDate();
        var teams = script.steps("district_teams").stream()
                .map(Step::day)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
        var comments = script.steps("public_comments").stream().findFirst().orElse(null);
        var from = comments == null || comments.start() == null
                ? Objects.requireNonNull(teams == null ? project.day() : teams).plusDays(3L * ANALYSIS_DAYS)
                : comments.start().toLocalDate();
        var accepted = teams != null ? teams.plusDays(5) : Timeline.part(opened, from, 70);
        var meetings = opened.plusDays(FIRST_MEETING_DAYS);

        var steps = new ArrayList<>(script.steps().stream()
                .filter(step -> !step.is("approval") || step.day() != null)
                .toList());
        var next = script.steps().stream().mapToInt(Step::number).max().orElse(0) + 1;
        steps.add(assumed(next++, "initiation", opened, opened, ""));
        var met = script.steps("methodical_meetings").stream()
                .map(Step::day)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(from.minusDays(2L * ANALYSIS_DAYS));
        steps.add(assumed(next++, "working_groups", meetings, met, ""));
        steps.add(assumed(next++, "analysis", accepted.minusDays(ANALYSIS_DAYS), accepted.plusDays(ANALYSIS_DAYS), ""));
        if (comments == null) {
            steps.add(assumed(next++, "public_comments", from, from.plusDays(COMMENT_DAYS - 1L), ""));
        }
        var assembly = script.steps("approval").stream()
                .map(Step::day)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        var closes = comments == null || comments.day() == null ? from.plusDays(COMMENT_DAYS - 1L) : comments.day();
        var decided = assembly == null ? closes.plusDays(2L * COUNCIL_DAYS) : assembly;
        var council = later(decided.minusDays(COUNCIL_DAYS), Timeline.part(closes, decided, 45));
        steps.add(position(steps), assumed(next++, "approval", council, council, "Rada Jihomoravského kraje"));
        if (assembly == null) {
            steps.add(assumed(next, "approval", decided, decided, "Zastupitelstvo Jihomoravského kraje"));
        }
        return script.with(steps);
    }

    /** Before what the source says of the approval, for the council decides first (BR-131). */
    private static int position(List<Step> steps) {
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).is("approval")) {
                return i;
            }
        }
        return steps.size();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static Step assumed(int number, String phase, LocalDate from, @Nullable LocalDate to, String body) {
        return new Step(
                number,
                phase,
                phase + " (assumed)",
                from.atStartOfDay(),
                to == null ? null : to.atStartOfDay(),
                Map.of("body", body, "recurrence", "quarterly", "derived", true));
    }
}
