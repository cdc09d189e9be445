package cz.trojlistek.district.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cz.trojlistek.TestPeople;
import cz.trojlistek.account.Actors;
import cz.trojlistek.account.Role;
import cz.trojlistek.district.AlreadyContributed;
import cz.trojlistek.district.AskDistricts;
import cz.trojlistek.district.CofinancingDeclaration;
import cz.trojlistek.district.ContributeToDistrict;
import cz.trojlistek.district.DeclarationUnusable;
import cz.trojlistek.district.DistrictClosed;
import cz.trojlistek.district.ReadDistricts;
import cz.trojlistek.district.ReadDistricts.DistrictPage;
import cz.trojlistek.district.ReadDistricts.DistrictRow;
import cz.trojlistek.district.ReadDistricts.DistrictState;
import cz.trojlistek.district.RecommendNetwork;
import cz.trojlistek.district.Recommendation;
import cz.trojlistek.kernel.NotAllowed;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.meeting.HoldMeetings;
import cz.trojlistek.replay.Scene;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every path of districtAlignment.bpmn, with the seven districts of South Moravia, one of which has no team. */
@SpringBootTest
class DistrictAlignmentProcessTest {

    private static final String SEND = "districtAlignment.sendData";
    private static final String DECLARE = "districtAlignment.declareCofinancing";
    private static final String RECOMMEND = "districtAlignment.writeRecommendation";
    private static final String MEDIATE = "districtAlignment.decideMediation";
    private static final String HAND_OVER = "districtAlignment.handOverRecommendation";

    private static final CofinancingDeclaration PROMISE = new CofinancingDeclaration(
            "Kuřim", "pečovatelská služba", 2013, new BigDecimal("250000"), null, "usnesení rady č. 12");

    /** Vyškov has three towns, so that some can be silent. */
    private static final String DISTRICT = "Vyškov";

    private static final Map<String, String> LOGINS = Map.of(
            "Vyškov", "koordinatorka.vyskov",
            "Bučovice", "koordinatorka.bucovice",
            "Slavkov u Brna", "koordinatorka.slavkov-u-brna",
            "Brno", "koordinatorka.brno");

    private static final String LEADER = "koordinatorka-okresu.vyskov";

    @Autowired
    Scene scene;

    @Autowired
    AskDistricts ask;

    @Autowired
    ContributeToDistrict contribute;

    @Autowired
    RecommendNetwork recommend;

    @Autowired
    ReadDistricts read;

    @Autowired
    HoldMeetings meetings;

    @Autowired
    JdbcClient database;

    @Autowired
    Actors actors;

    @Autowired
    TestPeople people;

    @BeforeEach
    void aRegionAsksItsDistricts() throws IOException {
        scene.openRegion();
    }

    @Test
    void BR_153_aDistrictWithoutATeamIsOnRecordAndPassedOver() {
        scene.until(SEND);
        assertThat(districts()).hasSize(7);
        assertThat(districts())
                .filteredOn(one -> one.state() == DistrictState.WITHOUT_TEAM)
                .extracting(DistrictRow::name)
                .containsExactly("Znojmo");
        assertThat(district("Znojmo").towns()).isZero();
        assertThat(scene.steps()).filteredOn(SEND::equals).hasSize(19); // 21 towns, two of them in Znojmo
        assertThatThrownBy(() -> planner(() -> ask.send(
                        scene.cycle(),
                        "Znovu",
                        scene.today().plusDays(5),
                        scene.today().plusDays(9))))
                .isInstanceOf(AskDistricts.AlreadyAsked.class);
    }

    @Test
    void BR_153_theRegionGoesOnWithTheRecommendationsAndNobodyInADistrictApproves() {
        scene.until("communityPlan.setSystemPriorities");
        assertThat(districts())
                .filteredOn(one -> one.state() == DistrictState.HANDED_OVER)
                .hasSize(6)
                .allMatch(one -> one.sent() == one.towns() && one.declared() == one.towns());
        assertThat(scene.steps())
                .noneMatch(step -> step.startsWith("districtAlignment") || step.startsWith("approval"));
    }

    @Test
    void atItsDeadlineTheDataAreClosedAndWhatIsLateIsTakenAllTheSame() {
        scene.until(SEND);
        town("Bučovice", id -> contribute.sendData(id, "Tři služby."));
        assertThatThrownBy(() -> town("Bučovice", id -> contribute.sendData(id, "Ještě jedna.")))
                .isInstanceOf(AlreadyContributed.class);
        assertThatThrownBy(
                        () -> actors.as("koordinatorka.brno", () -> contribute.sendData(contribution("Vyškov"), "x")))
                .isInstanceOf(NotFound.class);
        people.person("koordinatorka.chomutov", Role.COORDINATOR, TestPeople.CHOMUTOV);
        assertThatThrownBy(() ->
                        actors.as("koordinatorka.chomutov", () -> contribute.sendData(contribution("Vyškov"), "x")))
                .as("of another region")
                .isInstanceOf(NotFound.class);
        scene.moveTo(page().dataDeadline().plusDays(1).atTime(0, 5));
        assertThat(scene.steps()).doesNotContain(SEND);
        town("Vyškov", id -> contribute.sendData(id, "Pozdě, ale přece."));
        assertThat(actors.as(LEADER, () -> read.towns(page().id(), 0, 10)))
                .filteredOn(ReadDistricts.TownRow::dataLate)
                .extracting(ReadDistricts.TownRow::name)
                .containsExactly("Vyškov");
    }

    @Test
    void BR_160_aDeclarationNamesWhoWhatWhenHowMuchAndTheDecision() {
        scene.until(DECLARE);
        assertThatThrownBy(() -> town("Vyškov", id -> contribute.declare(id, List.of(), "")))
                .isInstanceOf(DeclarationUnusable.class)
                .hasMessage("district.nothing-declared");
        assertThatThrownBy(() -> town("Vyškov", id -> contribute.declare(id, List.of(of(2016)), "")))
                .isInstanceOf(DeclarationUnusable.class)
                .hasMessage("district.year-out-of-period");
        assertThatThrownBy(() -> town("Vyškov", id -> contribute.declare(id, List.of(PROMISE), "Nic nedáme.")))
                .hasMessage("district.declared-and-not");
        assertThatThrownBy(() -> new CofinancingDeclaration("Kuřim", "síť", 2013, null, null, "usnesení"))
                .hasMessage("district.amount-or-share");
        assertThatThrownBy(() ->
                        new CofinancingDeclaration("Kuřim", "síť", 2013, null, new BigDecimal("100.01"), "usnesení"))
                .hasMessage("district.share-unusable");
        assertThatThrownBy(() -> new CofinancingDeclaration("Kuřim", "síť", 2013, BigDecimal.TEN, null, " "))
                .hasMessage("wording.missing");
        town("Vyškov", id -> contribute.declare(id, List.of(PROMISE, of(2015)), ""));
        assertThatThrownBy(() -> town("Vyškov", id -> contribute.declare(id, List.of(PROMISE), "")))
                .isInstanceOf(AlreadyContributed.class);
        assertThat(actors.as(LEADER, () -> read.declarations(page().id(), 0, 10)))
                .extracting(ReadDistricts.DeclarationRow::year)
                .containsExactly(2013, 2015);
    }

    @Test
    void aSilentTownBringsAMediationAndOnlyTheSilentAreAskedAgain() {
        untilTheTownsDeclare();
        town("Vyškov", id -> contribute.declare(id, List.of(PROMISE), ""));
        town("Bučovice", id -> contribute.declare(id, List.of(), "Rozpočet je vyčerpaný."));
        scene.moveTo(page().declarationDeadline().plusDays(1).atTime(0, 5));
        assertThat(tasks(MEDIATE)).isOne();
        assertThatThrownBy(() -> actors.as(
                        "koordinatorka-okresu.brno-mesto",
                        () -> recommend.mediate(page().id(), scene.today().plusDays(9), "x")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> town("Vyškov", id -> recommend.recordDisagreement(page().id(), "x")))
                .isInstanceOf(NotAllowed.class);

        leader(() -> recommend.mediate(page().id(), scene.today().plusDays(30), "Sejdeme se ještě jednou."));
        assertThat(tasks("communityPlan.planMeetings")).isOne();
        meetAndCancel();
        assertThat(tasks(RECOMMEND)).isOne();
        leader(() -> recommend.recommend(
                page().id(), page().version(), new Recommendation("Síť beze změny.", "", "Společně.")));
        assertThat(tasks(DECLARE)).isOne(); // Slavkov
        town("Slavkov u Brna", id -> contribute.declare(id, List.of(PROMISE), ""));
        scene.moveTo(scene.now());
        assertThat(tasks(HAND_OVER)).isOne();
    }

    private void meetAndCancel() {
        leader(() -> {
            var team = Objects.requireNonNull(page().team());
            var meeting = meetings.plan(team, List.of(scene.today().plusDays(10).atTime(13, 0)), "Vyškov")
                    .getFirst();
            meetings.cancel(meeting, "Domluvili jsme se po telefonu.");
        });
    }

    @Test
    void aDisagreementGoesToTheRegionWithTheRecommendation() {
        untilTheTownsDeclare();
        town("Vyškov", id -> contribute.declare(id, List.of(PROMISE), ""));
        scene.moveTo(page().declarationDeadline().plusDays(1).atTime(0, 5));
        leader(() -> recommend.recordDisagreement(page().id(), "Dvě obce mlčí."));
        assertThat(tasks(HAND_OVER)).isOne();
        leader(() -> recommend.handOver(page().id()));
        assertThat(page().state()).isEqualTo(DistrictState.HANDED_OVER);
        assertThat(page().disagreement()).isEqualTo("Dvě obce mlčí.");
        assertThatThrownBy(() -> town("Bučovice", id -> contribute.declare(id, List.of(PROMISE), "")))
                .isInstanceOf(DistrictClosed.class);
    }

    @Test
    void theRegionGoesOnWithoutADistrictThatDoesNotAnswer() {
        scene.until(SEND);
        planner(() -> ask.leaveOut(page().id(), "Tým se rozpadl."));
        assertThat(district(DISTRICT).state()).isEqualTo(DistrictState.LEFT_OUT);
        assertThat(scene.steps()).filteredOn(SEND::equals).hasSize(16);
        assertThatThrownBy(() -> town("Vyškov", id -> contribute.sendData(id, "Data")))
                .isInstanceOf(DistrictClosed.class);
        assertThatThrownBy(() -> planner(() -> ask.leaveOut(page().id(), "Podruhé.")))
                .isInstanceOf(DistrictClosed.class);
        scene.until("communityPlan.setSystemPriorities");
        assertThat(district("Blansko").state()).isEqualTo(DistrictState.HANDED_OVER);
    }

    @Test
    void aDistrictIsReadByItsTownsAndTheRegionAndByNoNeighbour() {
        scene.until(SEND);
        var id = page().id();
        for (var reader :
                List.of(LEADER, "clenka-okresu.vyskov", "koordinatorka.bucovice", scene.login(Role.COORDINATOR))) {
            assertThat(actors.as(reader, () -> read.get(id).name())).as(reader).isEqualTo(DISTRICT);
        }
        for (var stranger : List.of("koordinatorka.brno", "koordinatorka-okresu.blansko")) {
            assertThatThrownBy(() -> actors.as(stranger, () -> read.get(id)))
                    .as(stranger)
                    .isInstanceOf(NotFound.class);
        }
    }

    private static CofinancingDeclaration of(int year) {
        return new CofinancingDeclaration("Kuřim", "pečovatelská služba", year, null, BigDecimal.TEN, "usnesení č. 3");
    }

    private interface Step {
        void of(UUID contribution);
    }

    private void town(String name, Step step) {
        actors.as(Objects.requireNonNull(LOGINS.get(name)), () -> step.of(contribution(name)));
    }

    private UUID contribution(String town) {
        return actors.as(LEADER, () -> read.towns(page().id(), 0, 50)).stream()
                .filter(one -> one.name().equals(town))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private List<DistrictRow> districts() {
        return scene.ask(Role.COORDINATOR, () -> read.districts(scene.cycle(), 0, 50));
    }

    private DistrictRow district(String name) {
        return districts().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private DistrictPage page() {
        var id = district(DISTRICT).id();
        return scene.ask(Role.COORDINATOR, () -> read.get(id));
    }

    private void untilTheTownsDeclare() {
        scene.until(DECLARE);
        while (tasks(DECLARE) == 0) {
            scene.take(RECOMMEND);
        }
    }

    /** How many of these tasks wait in this district. */
    private long tasks(String step) {
        return database.sql("select count(*) from inbox_task where subject = ? and step = ?")
                .params(page().id(), step)
                .query(Long.class)
                .single();
    }

    private void leader(Runnable steps) {
        actors.as(LEADER, steps);
    }

    private void planner(Runnable steps) {
        scene.as(Role.COORDINATOR, steps);
    }
}
