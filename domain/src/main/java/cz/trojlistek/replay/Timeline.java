package cz.trojlistek.replay;

import cz.trojlistek.cycle.PhaseDates;
import cz.trojlistek.kernel.Phase;
import cz.trojlistek.replay.CycleScript.Step;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * When everything in a cycle is done. What the source dates stands at its date; what the product needs in between and
 * the source leaves out stands at an assumed date between its known neighbours.
 */
final class Timeline {

    private static final int DEFAULT_WINDOW_DAYS = 30;

    final LocalDate opened;
    final boolean openedAssumed;
    final LocalDate groupsEstablished;
    final LocalDate analysesWritten;
    final LocalDate analysesAccepted;
    final LocalDate prioritiesSet;
    final LocalDate chaptersWritten;
    final LocalDate chaptersReviewed;
    final LocalDate frozen;
    final LocalDate windowFrom;
    final LocalDate windowTo;
    final boolean windowAssumed;
    final LocalDate finalised;
    final LocalDate dossier;
    final LocalDate published;
    final List<Step> decisions;

    private final CycleScript script;
    private final LocalDate settledBy;
    private final Map<Integer, LocalDate> decisionDays = new HashMap<>();

    Timeline(CycleScript script) {
        this.script = script;
        decisions = script.steps("approval", "assembly_of_municipalities");
        if (decisions.isEmpty() || decisions.stream().anyMatch(step -> step.day() == null)) {
            throw new ScriptUnusable(script.id() + " has no dated decision");
        }
        decisions.forEach(step -> decisionDays.put(step.number(), day(step)));
        var firstDecision = day(decisions.getFirst());
        published = script.steps("publication").stream()
                .map(Step::day)
                .filter(day -> day != null)
                .findFirst()
                .orElse(day(decisions.getLast()));

        var opening = first("initiation", "preparation");
        var firstMeeting = firstMeeting();
        opened = opening != null ? opening : firstMeeting.minusDays(45);
        openedAssumed = opening == null;
        groupsEstablished = part(opened, firstMeeting, 25);

        var comments = script.steps("public_comments").stream().findFirst();
        var draft = deliverable("NÁVRH");
        var finals = finalDeliverables();
        windowAssumed = comments.isEmpty();
        if (comments.isPresent()) {
            windowFrom = beginning(comments.get());
            windowTo = day(comments.get());
        } else {
            var from = draft == null ? part(firstMeeting, firstDecision, 60) : draft.plusDays(14);
            var latest = finals.isEmpty() ? firstDecision : finals.getFirst();
            windowFrom = from;
            windowTo = from.plusDays(Math.min(DEFAULT_WINDOW_DAYS - 1L, CycleScript.days(from, latest) / 2));
        }
        frozen = draft != null && draft.isBefore(windowFrom) ? draft : windowFrom.minusDays(2);

        var analysis = script.steps("analysis").stream().findFirst();
        var delivered = deliverable("ANALYTICK");
        var analysisFrom = analysis.map(Timeline::beginning).orElse(groupsEstablished);
        var analysisTo =
                analysis.map(Timeline::day).filter(day -> day.isBefore(frozen)).orElse(frozen);
        analysesAccepted = delivered != null ? delivered : part(analysisFrom, analysisTo, 50);
        analysesWritten = delivered != null ? delivered.minusDays(5) : part(analysisFrom, analysesAccepted, 70);
        prioritiesSet = part(analysesAccepted, frozen, 15);
        chaptersWritten = part(analysesAccepted, frozen, 55);
        chaptersReviewed = part(analysesAccepted, frozen, 80);

        settledBy = finals.isEmpty() ? firstDecision : finals.getFirst();
        finalised = finals.isEmpty() ? part(windowTo, firstDecision, 55) : finals.getFirst();
        dossier = finals.isEmpty() ? part(windowTo, firstDecision, 60) : part(finals.getLast(), firstDecision, 10);
    }

    /** A point on the way between the end of the window and the final text, in percent. */
    LocalDate settling(int percent) {
        return part(windowTo.plusDays(1), settledBy.isBefore(finalised) ? settledBy : finalised, percent);
    }

    /** The first day of the window, or of that part of it, in percent. */
    LocalDate inWindow(int percent) {
        return part(windowFrom, windowTo, percent);
    }

    LocalDate decided(Step decision) {
        return decisionDays.getOrDefault(decision.number(), published);
    }

    /** A week and a day before, or as soon as the body before has decided. */
    LocalDate announced(int decision) {
        var earliest = decision == 0 ? dossier : decided(decisions.get(decision - 1));
        var usual = decided(decisions.get(decision)).minusDays(10);
        return usual.isBefore(earliest) ? earliest : usual;
    }

    /** When a group meets: dated by the source, or monthly or quarterly in the window the source gives. */
    List<LocalDateTime> meetings(int group) {
        var single = script.steps("working_group");
        if (!single.isEmpty()) {
            return singleMeetings(single);
        }
        var series = script.steps("working_groups").stream().findFirst().orElse(null);
        if (series == null || series.start() == null || series.end() == null) {
            return List.of(CycleScript.at(part(groupsEstablished, frozen, 40), 14));
        }
        var monthly = series.text("recurrence").equals("monthly");
        var dates = new ArrayList<LocalDateTime>();
        var first = series.start().toLocalDate().plusDays(2 + group % 7);
        for (int i = 0; !first.plusMonths(i).isAfter(series.end().toLocalDate()); i += monthly ? 1 : 3) {
            dates.add(CycleScript.at(weekday(first.plusMonths(i)), 14));
        }
        return dates;
    }

    /** Meetings without a date stand a month before the next. */
    private static List<LocalDateTime> singleMeetings(List<Step> steps) {
        var dates = new ArrayList<LocalDateTime>();
        var next = steps.getLast().start();
        if (next == null) {
            throw new ScriptUnusable("the last dated meeting of the working group has no date");
        }
        for (int i = steps.size() - 1; i >= 0; i--) {
            var start = steps.get(i).start();
            next = start != null
                    ? start
                    : weekday(next.toLocalDate().minusMonths(1)).atTime(next.toLocalTime());
            dates.addFirst(next);
        }
        return dates;
    }

    private LocalDate firstMeeting() {
        var single = script.steps("working_group");
        if (!single.isEmpty()) {
            return singleMeetings(single).getFirst().toLocalDate();
        }
        return script.steps("working_groups").stream()
                .filter(step -> step.start() != null)
                .map(Timeline::beginning)
                .findFirst()
                .orElseThrow(() -> new ScriptUnusable(script.id() + " says nothing of its working groups"));
    }

    private @Nullable LocalDate first(String... phases) {
        for (var phase : phases) {
            for (var step : script.steps(phase)) {
                if (step.start() != null) {
                    return step.start().toLocalDate();
                }
            }
        }
        return null;
    }

    private @Nullable LocalDate deliverable(String word) {
        return script.steps("deliverable", "draft").stream()
                .filter(step -> step.text("document").toUpperCase(Locale.ROOT).contains(word))
                .map(Step::day)
                .findFirst()
                .orElse(null);
    }

    /** Deliverables after the draft: clean copies. */
    private List<LocalDate> finalDeliverables() {
        var draft = deliverable("NÁVRH");
        return script.steps("deliverable").stream()
                .map(Step::day)
                .filter(day -> day != null && draft != null && day.isAfter(draft))
                .sorted()
                .toList();
    }

    /** The first year with an action plan of its own; of a plan whose source tells of none, the one after its period (BR-118). */
    int firstActionPlan() {
        return script.steps("action_plan").stream()
                .map(step -> Math.max(beginning(step).getYear(), script.fromYear()))
                .findFirst()
                .orElse(script.toYear() + 1);
    }

    /** What the coordinator plans when the cycle opens: exactly these dates. */
    List<PhaseDates> schedule() {
        var last = decided(decisions.getLast());
        var ends = List.of(
                opened,
                groupsEstablished,
                analysesAccepted,
                chaptersReviewed,
                windowFrom.minusDays(1),
                windowTo,
                settling(90),
                dossier,
                last,
                published);
        var phases = List.copyOf(EnumSet.range(Phase.OPENING, Phase.PUBLISHING));
        return IntStream.range(0, phases.size())
                .mapToObj(i -> {
                    var before = i == 0 ? opened : ends.get(i - 1);
                    var from = phases.get(i) == Phase.CONSULTATION ? windowFrom : before;
                    return PhaseDates.planned(phases.get(i), from, ends.get(i).isBefore(from) ? from : ends.get(i));
                })
                .toList();
    }

    static LocalDate part(LocalDate from, LocalDate to, int percent) {
        return from.plusDays(Math.max(0, ChronoUnit.DAYS.between(from, to)) * percent / 100);
    }

    private static LocalDate weekday(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.plusDays(2);
            case SUNDAY -> day.plusDays(1);
            default -> day;
        };
    }

    private static LocalDate beginning(Step step) {
        if (step.start() == null) {
            throw new ScriptUnusable("step %d has no start".formatted(step.number()));
        }
        return step.start().toLocalDate();
    }

    private static LocalDate day(Step step) {
        var day = step.day();
        if (day == null) {
            throw new ScriptUnusable("step %d has no end".formatted(step.number()));
        }
        return day;
    }
}
