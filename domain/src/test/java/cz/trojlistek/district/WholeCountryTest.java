package cz.trojlistek.district;

import static org.assertj.core.api.Assertions.assertThat;

import cz.trojlistek.Statements;
import cz.trojlistek.TestCycles;
import cz.trojlistek.TestPeople;
import cz.trojlistek.account.Actors;
import cz.trojlistek.account.Role;
import cz.trojlistek.cycle.AdvanceCycle;
import cz.trojlistek.kernel.Phase;
import cz.trojlistek.kernel.PlanningClock;
import cz.trojlistek.kernel.TerritoryPath;
import cz.trojlistek.submission.ReadSubmissions;
import cz.trojlistek.submission.RequestSubmissions;
import cz.trojlistek.workinggroup.FoundTeams;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A region with all 206 ORPs and 77 districts of the country beside one with a few: work grows with them, pages do not. */
@SpringBootTest
@SuppressWarnings("NullAway.Init")
class WholeCountryTest {

    @Autowired
    TestCycles cycles;

    @Autowired
    Actors actors;

    @Autowired
    AdvanceCycle advance;

    @Autowired
    PlanningClock clock;

    @Autowired
    FoundTeams teams;

    @Autowired
    RequestSubmissions requests;

    @Autowired
    ReadSubmissions submissions;

    @Autowired
    AskDistricts ask;

    @Autowired
    ReadDistricts read;

    @Autowired
    JdbcClient database;

    private record Region(UUID cycle, String planner, int towns, int asked, int aligned) {}

    @Test
    void askingGrowsWithTheTownsAndThePagesTakeAsManyStatementsAsEver() {
        var few = region("CZ97", 3, 8);
        var all = region("CZ98", 77, 206);

        assertThat(list(all)).isEqualTo(list(few));
        assertThat((double) all.asked() / all.towns()).isLessThanOrEqualTo((double) few.asked() / few.towns());
        assertThat((double) all.aligned() / all.towns()).isLessThanOrEqualTo((double) few.aligned() / few.towns());
        actors.as(all.planner(), () -> {
            assertThat(submissions.rows(all.cycle(), 0, 300)).hasSize(206);
            assertThat(submissions.rows(all.cycle(), 200, 25)).hasSize(6);
            assertThat(read.districts(all.cycle(), 75, 25)).hasSize(2);
        });
    }

    private Region region(String code, int districts, int towns) {
        var path = new TerritoryPath(code);
        place("REGION", path);
        for (int i = 0; i < districts; i++) {
            place("DISTRICT", path.child(code + "D" + i));
        }
        for (int i = 0; i < towns; i++) {
            place("ORP", path.child(code + "D" + i % districts).child(code + "T" + i));
        }
        var cycle = cycles.in(path, Phase.ORGANISING);
        var planner = TestPeople.login(Role.REGION_PLANNER, path);
        actors.as(
                planner,
                () -> teams.districtsWithout(cycle)
                        .forEach(district -> teams.found(cycle, district.path(), "Tým " + district.name())));
        advance.enter(cycle, Phase.ANALYSING);
        var today = clock.today();
        var asked = Statements.of(
                () -> actors.as(planner, () -> requests.request(cycle, today.plusDays(30), "Prosíme o podklady.")));
        var aligned = Statements.of(
                () -> actors.as(planner, () -> ask.send(cycle, "Síť služeb", today.plusDays(40), today.plusDays(60))));
        return new Region(cycle, planner, towns, asked.size(), aligned.size());
    }

    private int list(Region region) {
        var one = actors.as(region.planner(), () -> read.districts(region.cycle(), 0, 1))
                .getFirst();
        return Statements.of(() -> actors.as(region.planner(), () -> {
                    submissions.request(region.cycle());
                    submissions.rows(region.cycle(), 0, 300);
                    read.districts(region.cycle(), 0, 100);
                    read.get(one.id());
                    read.towns(one.id(), 0, 25);
                    read.declarations(one.id(), 0, 25);
                }))
                .size();
    }

    private void place(String tier, TerritoryPath path) {
        database.sql("""
                        insert into territory (code, tier, name, path, imported_at) values (?, ?, ?, ?, planning_now())
                        on conflict do nothing""").params(path.code(), tier, path.code(), path.value()).update();
    }
}
