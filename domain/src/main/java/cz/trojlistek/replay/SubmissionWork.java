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
import cz.trojlistek.territory.Territory;
import java.time.LocalDate;
import java.util.List;
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

    /** By the alphabet: two thirds one after the other, the others when they have been reminded. */
    private static LocalDate answered(Stage stage, List<String> towns, InboxTask task) {
        var turn = towns.indexOf(task.label());
        var early = towns.size() * 2 / 3;
        return turn < early
                ? Timeline.part(stage.timeline.groupsEstablished, deadline(stage), 30 + 65 * turn / early)
                : deadline(stage).minusDays(4 - turn % 4);
    }

    /** The region takes its time, but is ready at the deadline. */
    private static LocalDate checked(Stage stage, List<String> towns, InboxTask task) {
        var usual = answered(stage, towns, task).plusDays(20);
        return usual.isBefore(deadline(stage)) ? usual : deadline(stage);
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
