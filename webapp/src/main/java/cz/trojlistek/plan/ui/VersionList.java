package cz.trojlistek.plan.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import cz.trojlistek.plan.ReadPlan;
import cz.trojlistek.plan.VersionFact;
import cz.trojlistek.shell.Dates;
import cz.trojlistek.shell.Listing;
import java.util.UUID;

/** The frozen versions of a plan with the fingerprint of their content; each can be read and compared. */
class VersionList extends Listing<VersionFact> {

    VersionList(ReadPlan read, UUID cycle) {
        super(I18NProvider.translate("plan.versions"));
        component(
                getTranslation("plan.version.number"),
                row -> new Anchor(
                        "plans/" + cycle + "/text?version=" + row.number(),
                        getTranslation("plan.version", row.number())));
        column(getTranslation("plan.version.purpose"), row -> getTranslation("plan.purpose." + row.purpose()));
        column(getTranslation("plan.version.frozen"), row -> Dates.moment(row.frozenAt()));
        component(getTranslation("plan.version.hash"), row -> {
            var hash = new Code(row.hash());
            hash.addClassName("hash");
            return hash;
        });
        component(
                getTranslation("plan.version.compare"),
                row -> new Anchor(
                        "plans/" + cycle + "/text/compare?from=" + row.number() + "&to=0",
                        getTranslation("plan.version.compare.working")));
        whenEmpty(new Paragraph(getTranslation("plan.versions.none")));
        from((offset, limit) -> read.versions(cycle, offset, limit));
    }
}
