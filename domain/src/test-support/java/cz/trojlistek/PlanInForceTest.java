package cz.trojlistek;

import static cz.trojlistek.TestPeople.BRNO;

import cz.trojlistek.account.Actors;
import cz.trojlistek.cycle.AdvanceCycle;
import cz.trojlistek.kernel.PlanningClock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** What comes after a plan of 2021 to 2024 is in force, from 1 February 2021 on. */
@SpringBootTest
@SuppressWarnings("NullAway.Init")
public abstract class PlanInForceTest {

    @Autowired
    protected TestPlans plans;

    @Autowired
    protected TestPeople people;

    @Autowired
    protected AdvanceCycle advance;

    @Autowired
    protected Actors actors;

    @Autowired
    protected PlanningClock clock;

    private final int measures;

    protected UUID plan = new UUID(0, 0);

    protected PlanInForceTest(int measures) {
        this.measures = measures;
    }

    @BeforeEach
    void aPlanOf2021To2024IsInForce() {
        today(LocalDate.of(2021, 2, 1));
        plan = plans.inForce(BRNO, measures);
    }

    @AfterEach
    void theClockGoesOn() {
        clock.reset();
    }

    protected final void today(LocalDate day) {
        clock.moveTo(day.atTime(9, 0).atZone(PlanningClock.PRAGUE).toInstant());
    }
}
