package cz.trojlistek;

import cz.trojlistek.kernel.PlanningClock;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/** Gives the clock back to the next class: all classes of a program share one database, and with it the time that one of them set. */
class ClockAfterwards implements TestExecutionListener {

    @Override
    public void afterTestClass(TestContext test) {
        if (test.hasApplicationContext()) {
            test.getApplicationContext().getBeanProvider(PlanningClock.class).ifAvailable(PlanningClock::reset);
        }
    }
}
