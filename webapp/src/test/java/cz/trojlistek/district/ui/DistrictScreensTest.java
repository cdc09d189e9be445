package cz.trojlistek.district.ui;

import static cz.trojlistek.TestPeople.BRNO;
import static cz.trojlistek.TestPeople.BRNO_DISTRICT;
import static cz.trojlistek.TestPeople.KURIM;
import static cz.trojlistek.TestPeople.SOUTH_MORAVIA;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import cz.trojlistek.ScreenTest;
import cz.trojlistek.TestCycles;
import cz.trojlistek.TestPeople;
import cz.trojlistek.account.Role;
import cz.trojlistek.cycle.AdvanceCycle;
import cz.trojlistek.district.AskDistricts;
import cz.trojlistek.district.ContributeToDistrict;
import cz.trojlistek.district.ReadDistricts;
import cz.trojlistek.district.ReadDistricts.DistrictRow;
import cz.trojlistek.district.ReadDistricts.DistrictState;
import cz.trojlistek.district.ReadDistricts.TownRow;
import cz.trojlistek.kernel.Phase;
import cz.trojlistek.shell.DayField;
import cz.trojlistek.workinggroup.FoundTeams;
import java.math.BigDecimal;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The screens of a district that works for its region: Brno-město has a team, Brno-venkov has none. */
@SuppressWarnings("NullAway.Init")
class DistrictScreensTest extends ScreenTest {

    private static final String PLANNER = TestPeople.login(Role.REGION_PLANNER, SOUTH_MORAVIA);
    private static final String LEADER = TestPeople.login(Role.DISTRICT_COORDINATOR, BRNO_DISTRICT);
    private static final String OF_BRNO = TestPeople.login(Role.COORDINATOR, BRNO);
    private static final String OF_KURIM = TestPeople.login(Role.COORDINATOR, KURIM);

    @Autowired
    TestCycles cycles;

    @Autowired
    TestPeople people;

    @Autowired
    AdvanceCycle advance;

    @Autowired
    FoundTeams teams;

    @Autowired
    AskDistricts ask;

    @Autowired
    ContributeToDistrict contribute;

    @Autowired
    ReadDistricts read;

    UUID cycle;

    @BeforeEach
    void oneDistrictHasATeam() {
        people.allRolesOf(BRNO);
        people.allRolesOf(BRNO_DISTRICT);
        people.allRolesOf(KURIM);
        cycle = cycles.in(SOUTH_MORAVIA, Phase.ORGANISING);
        actors.as(PLANNER, () -> teams.found(cycle, BRNO_DISTRICT, "Tým Brno-město"));
        advance.enter(cycle, Phase.ANALYSING);
    }

    @Test
    void thePlannerSendsTopicsAndIsToldWhoHasNoTeam() {
        visit(PLANNER, "plans/" + cycle + "/districts");
        assertThat(shown()).contains(text("district.none"));
        open(SendTopicsForm.class, PLANNER, SOUTH_MORAVIA, cycle, null, cycle);
        assertThat(UI.getCurrent().getElement().getTextRecursively()).contains("Brno-venkov");
        click(PLANNER, "task.regionalPlan.sendTopics.action");
        assertThat(find(TextArea.class).single().isInvalid()).isTrue();
        actors.as(PLANNER, () -> {
            find(TextArea.class).single().setValue("Služby péče");
            find(DayField.class).all().get(0).setValue(clock.today().plusDays(20));
            find(DayField.class).all().get(1).setValue(clock.today().plusDays(10));
        });
        click(PLANNER, "task.regionalPlan.sendTopics.action");
        assertThat(find(DayField.class).all().get(1).getErrorMessage())
                .isEqualTo(text("district.declarations-before-data"));
        actors.as(
                PLANNER,
                () -> find(DayField.class).all().get(1).setValue(clock.today().plusDays(30)));
        click(PLANNER, "task.regionalPlan.sendTopics.action");
        assertThat(done).isTrue();
        visit(PLANNER, "plans/" + cycle + "/districts");
        assertThat(shown())
                .contains(
                        "Brno-město",
                        text("district.state.WORKING"),
                        "Brno-venkov",
                        text("district.state.WITHOUT_TEAM"));
        visit(PLANNER, "districts/" + row("Brno-venkov").id());
        assertThat(shown()).contains(text("district.no-team"));
    }

    @Test
    void whatATownSendsStandsBesideTheOthersAndNoNeighbourReadsIt() {
        send();
        open(SendDataForm.class, OF_BRNO, BRNO, row("Brno-město").id(), town().id(), cycle);
        actors.as(OF_BRNO, () -> find(TextArea.class).single().setValue("Dvě <b>služby</b>."));
        click(OF_BRNO, "task.districtAlignment.sendData.action");
        assertThat(done).isTrue();
        visit(LEADER, "districts/" + row("Brno-město").id());
        assertThat(shown()).contains("Dvě <b>služby</b>.");
        visit(OF_KURIM, "districts/" + row("Brno-město").id());
        assertThat(shown()).doesNotContain("Dvě <b>služby</b>.").doesNotContain("Brno-město");
    }

    @Test
    void theTeamRecommendsTheTownDeclaresAndTheDistrictHandsOver() {
        send();
        var district = row("Brno-město").id();
        open(WriteRecommendationForm.class, LEADER, BRNO_DISTRICT, district, null, cycle);
        actors.as(LEADER, () -> find(TextArea.class).all().forEach(area -> area.setValue("Sdílené terénní služby.")));
        click(LEADER, "task.districtAlignment.writeRecommendation.action");

        open(DeclareCofinancingForm.class, OF_BRNO, BRNO, district, town().id(), cycle);
        assertThat(UI.getCurrent().getElement().getTextRecursively()).contains("Sdílené terénní služby.");
        click(OF_BRNO, "task.districtAlignment.declareCofinancing.action");
        assertThat(UI.getCurrent().getElement().getTextRecursively()).contains(text("district.nothing-declared"));
        click(OF_BRNO, "district.add-declaration");
        click(OF_BRNO, "task.districtAlignment.declareCofinancing.action");
        assertThat(find(TextField.class).all()).filteredOn(TextField::isInvalid).hasSize(2);
        actors.as(OF_BRNO, () -> {
            find(TextField.class).all().get(1).setValue("pečovatelská služba");
            find(TextField.class).all().get(2).setValue("usnesení č. 7");
        });
        click(OF_BRNO, "task.districtAlignment.declareCofinancing.action");
        assertThat(find(BigDecimalField.class).all().getFirst().getErrorMessage())
                .isEqualTo(text("district.amount-or-share"));
        actors.as(OF_BRNO, () -> find(BigDecimalField.class).all().getFirst().setValue(new BigDecimal("120000")));
        click(OF_BRNO, "task.districtAlignment.declareCofinancing.action");
        assertThat(town().promisedCzk()).isEqualByComparingTo("120000");

        open(HandOverRecommendationForm.class, LEADER, BRNO_DISTRICT, district, null, cycle);
        click(LEADER, "task.districtAlignment.handOverRecommendation.action");
        assertThat(row("Brno-město").state()).isEqualTo(DistrictState.HANDED_OVER);
        visit(PLANNER, "districts/" + district);
        assertThat(shown()).contains("Sdílené terénní služby.", "pečovatelská služba", "usnesení č. 7");
    }

    @Test
    void aSilentTownIsDecidedOnWithAReason() {
        send();
        var district = row("Brno-město").id();
        open(DecideMediationForm.class, LEADER, BRNO_DISTRICT, district, null, cycle);
        actors.as(LEADER, () -> find(TextArea.class).single().setValue("Brno mlčí."));
        click(LEADER, "task.districtAlignment.decideMediation.action");
        assertThat(find(DayField.class).single().getErrorMessage()).isEqualTo(text("form.required"));
        click(LEADER, "district.record-disagreement");
        assertThat(actors.as(LEADER, () -> read.get(district).disagreement())).isEqualTo("Brno mlčí.");
    }

    @Test
    void aLateTownStillSendsOnThePageOfItsDistrictAndTheRegionCanGoOnWithoutIt() {
        send();
        var district = row("Brno-město").id();
        visit(OF_BRNO, "districts/" + district);
        assertThat(shown()).contains(UI.getCurrent().getTranslation("district.send-for", "Brno"));
        visit(PLANNER, "districts/" + district);
        assertThat(shown()).doesNotContain(UI.getCurrent().getTranslation("district.send-for", "Brno"));
        assertThat(shown()).contains(text("district.leave-out"));
        actors.as(PLANNER, () -> find(TextArea.class).single().setValue("Tým se rozpadl."));
        click(PLANNER, "district.leave-out");
        assertThat(shown()).contains("Tým se rozpadl.");
        visit(OF_BRNO, "districts/" + district);
        assertThat(shown()).doesNotContain(UI.getCurrent().getTranslation("district.send-for", "Brno"));
    }

    private void send() {
        var today = clock.today();
        actors.as(PLANNER, () -> ask.send(cycle, "Služby péče", today.plusDays(20), today.plusDays(40)));
    }

    private DistrictRow row(String district) {
        return actors.as(PLANNER, () -> read.districts(cycle, 0, 50)).stream()
                .filter(one -> one.name().equals(district))
                .findFirst()
                .orElseThrow();
    }

    private TownRow town() {
        return actors.as(PLANNER, () -> read.towns(row("Brno-město").id(), 0, 9))
                .getFirst();
    }
}
