package cz.trojlistek.planning.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cz.trojlistek.account.Role;
import cz.trojlistek.cycle.PlanPeriod;
import cz.trojlistek.cycle.PlanningCycle.Opening;
import cz.trojlistek.cycle.PublicCycles;
import cz.trojlistek.cycle.ReadCycles;
import cz.trojlistek.cycle.ReadCycles.CycleRow;
import cz.trojlistek.cycle.TerritoryLeft;
import cz.trojlistek.kernel.Phase;
import cz.trojlistek.kernel.TerritoryPath;
import cz.trojlistek.planning.OpenCommunityPlan;
import cz.trojlistek.replay.Scene;
import cz.trojlistek.submission.ReadSubmissions;
import cz.trojlistek.submission.ReadSubmissions.SubmissionRow;
import cz.trojlistek.territory.LoadTerritories;
import cz.trojlistek.territory.Territories;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A town that moves to another district while cycles run: what has begun stays where it was, what begins is at the new place. */
@SpringBootTest
class MovedTownTest {

    private static final TerritoryPath BEFORE = new TerritoryPath("CZ064/CZ0643/6209");
    private static final TerritoryPath AFTER = new TerritoryPath("CZ064/CZ0642/6209");

    @Autowired
    Scene scene;

    @Autowired
    LoadTerritories loading;

    @Autowired
    Territories territories;

    @Autowired
    OpenCommunityPlan plans;

    @Autowired
    ReadCycles cycles;

    @Autowired
    PublicCycles publicCycles;

    @Autowired
    ReadSubmissions submissions;

    @Autowired
    JdbcClient database;

    @AfterEach
    void backAgain() {
        lies("CZ0643");
    }

    @Test
    void theCycleUnderWayGoesOnWhereItBegan() {
        scene.open().until("communityPlan.planMeetings");
        lies("CZ0642");
        assertThat(territories.get("6209").path()).isEqualTo(AFTER);

        scene.untilTheEnd();
        assertThat(scene.phase()).isEqualTo(Phase.IN_FORCE);
        assertThat(scene.facts().territory()).isEqualTo(BEFORE);
        assertThat(database.sql("select distinct territory || ' ' || territory_name from ended_task where cycle = ?")
                        .param(scene.cycle())
                        .query(String.class)
                        .list())
                .containsExactly(BEFORE + " Kuřim");
        assertThat(read()).extracting(CycleRow::id).contains(scene.cycle());
    }

    @Test
    void theNextCycleOpensAtTheNewPlaceAndFollowsThePlanOfTheOld() {
        scene.open().untilTheEnd();
        lies("CZ0642");

        assertThatThrownBy(() -> open(BEFORE, null)).isInstanceOf(TerritoryLeft.class);
        assertThat(scene.ask(Role.DEPARTMENT_HEAD, () -> cycles.inForce(AFTER, "", 0, 50)))
                .extracting(CycleRow::id)
                .contains(scene.cycle());
        var next = open(AFTER, scene.cycle());
        assertThat(database.sql("select distinct audience || ' ' || territory_name from inbox_task where cycle = ?")
                        .param(next)
                        .query(String.class)
                        .list())
                .containsExactly("coordinator@" + AFTER + " Kuřim");
        assertThat(read()).extracting(CycleRow::id).contains(scene.cycle(), next);
        scene.inboxMirrorsTheEngine();
    }

    @Test
    void thePublicFindsItsPlansWhereItLiesNow() {
        scene.open().untilTheEnd();
        lies("CZ0642");

        assertThat(publicCycles.places(AFTER)) // other tests plan in this town, too
                .singleElement()
                .satisfies(place -> assertThat(place.plans()).isPositive());
        assertThat(publicCycles.list(new TerritoryPath("CZ064/CZ0642"), "", 0, 500))
                .extracting(PublicCycles.PublicCycle::id)
                .contains(scene.cycle());
        assertThat(publicCycles.list(new TerritoryPath("CZ064/CZ0643"), "", 0, 500))
                .extracting(PublicCycles.PublicCycle::id)
                .doesNotContain(scene.cycle());
    }

    @Test
    void rolesForTheWholeTownAreHeldAtBothPlacesAndTheTrailTellsTheMoveOnce() {
        scene.open().until("communityPlan.planMeetings");
        database.sql("delete from role_assignment where territory = ? or territory = ? and role = 'AUDITOR'")
                .params(AFTER.value(), BEFORE.value()) // whoever reads along in another test
                .update();
        var trail = trail();
        lies("CZ0642");

        assertThat(held(AFTER)).containsExactly("ASSEMBLY_CLERK", "COORDINATOR", "COUNCIL_CLERK", "DEPARTMENT_HEAD");
        assertThat(held(BEFORE)).containsAll(held(AFTER)).contains("COORDINATION_GROUP", "GROUP_MANAGER");
        assertThat(trail().stream().skip(trail.size()))
                .containsExactly("TerritoryMoved " + BEFORE + " " + AFTER, "TerritoriesImported  ");
        lies("CZ0642");
        assertThat(trail()).hasSize(trail.size() + 2);
    }

    @Test
    void theRegionAsksItInItsNewDistrictAndKeepsWhatItAskedBefore() throws IOException {
        var before = scene.openRegion().until("regionalPlan.submitNeeds").cycle();
        lies("CZ0642");
        assertThat(asked(before)).isEqualTo(BEFORE + " Brno-venkov");

        var after = scene.openRegion().until("regionalPlan.submitNeeds").cycle();
        assertThat(asked(after)).isEqualTo(AFTER + " Brno-město");
        assertThat(asked(before)).isEqualTo(BEFORE + " Brno-venkov");
    }

    private void lies(String district) {
        var report = loading.load(("level,code,ruian_code,name_cs,nuts3,seat_district_lau1,seat_district_name\n"
                        + "orp,6209,583251,Kuřim,CZ064," + district + ",\n")
                .getBytes(StandardCharsets.UTF_8));
        assertThat(report.problems()).isEmpty();
    }

    private UUID open(TerritoryPath territory, @Nullable UUID previous) {
        var opening =
                new Opening(territory, "Další", "Další plán", new PlanPeriod(2017, 2019), previous, scene.schedule());
        return scene.ask(Role.DEPARTMENT_HEAD, () -> plans.open(opening, List.of(), List.of()));
    }

    private List<CycleRow> read() {
        return scene.ask(Role.COORDINATOR, () -> cycles.list(null, 0, 500));
    }

    private String asked(UUID cycle) {
        return scene.ask(Role.COORDINATOR, () -> submissions.rows(cycle, 0, 100)).stream()
                .filter(row -> row.name().equals("Kuřim"))
                .map((SubmissionRow row) -> row.territory() + " " + row.districtName())
                .findFirst()
                .orElseThrow();
    }

    private List<String> held(TerritoryPath place) {
        return database.sql("select distinct role from held_role where territory = ? order by role")
                .param(place.value())
                .query(String.class)
                .list();
    }

    private List<String> trail() {
        return database.sql(
                        "select action || ' ' || before || ' ' || case action when 'TerritoryMoved' then after else '' end"
                                + " from audit_entry order by id")
                .query(String.class)
                .list();
    }
}
