package cz.trojlistek.replay;

import static cz.trojlistek.replay.CycleScript.at;
import static cz.trojlistek.replay.StepWork.assumed;
import static cz.trojlistek.replay.StepWork.generated;
import static cz.trojlistek.replay.StepWork.known;

import cz.trojlistek.account.Role;
import cz.trojlistek.cycle.ConductCycle;
import cz.trojlistek.inbox.InboxTask;
import cz.trojlistek.replay.Agenda.Act;
import cz.trojlistek.submission.NeedsOfTown;
import cz.trojlistek.submission.ReadSubmissions;
import cz.trojlistek.submission.ReadSubmissions.SubmissionRow;
import cz.trojlistek.submission.RequestSubmissions;
import cz.trojlistek.submission.SubmitNeeds;
import cz.trojlistek.territory.Territories;
import cz.trojlistek.territory.Territory;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A region gives notice, asks its towns, and checks what they answer. */
@Component
class SubmissionWork {

    private static final int LATE = 2;

    private final ConductCycle cycles;
    private final RequestSubmissions requests;
    private final SubmitNeeds submit;
    private final ReadSubmissions read;
    private final Territories territories;

    SubmissionWork(
            ConductCycle cycles,
            RequestSubmissions requests,
            SubmitNeeds submit,
            ReadSubmissions read,
            Territories territories) {
        this.cycles = cycles;
        this.requests = requests;
        this.submit = submit;
        this.read = read;
        this.territories = territories;
    }

    Map<String, StepWork> on(Stage stage) {
        var timeline = stage.timeline;
        var towns = territories.townsOf(stage.cast.path()).stream()
                .map(Territory::name)
                .sorted()
                .toList();
        return Map.of(
                "regionalPlan.publishNotice",
                known(task -> at(timeline.opened, 17), task -> notice(stage)),
                "regionalPlan.requestSubmissions",
                assumed(task -> at(timeline.groupsEstablished, 11), task -> request(stage)),
                "regionalPlan.submitNeeds",
                generated(task -> at(answered(stage, towns, task), 10), this::submit),
                "regionalPlan.checkSubmission",
                assumed(task -> at(checked(stage, towns, task), 9), this::check));
    }

    /**
     * By the alphabet: two thirds one after the other, most of the others when they have been reminded. Two are late, then they have no task any
     * more, and the last never answers.
     */
    private static LocalDate answered(Stage stage, List<String> towns, InboxTask task) {
        var turn = towns.indexOf(task.label());
        var early = towns.size() * 2 / 3;
        if (turn >= towns.size() - 1 - LATE) {
            return deadline(stage).plusYears(1);
        }
        return turn < early
                ? Timeline.part(stage.timeline.groupsEstablished, deadline(stage), 30 + 65 * turn / early)
                : deadline(stage).minusDays(4 - turn % 4);
    }

    /** What comes after the deadline, each town by itself, and the region takes it over. */
    List<Act> late(Stage stage) {
        return List.of(
                new Act(at(deadline(stage).plusDays(5), 10), () -> answerLate(stage)),
                new Act(at(deadline(stage).plusDays(8), 10), () -> acceptLate(stage)));
    }

    private void answerLate(Stage stage) {
        var silent = stage.cast.as(Role.COORDINATOR, () -> read.rows(stage.cycle(), 0, 300)).stream()
                .filter(row -> row.submittedAt() == null)
                .sorted(Comparator.comparing(SubmissionRow::name))
                .limit(LATE)
                .toList();
        for (var row : silent) {
            stage.cast.as(stage.cast.enrolInTown(territories.at(row.path())), () -> {
                submit.submit(row.id(), answer());
                return null;
            });
            stage.report.step(
                    deadline(stage).plusDays(5),
                    Role.COORDINATOR.candidateGroup(),
                    "regionalPlan.submitNeeds",
                    "needs of %s submitted late".formatted(row.name()),
                    "assumed",
                    "generated");
        }
    }

    private void acceptLate(Stage stage) {
        stage.cast.as(
                Role.COORDINATOR,
                () -> read.rows(stage.cycle(), 0, 300).stream()
                        .filter(row -> row.late() && !row.accepted())
                        .forEach(row -> requests.accept(row.id())));
    }

    /** The region takes its time, but is ready at the deadline. */
    private static LocalDate checked(Stage stage, List<String> towns, InboxTask task) {
        var usual = answered(stage, towns, task).plusDays(20);
        return usual.isBefore(deadline(stage)) ? usual : deadline(stage);
    }

    /** Between the groups and the accepted analyses, so that the districts can talk after it. */
    static LocalDate deadline(Stage stage) {
        return deadline(stage.timeline);
    }

    static LocalDate deadline(Timeline timeline) {
        return Timeline.part(timeline.groupsEstablished, timeline.analysesAccepted, 40)
                .plusDays(3);
    }

    private String notice(Stage stage) {
        cycles.publishNotice(
                stage.cycle(),
                stage.timeline.opened,
                "Kraj zahajuje přípravu střednědobého plánu. Zapojit se může každý.");
        return "notice to municipalities and the public recorded";
    }

    private String request(Stage stage) {
        var towns = enrolTowns(stage);
        requests.request(stage.cycle(), deadline(stage), "Sdělte prosím potřeby, kapacitu a zdroje svého území.");
        return "%d towns asked".formatted(towns);
    }

    /** Those who answer the region. */
    int enrolTowns(Stage stage) {
        var towns = territories.townsOf(stage.cast.path());
        towns.forEach(stage.cast::enrolInTown);
        return towns.size();
    }

    private String submit(InboxTask task) {
        submit.submit(submission(task), answer());
        return "needs of %s submitted".formatted(task.label());
    }

    private static NeedsOfTown answer() {
        return new NeedsOfTown(
                "Chybí terénní služby pro seniory a rodiny.",
                "Dva úvazky v terénních službách od příštího roku.",
                "Spolufinancování obcí a dotace kraje.");
    }

    private String check(InboxTask task) {
        requests.accept(submission(task));
        return "submission of %s accepted".formatted(task.label());
    }

    private static UUID submission(InboxTask task) {
        return Objects.requireNonNull(task.element());
    }
}
