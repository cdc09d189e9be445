package cz.trojlistek.incident.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import cz.trojlistek.account.Action;
import cz.trojlistek.account.Actors;
import cz.trojlistek.incident.HandleIncidents;
import cz.trojlistek.incident.Incident;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.letter.PostOffice;
import cz.trojlistek.shell.Dates;
import cz.trojlistek.shell.EmptyState;
import cz.trojlistek.shell.Listing;
import cz.trojlistek.shell.NavEntry;
import cz.trojlistek.shell.Note;
import cz.trojlistek.shell.Notice;
import cz.trojlistek.shell.PageHeader;
import cz.trojlistek.shell.Sign;
import cz.trojlistek.shell.State;
import jakarta.annotation.security.PermitAll;
import org.springframework.stereotype.Component;

/** Steps that failed for good: which, on what, since when and why; and a button to have them tried again. */
@Route("incidents")
@PermitAll
class IncidentsView extends Div implements HasDynamicTitle {

    IncidentsView(HandleIncidents incidents, PostOffice office, Actors actors) {
        if (!maySee(actors)) {
            throw new NotFound();
        }
        var list = new Listing<Incident>(getPageTitle());
        list.column(getTranslation("incident.step"), incident -> getTranslation("diagram." + incident.step()))
                .column(getTranslation("incident.since"), incident -> Dates.moment(incident.since()))
                .column(getTranslation("incident.cause"), Incident::cause)
                .component(
                        "",
                        incident -> new Button(getTranslation("incident.retry"), click -> {
                            incidents.retry(incident.job());
                            Notice.done(getTranslation("incident.retried"));
                            list.refresh();
                        }))
                .whenEmpty(new EmptyState(getTranslation("incident.none"), getTranslation("incident.none.next")))
                .from(incidents::list);
        add(new PageHeader(getPageTitle()).lead(getTranslation("incident.lead")));
        var late = incidents.lateLetters();
        if (late > 0) {
            add(Note.banner(
                    State.SOON,
                    getTranslation("incident.letters", late),
                    new Paragraph(
                            getTranslation(office.open() ? "incident.letters-server" : "incident.letters-settings"))));
        }
        add(list);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("incident.title");
    }

    private static boolean maySee(Actors actors) {
        return !actors.pathsBelow(Action.SEE_INCIDENTS).isEmpty();
    }

    @Component
    static class Navigation implements NavEntry {

        private final Actors actors;

        Navigation(Actors actors) {
            this.actors = actors;
        }

        @Override
        public String label() {
            return "incident.title";
        }

        @Override
        public String route() {
            return "incidents";
        }

        @Override
        public Sign sign() {
            return Sign.ALERT;
        }

        @Override
        public int order() {
            return 130;
        }

        @Override
        public boolean visible() {
            return maySee(actors);
        }
    }
}
