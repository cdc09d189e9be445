package cz.trojlistek.engine;

import cz.trojlistek.incident.FailedSteps;
import cz.trojlistek.incident.Incident;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Failed steps are the engine's jobs without tries left. */
@Component
@Transactional
class EngineIncidents implements FailedSteps {

    private static final int TRIES = 3;

    /** The business key of every process is its entity: that of the outermost one a cycle, or a meeting planned besides. */
    private static final String FAILED = """
            select j.id_ as job, d.proc_def_key_ || '.' || coalesce(j.failed_act_id_, d.act_id_) as step,
                cast(e.business_key_ as uuid) as subject, c.territory, j.create_time_ as since,
                coalesce(j.exception_msg_, '') as cause
            from engine.act_ru_job j
            join engine.act_ru_jobdef d on d.id_ = j.job_def_id_
            join engine.act_ru_execution e on e.id_ = j.process_instance_id_
            join engine.act_ru_execution r on r.id_ = e.root_proc_inst_id_
            left join meeting m on m.id = cast(r.business_key_ as uuid)
            join planning_cycle c on c.id = coalesce(m.cycle, cast(r.business_key_ as uuid))
            where j.retries_ = 0""";

    private final ManagementService management;
    private final JdbcClient database;

    EngineIncidents(ProcessEngine engine, JdbcClient database) {
        this.management = engine.getManagementService();
        this.database = database;
    }

    @Override
    public List<Incident> list(List<String> below, int offset, int limit) {
        return database.sql(FAILED + """
                         and exists (select 1 from unnest(cast(:below as text[])) b
                            where c.territory = b or c.territory like b || '/%')
                        order by j.duedate_ desc nulls last, j.id_ offset :offset limit :limit""")
                .param("below", below.toArray(String[]::new))
                .param("offset", offset)
                .param("limit", limit)
                .query(Incident.class)
                .list();
    }

    @Override
    public Optional<Incident> find(String job) {
        return database.sql(FAILED + " and j.id_ = ?")
                .param(job)
                .query(Incident.class)
                .optional();
    }

    @Override
    public void retry(String job) {
        management.setJobRetries(job, TRIES);
        management.setJobDuedate(job, ClockUtil.getCurrentTime()); // the last failure put it off
    }
}
