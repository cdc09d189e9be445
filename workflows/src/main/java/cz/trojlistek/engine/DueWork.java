package cz.trojlistek.engine;

import cz.trojlistek.kernel.Background;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Does due jobs in the caller's thread, each in a transaction of its own; one that fails stops the rest, loudly. */
@Component
class DueWork implements Background {

    private static final int AT_ONCE = 50;

    private final ManagementService management;
    private final EngineClock clock;
    private final Escalation escalation;
    private final ObjectProvider<Jobs> workers;

    DueWork(ProcessEngine engine, EngineClock clock, Escalation escalation, ObjectProvider<Jobs> workers) {
        this.management = engine.getManagementService();
        this.clock = clock;
        this.escalation = escalation;
        this.workers = workers;
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
        escalation.escalateOverdue();
    }

    @Override
    public void alone(Runnable steps) {
        var paused = workers.stream().filter(Jobs::isRunning).toList();
        paused.forEach(Jobs::stop);
        try {
            steps.run();
        } finally {
            paused.forEach(Jobs::start);
        }
    }

    private List<Job> due() {
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
