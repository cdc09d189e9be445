package cz.trojlistek.engine;

import cz.trojlistek.kernel.Background;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.stereotype.Component;

/** Does due jobs in the caller's thread, each in a transaction of its own; one that fails stops the rest, loudly. */
@Component
class DueWork implements Background {

    private static final int AT_ONCE = 50;

    private final ManagementService management;
    private final EngineClock clock;

    DueWork(ProcessEngine engine, EngineClock clock) {
        this.management = engine.getManagementService();
        this.clock = clock;
    }

    @Override
    public void runDue() {
        clock.follow();
        for (var due = due(); !due.isEmpty(); due = due()) {
            due.forEach(job -> {
                if (management.createJobQuery().jobId(job.getId()).count() == 1) { // an earlier one may have ended it
                    management.executeJob(job.getId());
                }
            });
        }
    }

    private java.util.List<Job> due() {
        return management
                .createJobQuery()
                .executable()
                .orderByJobDuedate()
                .asc()
                .orderByJobId()
                .asc()
                .listPage(0, AT_ONCE);
    }
}
