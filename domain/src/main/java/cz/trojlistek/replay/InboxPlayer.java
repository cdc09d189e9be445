package cz.trojlistek.replay;

import cz.trojlistek.inbox.InboxTask;
import cz.trojlistek.inbox.ReadInbox;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Looks into everybody's inbox and does what it finds, each as the person it was offered to. */
@Component
class InboxPlayer {

    private static final int PAGE = 200;

    /** A task in somebody's inbox, and when that person does it. */
    record Offer(String login, InboxTask task, LocalDateTime at, StepWork work) {}

    private final ReadInbox inbox;
    private final PreparationWork preparation;
    private final SubmissionWork submissions;
    private final DistrictWork districts;
    private final MeetingWork meetings;
    private final ActionItemWork items;
    private final PlanWork plans;
    private final ConsultationWork consultations;
    private final ApprovalWork approvals;
    private final EvaluationWork evaluations;

    InboxPlayer(
            ReadInbox inbox,
            PreparationWork preparation,
            SubmissionWork submissions,
            DistrictWork districts,
            MeetingWork meetings,
            ActionItemWork items,
            PlanWork plans,
            ConsultationWork consultations,
            ApprovalWork approvals,
            EvaluationWork evaluations) {
        this.inbox = inbox;
        this.preparation = preparation;
        this.submissions = submissions;
        this.districts = districts;
        this.meetings = meetings;
        this.items = items;
        this.plans = plans;
        this.consultations = consultations;
        this.approvals = approvals;
        this.evaluations = evaluations;
    }

    Map<String, StepWork> work(Stage stage) {
        var work = new HashMap<String, StepWork>();
        work.putAll(preparation.on(stage));
        work.putAll(submissions.on(stage));
        work.putAll(districts.on(stage));
        work.putAll(meetings.on(stage));
        work.putAll(items.on());
        work.putAll(plans.on(stage));
        work.putAll(consultations.on(stage));
        work.putAll(approvals.on(stage));
        work.putAll(evaluations.on(stage));
        return work;
    }

    /** Every open task of this cycle once, in the order they will be done. */
    List<Offer> offers(Stage stage, Map<String, StepWork> work) {
        var seen = new HashSet<String>();
        var offers = new ArrayList<Offer>();
        for (var login : List.copyOf(stage.cast.logins())) {
            stage.cast.as(login, () -> {
                for (var task : inbox.mine(stage.cycle(), null, PAGE)) {
                    if (seen.add(task.id())) {
                        offers.add(offer(login, task, work));
                    }
                }
                return null;
            });
        }
        offers.sort(Comparator.comparing(Offer::at)
                .thenComparing(offer -> offer.task().id()));
        return offers;
    }

    private static Offer offer(String login, InboxTask task, Map<String, StepWork> work) {
        var known = work.get(task.step());
        if (known == null) {
            throw new IllegalStateException("nobody knows how to do " + task.step());
        }
        return new Offer(login, task, known.when().apply(task), known);
    }

    /** Whether somebody has something to do before that moment. */
    boolean isOffered(Stage stage, Map<String, StepWork> work, LocalDateTime before) {
        return stage.isOpen()
                && offers(stage, work).stream()
                        .findFirst()
                        .filter(one -> one.at().isBefore(before))
                        .isPresent();
    }

    void take(Stage stage, Offer offer) {
        var task = offer.task();
        var outcome = stage.cast.as(offer.login(), () -> offer.work().what().apply(task));
        stage.report.step(
                LocalDate.from(offer.at()),
                task.candidateRole(),
                task.step(),
                outcome,
                offer.work().marks());
    }
}
