package cz.trojlistek.approval.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import cz.trojlistek.account.Actors;
import cz.trojlistek.account.Scope;
import cz.trojlistek.approval.Decide;
import cz.trojlistek.approval.ReadApprovals;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.kernel.Rehearsal;
import cz.trojlistek.shell.PageHeader;
import jakarta.annotation.security.PermitAll;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A further record in the place of one with a slip; says why. */
@Route("resolutions/:id/correct")
@PermitAll
class CorrectionView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final ReadApprovals read;
    private final Decide decide;
    private final Actors actors;
    private final Rehearsal rehearsal;
    private @Nullable UUID recorded;

    CorrectionView(ReadApprovals read, Decide decide, Actors actors, Rehearsal rehearsal) {
        this.read = read;
        this.decide = decide;
        this.actors = actors;
        this.rehearsal = rehearsal;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = NotFound.unlessId(event.getRouteParameters().get("id").orElse(""));
        var wrong = read.resolution(id);
        var procedure = read.procedureOf(id);
        var approval = read.overview(procedure);
        actors.require(wrong.kind().recording(), Scope.in(approval.territory()));
        if (!wrong.current()) {
            event.forwardTo("resolutions/" + id); // which says what stands in its place
            return;
        }
        var dossier = read.dossiers(procedure).stream()
                .filter(one -> one.round() == wrong.round())
                .findFirst()
                .orElseThrow(NotFound::new);
        var decision = Told.Decision.of(wrong, approval); // with the members the body had then
        var form = new ResolutionFields(approval, dossier, decision.body(), decision.after()).correcting(wrong);
        form.primary(
                "approval.correct.action",
                rehearsal,
                () -> recorded = decide.correct(id, form.typed(), form.reason(), form.keepsMinutes()),
                () -> UI.getCurrent().navigate("resolutions/" + recorded));
        removeAll();
        add(
                new PageHeader(getTranslation("approval.correct.title", wrong.number()))
                        .crumb(Told.title(approval), "approvals/" + procedure)
                        .crumb(wrong.number(), "resolutions/" + id)
                        .lead(getTranslation("approval.correct.lead")),
                form);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("approval.correct.page");
    }
}
