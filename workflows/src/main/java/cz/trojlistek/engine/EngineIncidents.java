package cz.trojlistek.engine;

import cz.trojlistek.incident.FailedSteps;
import cz.trojlistek.incident.Incident;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Failed steps are the engine's jobs without tries left. */
@Component
@Transactional
class EngineIncidents implements FailedSteps {

    private static final int TRIES = 3;

    private final ManagementService management;
    private final RuntimeService runtime;
    private final JdbcClient database;

    EngineIncidents(ProcessEngine engine, JdbcClient database) {
        this.management = engine.getManagementService();
        this.runtime = engine.getRuntimeService();
        this.database = database;
    }

    @Override
    public List<Incident> list(int offset, int limit) {
        return management.createJobQuery().noRetriesLeft().orderByJobDuedate().desc().listPage(offset, limit).stream()
                .map(this::incident)
                .toList();
    }

    @Override
    public Optional<Incident> find(String job) {
        return Optional.ofNullable(
                        management.createJobQuery().noRetriesLeft().jobId(job).singleResult())
                .map(this::incident);
    }

    @Override
    public void retry(String job) {
        management.setJobRetries(job, TRIES);
        management.setJobDuedate(job, ClockUtil.getCurrentTime()); // the last failure put it off
    }

    private Incident incident(Job job) {
        var instance = runtime.createProcessInstanceQuery()
                .processInstanceId(job.getProcessInstanceId())
                .singleResult();
        var definition = management
                .createJobDefinitionQuery()
                .jobDefinitionId(job.getJobDefinitionId())
                .singleResult();
        var step = job.getFailedActivityId() == null ? definition.getActivityId() : job.getFailedActivityId();
        return new Incident(
                job.getId(),
                definition.getProcessDefinitionKey() + "." + step,
                UUID.fromString(instance.getBusinessKey()),
                territory(instance.getRootProcessInstanceId()),
                job.getCreateTime().toInstant(),
                String.valueOf(job.getExceptionMessage()));
    }

    /** Every process belongs to the cycle its outermost caller serves. */
    private String territory(String root) {
        var outermost =
                runtime.createProcessInstanceQuery().processInstanceId(root).singleResult();
        return database.sql("select territory from planning_cycle where id = ?")
                .param(UUID.fromString(outermost.getBusinessKey()))
                .query(String.class)
                .single();
    }
}
