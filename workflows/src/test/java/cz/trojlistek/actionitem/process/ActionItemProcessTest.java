package cz.trojlistek.actionitem.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cz.trojlistek.account.Role;
import cz.trojlistek.actionitem.ActionItemState;
import cz.trojlistek.actionitem.ReadActionItems;
import cz.trojlistek.actionitem.RemindOfActionItems;
import cz.trojlistek.actionitem.WorkOnActionItems;
import cz.trojlistek.engine.EngineProbe;
import cz.trojlistek.inbox.InboxTask;
import cz.trojlistek.inbox.PersonalTask;
import cz.trojlistek.inbox.ReadInbox;
import cz.trojlistek.inbox.WorkOnTasks;
import cz.trojlistek.meeting.HoldMeetings;
import cz.trojlistek.meeting.NewActionItem;
import cz.trojlistek.replay.Scene;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every path of actionItem.bpmn, driven by what people do and by time. */
@SpringBootTest
@SuppressWarnings("NullAway.Init")
class ActionItemProcessTest {

    private static final String DO = "actionItem.do";
    private static final String FOLLOW_UP = "actionItem.followUp";
    private static final String VERIFY = "actionItem.verify";

    @Autowired
    Scene scene;

    @Autowired
    EngineProbe engine;

    @Autowired
    RuntimeService runtime;

    @Autowired
    HoldMeetings meetings;

    @Autowired
    WorkOnActionItems work;

    @Autowired
    ReadActionItems read;

    @Autowired
    RemindOfActionItems reminding;

    @Autowired
    ReadInbox inbox;

    @Autowired
    WorkOnTasks tasks;

    @Autowired
    FollowOldItems old;

    @Autowired
    JdbcClient database;

    UUID item;
    LocalDate due;

    @Test
    void theAssigneeIsAskedAndWhoLeadsTheGroupVerifies() {
        agreed("Členka skupiny");
        assertThat(steps()).containsExactly(DO);
        assertThat(inboxOf(Role.GROUP_MEMBER)).singleElement().satisfies(task -> {
            assertThat(task.label()).isEqualTo("Doplnit údaje");
            assertThat(task.personal()).isTrue();
            assertThat(task.dueAt()).isEqualTo(scene.instant(due.plusDays(1).atStartOfDay()));
        });
        assertThat(inboxOf(Role.GROUP_MANAGER)).isEmpty();

        scene.as(Role.GROUP_MEMBER, () -> work.start(item));
        assertThat(steps()).containsExactly(DO);
        scene.as(Role.GROUP_MEMBER, () -> work.report(item, "Tabulka je u manažerky."));
        assertThat(steps()).containsExactly(VERIFY);
        assertThat(inboxOf(Role.GROUP_MANAGER))
                .singleElement()
                .satisfies(task -> assertThat(task.dueAt())
                        .isEqualTo(scene.instant(scene.today().plusDays(15).atStartOfDay())));
        scene.inboxMirrorsTheEngine();

        manager(() -> work.verify(item));
        assertThat(steps()).isEmpty();
        assertThat(engine.isOpen(item)).isFalse();
    }

    @Test
    void whatIsForOnePersonIsNotGivenBackToTheGroup() {
        agreed("Členka skupiny");
        var task = inboxOf(Role.GROUP_MEMBER).getFirst().id();

        assertThatThrownBy(() -> scene.as(Role.GROUP_MEMBER, () -> tasks.giveBack(task)))
                .isInstanceOf(PersonalTask.class);
        assertThat(steps()).containsExactly(DO);
    }

    @Test
    void theReminderComesThreeDaysBeforeAndOnce() {
        agreed("Členka skupiny");
        scene.moveTo(due.minusDays(3).atTime(6, 59));
        assertThat(letters()).isEmpty();

        scene.moveTo(due.minusDays(3).atTime(7, 0));
        assertThat(letters()).containsExactly("clenka@domov.cz: Připomínka úkolu: Doplnit údaje");
        reminding.remind(item);
        scene.moveTo(due.atTime(12, 0));
        assertThat(letters()).hasSize(1);
        assertThat(steps()).containsExactly(DO);
    }

    @Test
    void onTheDayAfterWhoLeadsTheGroupHearsOfItOnceAndHasATask() {
        agreed("Členka skupiny");
        scene.moveTo(due.plusDays(1).atTime(6, 59));
        assertThat(steps()).containsExactly(DO);

        scene.moveTo(due.plusDays(1).atTime(7, 0));
        assertThat(steps()).containsExactly(DO, FOLLOW_UP);
        reminding.tellOverdue(item);
        assertThat(letters())
                .as("a reminder that comes too late is none")
                .containsExactly("manazerka@domov.cz: Úkol po termínu: Doplnit údaje");
        assertThat(inboxOf(Role.GROUP_MANAGER))
                .singleElement()
                .satisfies(task -> assertThat(task.dueAt())
                        .isEqualTo(scene.instant(due.plusDays(8).atStartOfDay())));

        scene.as(Role.GROUP_MEMBER, () -> work.report(item, ""));
        assertThat(steps()).containsExactly(VERIFY);
    }

    @Test
    void anotherDayMovesBothTimersAndEndsTheFollowUp() {
        agreed("Členka skupiny");
        scene.moveTo(due.plusDays(1).atTime(7, 0));
        var later = due.plusDays(20);

        manager(() -> work.change(item, version(), null, later, "Podklady přijdou později."));
        assertThat(steps()).containsExactly(DO);
        assertThat(inboxOf(Role.GROUP_MEMBER).getFirst().dueAt())
                .isEqualTo(scene.instant(later.plusDays(1).atStartOfDay()));
        scene.inboxMirrorsTheEngine();

        scene.moveTo(later.minusDays(3).atTime(7, 0));
        assertThat(letters()).hasSize(3).last().isEqualTo("clenka@domov.cz: Připomínka úkolu: Doplnit údaje");
        scene.moveTo(later.plusDays(1).atTime(7, 0));
        assertThat(letters()).hasSize(4);
        assertThat(steps()).containsExactly(DO, FOLLOW_UP);
    }

    @Test
    void anEarlierDayMovesTheTimersBeforeTheyHaveFired() {
        agreed("Členka skupiny");
        var sooner = scene.today().plusDays(5);
        manager(() -> work.change(item, version(), null, sooner, "Spěchá to."));

        scene.moveTo(sooner.minusDays(3).atTime(7, 0));
        assertThat(letters()).hasSize(2).last().isEqualTo("clenka@domov.cz: Připomínka úkolu: Doplnit údaje");
        scene.moveTo(sooner.plusDays(1).atTime(7, 0));
        assertThat(steps()).containsExactly(DO, FOLLOW_UP);
    }

    @Test
    void anotherAssigneeIsAskedAndRemindedInstead() {
        agreed("Členka skupiny");
        scene.moveTo(due.minusDays(3).atTime(7, 0));
        var leader = scene.ask(Role.GROUP_MANAGER, () -> read.candidates(item)).stream()
                .filter(one -> one.name().startsWith("Manažerka"))
                .findFirst()
                .orElseThrow();

        manager(() -> work.change(item, version(), leader.membership(), due, "Členka je nemocná."));
        scene.moveTo(scene.now().plusSeconds(1));
        assertThat(inboxOf(Role.GROUP_MEMBER)).isEmpty();
        assertThat(inboxOf(Role.GROUP_MANAGER))
                .singleElement()
                .satisfies(task -> assertThat(task.candidateRole()).isEqualTo("group_manager"));
        assertThat(letters()).last().isEqualTo("manazerka@domov.cz: Připomínka úkolu: Doplnit údaje");

        manager(() -> work.report(item, ""));
        assertThat(steps()).containsExactly(VERIFY);
    }

    @Test
    void whoHasNoAccountIsNotAskedAndWhoLeadsTheGroupDoesItForThem() {
        agreed("členové skupiny");
        assertThat(steps()).isEmpty();
        scene.moveTo(due.minusDays(3).atTime(7, 0));
        assertThat(letters()).isEmpty();

        manager(() -> work.report(item, "Přinesli to na papíře."));
        assertThat(steps()).containsExactly(VERIFY);
        manager(() -> work.verify(item));
        assertThat(engine.isOpen(item)).isFalse();
    }

    @Test
    void anOverdueItemIsReportedInTheFollowUp() {
        agreed("členové skupiny");
        scene.moveTo(due.plusDays(1).atTime(7, 0));
        assertThat(steps()).containsExactly(FOLLOW_UP);
        var task = inboxOf(Role.GROUP_MANAGER).getFirst().id();

        manager(() -> work.report(item, ""));
        assertThat(steps()).containsExactly(VERIFY);
        assertThat(scene.ask(Role.GROUP_MANAGER, () -> inbox.ended(task)))
                .hasValueSatisfying(ended -> assertThat(ended.done()).isTrue());
    }

    @Test
    void whatSomebodyElseHasTakenOverDoesNotStopTheAssignee() {
        agreed("Členka skupiny");
        scene.moveTo(due.plusDays(1).atTime(7, 0));
        manager(() -> tasks.claim(inboxOf(Role.GROUP_MANAGER).getFirst().id()));

        scene.as(Role.COORDINATOR, () -> work.report(item, ""));
        assertThat(steps()).containsExactly(VERIFY);
        scene.inboxMirrorsTheEngine();
    }

    @Test
    void whatIsGivenBackIsDoneAnew() {
        agreed("Členka skupiny");
        scene.as(Role.GROUP_MEMBER, () -> work.report(item, "Hotovo"));
        manager(() -> work.reopen(item, "Chybí rok 2012."));
        assertThat(steps()).containsExactly(DO);
        assertThat(state()).isEqualTo(ActionItemState.IN_PROGRESS);

        scene.as(Role.GROUP_MEMBER, () -> work.report(item, "Doplněno"));
        manager(() -> work.verify(item));
        assertThat(engine.isOpen(item)).isFalse();
    }

    @Test
    void whatIsCancelledEndsWhereverItStands() {
        agreed("Členka skupiny");
        scene.moveTo(due.plusDays(1).atTime(7, 0));
        manager(() -> work.cancel(item, "Analýzu dodal kraj."));
        assertThat(steps()).isEmpty();
        assertThat(engine.isOpen(item)).isFalse();
    }

    @Test
    void whoSaysAtOnceThatItIsDoneAndVerifiedEndsIt() {
        agreed("Členka skupiny");
        manager(() -> work.settle(item));
        assertThat(engine.isOpen(item)).isFalse();
        assertThat(state()).isEqualTo(ActionItemState.VERIFIED);
    }

    @Test
    void anItemFromBeforeGetsItsProcessWhenTheApplicationStarts() {
        agreed("Členka skupiny");
        runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(item.toString())
                .list()
                .forEach(process -> runtime.deleteProcessInstance(
                        process.getId(), "as if it had been agreed before there were any"));
        database.sql("insert into action_item_unfollowed values (?)")
                .param(item)
                .update();

        old.followAll();
        old.followAll();
        assertThat(engine.started("actionItem")).containsOnlyOnce(item.toString());
        assertThat(steps()).containsExactly(DO);
    }

    /** In the minutes of the first meeting, due in thirty days; both people of the group can be written to. */
    private void agreed(String assignee) {
        scene.open().until("meeting.writeMinutes");
        database.sql("""
                        update membership set email = case when function = 'MANAGER' then 'manazerka@domov.cz' else 'clenka@domov.cz' end
                        where person is not null and group_id in (select id from working_group where cycle = ?)""").param(scene.cycle()).update();
        var task = scene.task("meeting.writeMinutes");
        due = scene.today().plusDays(30);
        var name = assignee.equals("Členka skupiny") ? assignee + " " + task.label() : assignee;
        manager(() -> meetings.writeMinutes(
                task.subject(), "Skupina jednala.", List.of(new NewActionItem("Doplnit údaje", name, due))));
        manager(() -> meetings.approveMinutes(task.subject()));
        item = database.sql("select id from action_item where meeting = ?")
                .param(task.subject())
                .query(UUID.class)
                .single();
    }

    private List<String> steps() {
        return database.sql("select step from inbox_task where subject = ? order by step")
                .param(item)
                .query(String.class)
                .list();
    }

    private List<InboxTask> inboxOf(Role role) {
        return scene.ask(role, () -> inbox.mine(scene.cycle(), null, 100)).stream()
                .filter(task -> task.subject().equals(item))
                .toList();
    }

    private List<String> letters() {
        return database.sql("select address || ': ' || subject from letter where about = ? order by written_at")
                .param(item)
                .query(String.class)
                .list();
    }

    private int version() {
        return scene.ask(Role.GROUP_MANAGER, () -> read.get(item)).version();
    }

    private ActionItemState state() {
        return scene.ask(Role.GROUP_MANAGER, () -> read.get(item)).facts().state();
    }

    private void manager(Runnable steps) {
        scene.as(Role.GROUP_MANAGER, steps);
    }
}
