package cz.trojlistek.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.support.JdbcTransactionManager;

/**
 * The yardstick of a cycle: the same four diagrams in an engine of their own, set up like ours, with nothing behind the
 * steps. Expressions are constants, there are no listeners, and timers are due at once, apart from those that watch the
 * years of a plan in force: on both sides these are still waiting at the end.
 */
class EmptyProcesses {

    private static final List<String> DIAGRAMS =
            List.of("communityPlan", "meeting", "actionItem", "consultation", "approval");

    private static final Map<String, String> ANSWERS = Map.ofEntries(
            Map.entry("quorumReached", "true"),
            Map.entry("perRollamCalled", "false"),
            Map.entry("perRollamChosen", "false"),
            Map.entry("objectionsAsked", "false"),
            Map.entry("objectionsRaised", "false"),
            Map.entry("minutesApproved", "true"),
            Map.entry("assigneeAsked", "true"),
            Map.entry("done", "true"),
            Map.entry("verified", "true"),
            Map.entry("analysisAccepted", "true"),
            Map.entry("chapterAccepted", "true"),
            Map.entry("commentsReceived", "true"),
            Map.entry("proposalsAccepted", "true"),
            Map.entry("changesNeeded", "true"),
            Map.entry("consultationRepeated", "false"),
            Map.entry("committeeNext", "false"),
            Map.entry("councilNext", "false"),
            Map.entry("planReturned", "false"),
            Map.entry("anotherBodyNext", "false"),
            Map.entry("planApproved", "true"),
            Map.entry("periodOver", "true"));

    private final ProcessEngine engine;
    private final Map<String, List<String>> elements = new HashMap<>();

    EmptyProcesses(DataSource database, Ledger ledger) throws IOException {
        var transactions = new JdbcTransactionManager(database);
        transactions.addListener(ledger);
        var configuration = new SpringProcessEngineConfiguration();
        configuration.setProcessEngineName("yardstick");
        configuration.setDataSource(database);
        configuration.setTransactionManager(transactions);
        configuration.setDatabaseSchema("engine");
        configuration.setDatabaseTablePrefix("engine.");
        configuration.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
        configuration.setIdGenerator(new StrongUuidGenerator());
        configuration.setHistory(ProcessEngineConfiguration.HISTORY_ACTIVITY);
        configuration.setHistoryTimeToLive("P1825D");
        configuration.setMetricsEnabled(false);
        configuration.setTaskMetricsEnabled(false);
        configuration.setDbMetricsReporterActivate(false);
        configuration.setCmmnEnabled(false);
        configuration.setStandaloneTasksEnabled(false);
        configuration.setJobExecutorActivate(false);
        configuration.setBeans(Map.of("elements", elements));
        engine = configuration.buildProcessEngine();
        var deployment = engine.getRepositoryService().createDeployment();
        for (var diagram : DIAGRAMS) {
            var model = new ClassPathResource("processes/" + diagram + ".bpmn");
            deployment.addString(model.getFilename(), emptied(model.getContentAsString(StandardCharsets.UTF_8)));
        }
        deployment.deploy();
    }

    static String emptied(String xml) {
        var empty = xml.replaceAll("(?s)<camunda:taskListener.*?</camunda:taskListener>", "")
                .replaceAll("<extensionElements>\\s*</extensionElements>", "")
                .replaceAll("camunda:assignee=\"[^\"]*\"", "camunda:assignee=\"empty\"")
                .replaceAll("camunda:dueDate=\"[^\"]*\"", "camunda:dueDate=\"2030-01-01T00:00:00\"")
                .replaceAll("(<timeDate[^>]*>)[^<]*(evaluationDay|nextYearsDay)[^<]*", "$12999-01-01T00:00:00")
                .replaceAll("(<timeDate[^>]*>)[^<]*(?=\\(execution)[^<]*", "$12000-01-01T00:00:00")
                .replaceAll("camunda:expression=\"[^\"]*\"", "camunda:expression=\"\\${true}\"")
                .replaceAll(
                        "camunda:collection=\"\\$\\{\\w+\\.(\\w+)\\(execution\\)}\"",
                        "camunda:collection=\"\\${elements.$1}\"")
                .replaceAll("businessKey=\"\\$\\{\\w+\\.\\w+\\(execution\\)}\"", "businessKey=\"empty\"");
        for (var answer : ANSWERS.entrySet()) {
            empty = empty.replaceAll(
                    "\\$\\{\\w+Process\\." + answer.getKey() + "\\(execution\\)}", "\\${" + answer.getValue() + "}");
        }
        if (empty.contains("(execution)")) {
            throw new IllegalStateException("not empty: " + empty);
        }
        return empty;
    }

    /** One cycle with the same steps in the same order; each one, and each timer, in a transaction of its own. */
    void play(List<String> steps) {
        elements.put("analyses", ids(count(steps, "writeAnalysis")));
        elements.put("groups", ids(count(steps, "planMeetings")));
        elements.put("meetings", ids(count(steps, "sendInvitation") / Math.max(1, count(steps, "planMeetings"))));
        start("communityPlan");
        var left = new ArrayDeque<>(steps);
        while (!left.isEmpty()) {
            var open = engine.getTaskService()
                    .createTaskQuery()
                    .taskDefinitionKey(left.peek())
                    .listPage(0, 1);
            if (!open.isEmpty()) {
                engine.getTaskService().complete(open.getFirst().getId());
                if (left.remove().equals("approveMinutes")) { // each lets one thing be done, as in the replay
                    start("actionItem");
                }
            } else if (!runTimer()) {
                throw new IllegalStateException("the empty processes have no step " + left.peek());
            }
        }
        while (runTimer()) {
            // until only the years of the plan in force are left
        }
    }

    private void start(String process) {
        engine.getRuntimeService()
                .startProcessInstanceByKey(process, UUID.randomUUID().toString());
    }

    private boolean runTimer() {
        var jobs = engine.getManagementService().createJobQuery().executable().listPage(0, 1);
        jobs.forEach(job -> engine.getManagementService().executeJob(job.getId()));
        return !jobs.isEmpty();
    }

    private static int count(List<String> steps, String step) {
        return Collections.frequency(steps, step);
    }

    private static List<String> ids(int count) {
        return Stream.generate(() -> UUID.randomUUID().toString()).limit(count).collect(Collectors.toList());
    }
}
