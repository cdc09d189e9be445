package cz.trojlistek.release;

import static org.assertj.core.api.Assertions.assertThat;

import cz.trojlistek.account.Role;
import cz.trojlistek.cycle.PlanPeriod;
import cz.trojlistek.cycle.PlanningCycle.Opening;
import cz.trojlistek.kernel.Phase;
import cz.trojlistek.kernel.TerritoryPath;
import cz.trojlistek.planning.OpenCommunityPlan;
import cz.trojlistek.replay.Scene;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ScriptUtils;

/** The application starts on what the release before it has left: what has begun ends as it began, what begins is new. */
@SpringBootTest
class OldModelTest {

    private static final String PLAN = "Komunitní plánování Kuřimi";

    /** The last migration of that release. */
    private static final String ITS_TABLES = "102";

    @Autowired
    Scene scene;

    @Autowired
    OpenCommunityPlan plans;

    @Autowired
    JdbcClient database;

    @Autowired
    ProcessEngine engine;

    /** As an installation of that release was left: its tables, its rows; then this one begins. */
    @TestConfiguration
    static class OnTheReleaseBefore {

        @Bean
        FlywayMigrationStrategy onTheReleaseBefore() {
            return flyway -> {
                var its = Flyway.configure().configuration(flyway.getConfiguration());
                its.target(ITS_TABLES).load().migrate();
                try (var connection = flyway.getConfiguration().getDataSource().getConnection()) {
                    for (var part : List.of(
                            "engine",
                            "history",
                            "identity",
                            "case.engine",
                            "case.history",
                            "decision.engine",
                            "decision.history")) {
                        ScriptUtils.executeSqlScript(
                                connection,
                                new EncodedResource(new ClassPathResource(
                                        "org/camunda/bpm/engine/db/create/activiti.postgres.create." + part + ".sql")));
                    }
                    StoredRelease.restore(
                            connection, new ClassPathResource("releases/2-during-consultation.gz").getInputStream());
                    actionItemsOfBothKinds(connection);
                } catch (SQLException | IOException broken) {
                    throw new IllegalStateException(broken);
                }
                flyway.migrate();
            };
        }
    }

    /** The only one of the release was ticked; another is for a member of the group who is written in capitals. */
    private static void actionItemsOfBothKinds(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            assertThat(statement.executeUpdate("""
                            insert into meeting_action_done
                            select i.meeting, i.position, m.approved_at, 'Vedoucí skupiny'
                            from meeting_action_item i join meeting m on m.id = i.meeting where m.approved_at is not null""")).isOne();
            assertThat(statement.executeUpdate("""
                            insert into meeting_action_item
                            select i.meeting, 1, 'Rozeslat podklady', (
                                select upper(s.name) from membership s join meeting m on m.group_id = s.group_id
                                where m.id = i.meeting order by s.id limit 1), i.due
                            from meeting_action_done d join meeting_action_item i using (meeting, position)""")).isOne();
        }
    }

    @Test
    void whatHasBegunEndsAsItBeganAndWhatBeginsIsNew() {
        var begun = cycle(PLAN);
        var waiting = cycle("Další plánování");
        assertThat(version(begun)).isOne();
        scene.resume(begun, lastComment());
        assertThat(scene.phase()).isEqualTo(Phase.CONSULTATION);

        everyItemOfApprovedMinutesLivesOn();

        scene.untilTheEnd();
        assertThat(scene.phase()).isEqualTo(Phase.IN_FORCE);
        assertThat(end(begun)).isEqualTo("planInForce");
        assertThat(version(begun)).isOne();
        assertThat(comments(begun)).isEqualTo(2);
        scene.inboxMirrorsTheEngine();

        assertThat(version(waiting)).isOne();
        assertThat(waitsFor(waiting)).containsExactly("communityPlan.recordOpeningConference");
        var fresh = open();
        assertThat(version(fresh)).isEqualTo(newest()).isGreaterThan(1);
        scene.inboxMirrorsTheEngine();
        assertThat(management().createJobQuery().noRetriesLeft().count()).isZero();
    }

    /** As its minutes have it: the ticked one is verified, the open one has a process of its own. */
    private void everyItemOfApprovedMinutesLivesOn() {
        assertThat(database.sql("""
                                select a.title || ' ' || a.state || ' ' || (a.membership is not null) || ' '
                                    || string_agg(h.step || ' ' || h.taken_by, ', ' order by h.position)
                                from action_item a join action_item_history h on h.action_item = a.id
                                    join meeting_action_item i on i.meeting = a.meeting and i.position = a.position
                                        and i.title = a.title and i.assignee = a.assignee and i.due = a.due
                                group by a.id order by a.position""").query(String.class).list())
                .satisfiesExactly(
                        ticked -> assertThat(ticked)
                                .startsWith("Doplnit podklady k prioritám VERIFIED false AGREED ")
                                .endsWith(", VERIFIED Vedoucí skupiny"),
                        open -> assertThat(open).startsWith("Rozeslat podklady OPEN true AGREED "));
        assertThat(database.sql("select count(*) from action_item_unfollowed")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processDefinitionKey("actionItem")
                        .count())
                .isOne();
    }

    private UUID open() {
        var town = new TerritoryPath("CZ064/CZ0643/6209");
        var opening = new Opening(town, "Třetí", "Třetí plán", new PlanPeriod(2018, 2020), null, scene.schedule());
        return scene.ask(Role.DEPARTMENT_HEAD, () -> plans.open(opening, List.of(), List.of()));
    }

    private UUID cycle(String name) {
        return database.sql("select id from planning_cycle where name = ?")
                .param(name)
                .query(UUID.class)
                .single();
    }

    private Instant lastComment() {
        return database.sql("select max(received_at) from comment")
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }

    private List<String> waitsFor(UUID cycle) {
        return database.sql("select step from inbox_task where cycle = ? order by step")
                .param(cycle)
                .query(String.class)
                .list();
    }

    private int comments(UUID cycle) {
        return database.sql(
                        "select count(*) from comment m join consultation c on c.id = m.consultation where c.cycle = ?")
                .param(cycle)
                .query(Integer.class)
                .single();
    }

    private int version(UUID cycle) {
        return history()
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(cycle.toString())
                .processDefinitionKey("communityPlan")
                .singleResult()
                .getProcessDefinitionVersion();
    }

    private int newest() {
        RepositoryService models = engine.getRepositoryService();
        return models.createProcessDefinitionQuery()
                .processDefinitionKey("communityPlan")
                .latestVersion()
                .singleResult()
                .getVersion();
    }

    /** Where the process of this cycle has ended. */
    private String end(UUID cycle) {
        return database.sql(
                        "select end_act_id_ from engine.act_hi_procinst where business_key_ = ? and state_ = 'COMPLETED'"
                                + " and proc_def_key_ = 'communityPlan'")
                .param(cycle.toString())
                .query(String.class)
                .single();
    }

    private HistoryService history() {
        return engine.getHistoryService();
    }

    private ManagementService management() {
        return engine.getManagementService();
    }
}
