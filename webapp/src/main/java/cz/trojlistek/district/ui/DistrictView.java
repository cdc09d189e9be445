package cz.trojlistek.district.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import cz.trojlistek.district.AskDistricts;
import cz.trojlistek.district.ContributeToDistrict;
import cz.trojlistek.district.ReadDistricts;
import cz.trojlistek.district.ReadDistricts.DeclarationRow;
import cz.trojlistek.district.ReadDistricts.DistrictPage;
import cz.trojlistek.district.ReadDistricts.DistrictState;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.shell.Card;
import cz.trojlistek.shell.Dates;
import cz.trojlistek.shell.EmptyState;
import cz.trojlistek.shell.Facts;
import cz.trojlistek.shell.Fields;
import cz.trojlistek.shell.Listing;
import cz.trojlistek.shell.Note;
import cz.trojlistek.shell.Notice;
import cz.trojlistek.shell.PageHeader;
import cz.trojlistek.shell.Section;
import cz.trojlistek.shell.State;
import cz.trojlistek.shell.TierMark;
import jakarta.annotation.security.PermitAll;
import java.util.UUID;

/** One district: its towns side by side, what its team recommends, what the towns will pay. A town that is late sends here. */
@Route("districts/:id")
@PermitAll
class DistrictView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ReadDistricts read;
    private final transient AskDistricts ask;
    private final transient ContributeToDistrict contribute;

    DistrictView(ReadDistricts read, AskDistricts ask, ContributeToDistrict contribute) {
        this.read = read;
        this.ask = ask;
        this.contribute = contribute;
        addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(NotFound.unlessId(event.getRouteParameters().get("id").orElse("")));
    }

    private void show(UUID id) {
        var district = read.get(id);
        removeAll();
        add(new PageHeader(getTranslation("district.of", district.name()))
                .crumb(getPageTitle(), "plans/" + district.cycle() + "/districts")
                .marks(
                        new TierMark(district.path(), district.name()).pill(),
                        new DistrictMark(district.state()).pill()));
        if (district.state() == DistrictState.WITHOUT_TEAM) {
            add(new EmptyState(getTranslation("district.no-team"), getTranslation("district.no-team-next")));
            return;
        }
        if (!district.leftOutBecause().isEmpty()) {
            add(Note.banner(State.BAD, getTranslation("district.left-out-because", district.leftOutBecause())));
        }
        late(district);
        add(asked(district), recommended(district));
        add(new Section(getTranslation("district.towns"), new TownList(read, id)));
        add(new Section(getTranslation("district.declarations"), declarations(id)));
        if (read.mayLeaveOut(district)) {
            add(leaveOut(district));
        }
    }

    private Section asked(DistrictPage district) {
        var facts = new Facts()
                .add(getTranslation("district.dataDeadline"), Dates.weekday(district.dataDeadline()))
                .add(getTranslation("district.declarationDeadline"), Dates.weekday(district.declarationDeadline()));
        if (district.team() != null) {
            facts.add(
                    getTranslation("district.team"),
                    new Anchor("groups/" + district.team(), getTranslation("district.team-of", district.name())));
        }
        return new Section(getTranslation("district.asked"), new AskedText(district.topics()), new Card(facts));
    }

    private Section recommended(DistrictPage district) {
        var section = new Section(getTranslation("district.recommendation"));
        if (district.networkShape().isEmpty()) {
            section.add(new EmptyState(
                    getTranslation("district.not-recommended"), getTranslation("district.not-recommended-next")));
            return section;
        }
        section.add(new RecommendationText(district.recommendation()));
        if (!district.disagreement().isEmpty()) {
            section.add(Note.banner(State.SOON, getTranslation("district.disagreement-is", district.disagreement())));
        }
        return section;
    }

    private Listing<DeclarationRow> declarations(UUID id) {
        return new Listing<DeclarationRow>(getTranslation("district.declarations"))
                .column(getTranslation("district.declaration.municipality"), DeclarationRow::municipality)
                .column(getTranslation("district.declaration.subject"), DeclarationRow::subject)
                .column(getTranslation("district.declaration.year"), row -> String.valueOf(row.year()))
                .column(getTranslation("district.declaration.promise"), this::promise)
                .column(getTranslation("district.declaration.decision"), DeclarationRow::decision)
                .whenEmpty(new EmptyState(
                        getTranslation("district.no-declarations"), getTranslation("district.no-declarations-next")))
                .from((offset, limit) -> read.declarations(id, offset, limit));
    }

    private String promise(DeclarationRow row) {
        return row.amountCzk() != null
                ? getTranslation("district.czk", Dates.number(row.amountCzk().longValue()))
                : getTranslation("district.percent", row.sharePercent());
    }

    /** What this person's town has not sent yet, also when its task is gone with the deadline. */
    private void late(DistrictPage district) {
        for (var contribution : read.missingOfMine(district.id())) {
            var asked = read.asked(contribution.id());
            if (!contribution.sent()) {
                add(new Details(
                        getTranslation("district.send-for", asked.town()),
                        new DataFields(asked.contribution(), contribute, () -> saved(district.id()))));
            }
            if (!contribution.declared() && district.state() != DistrictState.WORKING) {
                add(new Details(
                        getTranslation("district.declare-for", asked.town()),
                        new DeclareFields(asked, contribute, () -> saved(district.id()))));
            }
        }
    }

    private Details leaveOut(DistrictPage district) {
        var fields = new Fields();
        var reason = fields.add("reason", new TextArea(getTranslation("district.leave-out-reason")));
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(4000);
        fields.secondary(
                "district.leave-out", () -> ask.leaveOut(district.id(), reason.getValue()), () -> saved(district.id()));
        return new Details(getTranslation("district.leave-out"), fields);
    }

    private void saved(UUID id) {
        Notice.done(getTranslation("district.saved"));
        show(id);
        PageHeader.focusTitle();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("district.title");
    }
}
