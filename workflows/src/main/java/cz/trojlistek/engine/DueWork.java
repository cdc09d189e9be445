package cz.trojlistek.engine;

import cz.trojlistek.kernel.Background;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Does due jobs in the caller's thread, each in a transaction of its own; one that fails stops the rest, loudly. */
@Component
class DueWork implements Background {

    private static final int AT_ONCE = 50;

    /** The plan is that of the outermost process, or of the meeting it is about. */
    private static final String TIMERS = """
            select d.proc_def_key_ || '.' || d.act_id_ as step, j.duedate_ as at, coalesce(c.plan_title, '') as plan
            from engine.act_ru_job j
            join engine.act_ru_jobdef d on d.id_ = j.job_def_id_
            join engine.act_ru_execution e on e.id_ = j.process_instance_id_
            join engine.act_ru_execution r on r.id_ = e.root_proc_inst_id_
            left join meeting m on m.id = cast(r.business_key_ as uuid)
            left join planning_cycle c on c.id = coalesce(m.cycle, cast(r.business_key_ as uuid))
            where j.type_ = 'timer' and j.retries_ > 0 and j.suspension_state_ = 1 and j.duedate_ is not null
            order by j.duedate_, j.id_ limit ?
            """;

    private final ManagementService management;
    private final EngineClock clock;
    private final Escalation escalation;
    private final ObjectProvider<Jobs> workers;
    private final JdbcClient database;

    DueWork(
            ProcessEngine engine,
            EngineClock clock,
            Escalation escalation,
            ObjectProvider<Jobs> workers,
            JdbcClient database) {
        this.management = engine.getManagementService();
        this.clock = clock;
        this.escalation = escalation;
        this.workers = workers;
        this.database = database;
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
    public List<Timer> upcoming(int limit) {
        return database.sql(TIMERS)
                .param(limit)
                .query((row, number) ->
                        new Timer(row.getString("step"), row.getTimestamp("at").toInstant(), row.getString("plan")))
                .list();
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
