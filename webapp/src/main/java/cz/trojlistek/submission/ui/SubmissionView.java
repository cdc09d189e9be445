package cz.trojlistek.submission.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import cz.trojlistek.analysis.ReadBalance;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.shell.EmptyState;
import cz.trojlistek.shell.Note;
import cz.trojlistek.shell.Notice;
import cz.trojlistek.shell.PageHeader;
import cz.trojlistek.shell.State;
import cz.trojlistek.shell.TierMark;
import cz.trojlistek.submission.ReadSubmissions;
import cz.trojlistek.submission.RequestSubmissions;
import cz.trojlistek.submission.SubmitNeeds;
import jakarta.annotation.security.PermitAll;
import java.util.UUID;

/** What one town told its region; the town can still answer here when it is late, and the region can still check. */
@Route("submissions/:id")
@PermitAll
class SubmissionView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ReadSubmissions read;
    private final transient ReadBalance balance;
    private final transient SubmitNeeds submit;
    private final transient RequestSubmissions requests;

    SubmissionView(ReadSubmissions read, ReadBalance balance, SubmitNeeds submit, RequestSubmissions requests) {
        this.read = read;
        this.balance = balance;
        this.submit = submit;
        this.requests = requests;
        addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(NotFound.unlessId(event.getRouteParameters().get("id").orElse("")));
    }

    private void show(UUID id) {
        var submission = read.get(id);
        var may = read.may(id);
        removeAll();
        add(new PageHeader(getTranslation("submission.of", submission.name()))
                .crumb(getTranslation("submission.title"), "plans/" + submission.cycle() + "/submissions")
                .marks(
                        new TierMark(submission.path(), submission.name()).pill(),
                        States.mark(
                                        submission.submittedAt(),
                                        submission.acceptedAt() != null,
                                        !submission.returnedBecause().isEmpty(),
                                        submission.late())
                                .pill()));
        if (submission.submittedAt() != null) {
            add(new NeedsText(submission));
        } else if (!may.submit()) {
            if (!submission.returnedBecause().isEmpty()) {
                add(Note.banner(
                        State.SOON, getTranslation("submission.returned-because", submission.returnedBecause())));
            }
            add(new EmptyState(getTranslation("submission.not-yet"), getTranslation("submission.not-yet-next")));
        }
        if (may.submit()) {
            add(new NeedsFields(
                    submission, read.asked(id), balance.ofTown(submission.path()), submit, () -> saved(id)));
        }
        if (may.check()) {
            add(new CheckFields(id, requests, () -> saved(id)));
        }
    }

    private void saved(UUID id) {
        Notice.done(getTranslation("submission.saved"));
        show(id);
        PageHeader.focusTitle();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("submission.title");
    }
}
