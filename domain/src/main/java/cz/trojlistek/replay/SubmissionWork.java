package cz.trojlistek.replay;

import static cz.trojlistek.replay.CycleScript.at;
import static cz.trojlistek.replay.StepWork.assumed;
import static cz.trojlistek.replay.StepWork.generated;
import static cz.trojlistek.replay.StepWork.known;

import cz.trojlistek.cycle.ConductCycle;
import cz.trojlistek.inbox.InboxTask;
import cz.trojlistek.submission.NeedsOfTown;
import cz.trojlistek.submission.RequestSubmissions;
import cz.trojlistek.submission.SubmitNeeds;
import cz.trojlistek.territory.Territories;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A region gives notice, asks its towns, and checks what they answer. */
@Component
class SubmissionWork {

    private final ConductCycle cycles;
    private final RequestSubmissions requests;
    private final SubmitNeeds submit;
    private final Territories territories;

    SubmissionWork(ConductCycle cycles, RequestSubmissions requests, SubmitNeeds submit, Territories territories) {
        this.cycles = cycles;
        this.requests = requests;
        this.submit = submit;
        this.territories = territories;
    }

    Map<String, StepWork> on(Stage stage) {
        var timeline = stage.timeline;
        return Map.of(
                "regionalPlan.publishNotice",
                known(task -> at(timeline.opened, 17), task -> notice(stage)),
                "regionalPlan.requestSubmissions",
                assumed(task -> at(timeline.groupsEstablished, 11), task -> request(stage)),
                "regionalPlan.submitNeeds",
                generated(task -> at(answered(stage, task), 10), this::submit),
                "regionalPlan.checkSubmission",
                assumed(task -> at(answered(stage, task).plusDays(3), 9), this::check));
    }

    /** One town after the other by their names, the last a few days before the deadline. */
    private static LocalDate answered(Stage stage, InboxTask task) {
        var turn = Math.floorMod(task.label().hashCode(), 10);
        return Timeline.part(stage.timeline.groupsEstablished, deadline(stage).minusDays(5), 30 + 7 * turn);
    }

    /** Between the groups and the accepted analyses. */
    static LocalDate deadline(Stage stage) {
        return deadline(stage.timeline);
    }

    static LocalDate deadline(Timeline timeline) {
        return Timeline.part(timeline.groupsEstablished, timeline.analysesAccepted, 80)
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
        var towns = territories.townsOf(stage.cast.path());
        towns.forEach(stage.cast::enrolInTown);
        requests.request(stage.cycle(), deadline(stage), "Sdělte prosím potřeby, kapacitu a zdroje svého území.");
        return "%d towns asked".formatted(towns.size());
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
