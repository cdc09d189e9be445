package cz.trojlistek.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cz.trojlistek.TestCycles;
import cz.trojlistek.TestPeople;
import cz.trojlistek.account.Actors;
import cz.trojlistek.account.Role;
import cz.trojlistek.kernel.ChangedMeanwhile;
import cz.trojlistek.kernel.Phase;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
@SuppressWarnings("NullAway.Init")
class RescheduleTest {

    @Autowired
    TestCycles given;

    @Autowired
    ConductCycle cycles;

    @Autowired
    Actors actors;

    @Test
    void theSecondWhoMovesTheDatesIsToldAndOverwritesNothing() {
        var cycle = given.in(TestPeople.BRNO, Phase.ORGANISING);
        var seen = cycle(cycle).version();
        var first = later(cycle, 7);
        var second = later(cycle, 14);
        move(cycle, seen, first);

        assertThatThrownBy(() -> move(cycle, seen, second)).isInstanceOf(ChangedMeanwhile.class);

        assertThat(cycle(cycle).dates(Phase.APPROVING).plannedTo())
                .isEqualTo(first.get(Phase.APPROVING.ordinal()).plannedTo());
        move(cycle, cycle(cycle).version(), second);
    }

    private PlanningCycle cycle(UUID cycle) {
        return actors.as(TestPeople.login(Role.COORDINATOR, TestPeople.BRNO), () -> cycles.get(cycle));
    }

    private List<PhaseDates> later(UUID cycle, int days) {
        return cycle(cycle).schedule().stream()
                .map(one -> PhaseDates.planned(
                        one.phase(),
                        one.plannedFrom().plusDays(days),
                        one.plannedTo().plusDays(days)))
                .toList();
    }

    private void move(UUID cycle, int seen, List<PhaseDates> plan) {
        actors.as(TestPeople.login(Role.COORDINATOR, TestPeople.BRNO), () -> cycles.reschedule(cycle, seen, plan));
    }
}
