package cz.trojlistek.approval.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import cz.trojlistek.account.Actors;
import cz.trojlistek.account.Scope;
import cz.trojlistek.approval.ReadApprovals;
import cz.trojlistek.approval.ReadApprovals.Overview;
import cz.trojlistek.approval.ResolutionRow;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.shell.Card;
import cz.trojlistek.shell.Dates;
import cz.trojlistek.shell.Facts;
import cz.trojlistek.shell.Note;
import cz.trojlistek.shell.PageHeader;
import cz.trojlistek.shell.Sign;
import cz.trojlistek.shell.State;
import jakarta.annotation.security.PermitAll;
import java.io.ByteArrayInputStream;
import java.util.UUID;

/** One record on one page that can be printed: what was decided, when, with which votes, and whether it was corrected. */
@Route("resolutions/:id")
@PermitAll
@StyleSheet("context://approval.css")
class ResolutionView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final ReadApprovals read;
    private final Actors actors;

    ResolutionView(ReadApprovals read, Actors actors) {
        this.read = read;
        this.actors = actors;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = NotFound.unlessId(event.getRouteParameters().get("id").orElse(""));
        var row = read.resolution(id);
        var procedure = read.procedureOf(id);
        var approval = read.overview(procedure);
        removeAll();
        var print = new Button(
                getTranslation("approval.print"),
                Sign.PRINT.icon(),
                click -> getElement().executeJs("window.print()"));
        add(new PageHeader(getTranslation("approval.protocol", row.number()))
                .crumb(getTranslation("approval.list.title"), "approvals")
                .crumb(Told.title(approval), "approvals/" + procedure)
                .actions(print));
        history(row);
        add(new Article(protocol(row, approval, procedure)));
        if (row.current() && actors.may(row.kind().recording(), Scope.in(approval.territory()))) {
            add(new Anchor("resolutions/" + id + "/correct", getTranslation("approval.correct.open")));
        }
    }

    private void history(ResolutionRow row) {
        if (!row.current()) {
            var standing = read.standing(row.id()); // the correction may have been corrected in its turn
            add(Note.banner(
                    State.INFO,
                    getTranslation("approval.record.corrected-by"),
                    new Anchor(
                            "resolutions/" + standing.id(),
                            getTranslation(
                                    "approval.record.newer", standing.number(), Dates.moment(standing.recordedAt())))));
        }
        if (row.corrects() != null) {
            add(Note.banner(
                    State.INFO,
                    getTranslation("approval.record.corrects", row.correctionReason()),
                    new Anchor("resolutions/" + row.corrects(), getTranslation("approval.record.older"))));
        }
    }

    private Component protocol(ResolutionRow row, Overview approval, UUID procedure) {
        var text = new Paragraph(row.text());
        text.addClassName("quote");
        var hash = read.dossiers(procedure).stream()
                .filter(dossier -> dossier.round() == row.round())
                .findFirst()
                .map(ReadApprovals.DossierRow::planHash)
                .orElse("");
        var facts = new Facts()
                .add(getTranslation("approval.list.plan"), Told.title(approval))
                .add(
                        getTranslation("approval.version-label"),
                        getTranslation("approval.version-number", row.planVersion()))
                .add(getTranslation("approval.hash-full"), full(hash))
                .add(getTranslation("approval.field.body"), row.bodyName())
                .add(getTranslation("approval.field.sessionOn"), Dates.weekday(row.sessionOn()));
        if (!row.agendaItem().isEmpty()) {
            facts.add(getTranslation("approval.field.agendaItem"), row.agendaItem());
        }
        facts.add(
                        getTranslation("approval.votes"),
                        getTranslation(
                                "approval.votes-long",
                                row.votesFor(),
                                row.votesAgainst(),
                                row.abstained(),
                                row.absent(),
                                row.members(),
                                row.majority()))
                .add(getTranslation("approval.field.text"), text)
                .add(getTranslation("approval.recorded-at"), Dates.moment(row.recordedAt()));
        if (row.pdfName() != null) {
            facts.add(getTranslation("approval.field.pdf"), minutes(row));
        }
        return new Card(Told.sentence(Told.Decision.of(row, approval)), facts);
    }

    private static Div full(String hash) {
        var whole = new Div(hash);
        whole.addClassName("hash");
        return whole;
    }

    /** As an attachment: the browser keeps it and does not show it. */
    private Anchor minutes(ResolutionRow row) {
        return new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    var file = read.minutes(row.id());
                    return new DownloadResponse(
                            new ByteArrayInputStream(file.content()),
                            file.name(),
                            "application/pdf",
                            file.content().length);
                }),
                getTranslation(
                        "approval.download",
                        row.pdfName(),
                        Math.max(1, row.pdfSize() == null ? 0 : row.pdfSize() / 1024)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("approval.protocol-title");
    }
}
