package cz.trojlistek.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import cz.trojlistek.Statements;
import cz.trojlistek.TestCycles;
import cz.trojlistek.TestPeople;
import cz.trojlistek.account.Actors;
import cz.trojlistek.account.Role;
import cz.trojlistek.kernel.Phase;
import cz.trojlistek.kernel.PlanningClock;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
@SuppressWarnings("NullAway.Init")
class CycleListsTest {

    @Autowired
    TestCycles given;

    @Autowired
    ReadCycles read;

    @Autowired
    PublicCycles published;

    @Autowired
    Actors actors;

    @Autowired
    PlanningClock clock;

    @Test
    void listsTakeAsManyStatementsForManyCyclesAsForOne() {
        given.in(TestPeople.BRNO, Phase.CONSULTATION);
        var few = Statements.of(() -> lists(1));

        for (int i = 0; i < 5; i++) {
            given.in(TestPeople.BRNO, Phase.CONSULTATION);
        }

        assertThat(published.list(TestPeople.BRNO, "", 0, 5)).hasSize(5);
        assertThat(Statements.of(() -> lists(50))).hasSameSizeAs(few);
    }

    @Test
    void aPreviousPlanIsFoundBehindAHundredNewerCycles() {
        var before = given.in(TestPeople.BRNO, Phase.IN_FORCE);
        for (int i = 0; i < 101; i++) {
            given.in(TestPeople.BRNO, Phase.ORGANISING);
        }

        actors.as(TestPeople.login(Role.COORDINATOR, TestPeople.BRNO), () -> {
            assertThat(read.list("", 0, 100))
                    .extracting(ReadCycles.CycleRow::id)
                    .doesNotContain(before);
            assertThat(read.inForce(TestPeople.BRNO, "", 0, 100))
                    .allSatisfy(row -> assertThat(row.phase()).isEqualTo(Phase.IN_FORCE))
                    .extracting(ReadCycles.CycleRow::id)
                    .contains(before);
            assertThat(read.inForce(TestPeople.KURIM, "", 0, 100))
                    .extracting(ReadCycles.CycleRow::id)
                    .doesNotContain(before);
        });
    }

    @Test
    void aTerritoryShowsThatThePeriodOfItsNewestPlanIsOver() {
        clock.moveTo(clock.instant().plus(60 * 366, ChronoUnit.DAYS)); // so that no other test's plan is newer
        given.in(TestPeople.CHOMUTOV, Phase.IN_FORCE);
        assertThat(chomutov().ended()).isFalse();

        clock.moveTo(clock.instant().plus(6 * 366, ChronoUnit.DAYS)); // the plan is for four years from the next one

        assertThat(chomutov().phase()).isEqualTo(Phase.IN_FORCE);
        assertThat(chomutov().ended()).isTrue();
        assertThat(published.list(TestPeople.CHOMUTOV, "", 0, 1).getFirst().ended())
                .isTrue();
    }

    private PublicCycles.Place chomutov() {
        return published.places(TestPeople.CHOMUTOV).getFirst();
    }

    @AfterEach
    void theClockGoesOn() {
        clock.reset();
    }

    private void lists(int rows) {
        actors.as(TestPeople.login(Role.COORDINATOR, TestPeople.BRNO), () -> {
            read.list("", 0, rows);
        });
        published.list(null, "", 0, rows);
        published.around(TestPeople.BRNO);
    }
}
