package cz.trojlistek.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cz.trojlistek.TestPeople;
import cz.trojlistek.account.Role;
import cz.trojlistek.actionitem.ActionItemState;
import cz.trojlistek.actionitem.AgreeActionItems;
import cz.trojlistek.actionitem.ReadActionItems;
import cz.trojlistek.actionitem.ReadActionItems.ActionItemRow;
import cz.trojlistek.actionitem.ReadActionItems.Filter;
import cz.trojlistek.actionitem.ReadActionItems.Possible;
import cz.trojlistek.actionitem.RemindOfActionItems;
import cz.trojlistek.actionitem.StepTaken;
import cz.trojlistek.actionitem.WorkOnActionItems;
import cz.trojlistek.kernel.ChangedMeanwhile;
import cz.trojlistek.kernel.NotAllowed;
import cz.trojlistek.kernel.NotFound;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An action item of approved minutes: its states, who may do what with it, and what it tells. */
@SuppressWarnings("NullAway.Init")
class WorkOnActionItemsTest extends MeetingScene {

    private static final LocalDate DUE = LocalDate.of(2008, 11, 1);

    @Autowired
    WorkOnActionItems work;

    @Autowired
    ReadActionItems list;

    @Autowired
    RemindOfActionItems reminding;

    @Autowired
    AgreeActionItems agreeing;

    UUID item;
    String assignee;
    String manager;

    @BeforeEach
    void anItemOfTheSecondMember() {
        assignee = "clenka." + UUID.randomUUID();
        manager = "manazerka." + UUID.randomUUID();
        people.inGroup(manager, Role.GROUP_MANAGER, TestPeople.BRNO, group);
        var person = people.inGroup(assignee, Role.GROUP_MEMBER, TestPeople.BRNO, group);
        database.sql("update membership set person = ?, email = 'clenka@domov.cz' where id = ?")
                .params(person, members.get(1))
                .update();
        minuted("Text");
        assertThat(items()).isEmpty();
        as(() -> hold.approveMinutes(meeting));
        item = items().getFirst().id();
    }

    @Test
    void BR_108_approvedMinutesBindWhoDoesWhatUntilWhen() {
        assertThat(items()).singleElement().satisfies(row -> {
            assertThat(row.title()).isEqualTo("Doplnit údaje");
            assertThat(row.assignee()).isEqualTo("Zástupce uživatelů 2");
            assertThat(row.due()).isEqualTo(DUE);
            assertThat(row.state()).isEqualTo(ActionItemState.OPEN);
            assertThat(row.meeting()).isEqualTo(meeting);
        });
        assertThat(as(() -> list.get(item)).membership()).isEqualTo(members.get(1));
        assertThat(as(() -> list.ofMeeting(meeting))).hasSize(1);
        assertThat(actors.as(assignee, () -> list.mine(0, 10)))
                .extracting(ActionItemRow::id)
                .containsExactly(item);
        assertThat(actors.as(manager, () -> list.mine(0, 10))).isEmpty();
    }

    @Test
    void theAssigneeStartsAndReportsAndWhoLeadsTheGroupVerifies() {
        actors.as(assignee, () -> work.start(item));
        assertThat(itemState()).isEqualTo(ActionItemState.IN_PROGRESS);
        refuses("actionitem.out-of-step.in-progress", null, () -> work.start(item));
        refuses("actionitem.out-of-step.in-progress", null, () -> work.verify(item));
        refuses("actionitem.out-of-step.in-progress", null, () -> work.reopen(item, "Chybí."));

        actors.as(assignee, () -> work.report(item, "V tabulce."));
        assertThat(as(() -> list.get(item)).note()).isEqualTo("V tabulce.");
        for (Runnable late : List.<Runnable>of(
                () -> work.report(item, ""),
                () -> work.start(item),
                () -> work.cancel(item, "Ne."),
                () -> change(members.get(2), DUE))) {
            refuses("actionitem.out-of-step.done", null, late);
        }

        actors.as(manager, () -> work.verify(item));
        assertThat(itemState()).isEqualTo(ActionItemState.VERIFIED);
        for (Runnable late : List.<Runnable>of(
                () -> work.report(item, ""),
                () -> work.verify(item),
                () -> work.settle(item),
                () -> work.reopen(item, "Chybí."))) {
            refuses("actionitem.out-of-step.verified", null, late);
        }
        assertThat(steps())
                .containsExactly(
                        "VERIFIED " + manager,
                        "REPORTED " + assignee + " V tabulce.",
                        "STARTED " + assignee,
                        "AGREED " + COORDINATOR);
    }

    @Test
    void whatIsGivenBackIsGoneOnWith() {
        refuses("actionitem.out-of-step.open", null, () -> work.reopen(item, "Chybí."));
        as(() -> work.report(item, "Hotovo"));
        refuses("wording.missing", "reason", () -> work.reopen(item, " "));
        as(() -> work.reopen(item, "Chybí rok 2007."));

        assertThat(itemState()).isEqualTo(ActionItemState.IN_PROGRESS);
        assertThat(as(() -> list.get(item)).note()).isEmpty();
        assertThat(reason("ActionItemReopened")).isEqualTo("Chybí rok 2007.");
    }

    @Test
    void whatIsCancelledStaysOnRecordWithItsReason() {
        refuses("wording.missing", "reason", () -> work.cancel(item, ""));
        as(() -> work.cancel(item, "Údaje dodal kraj."));
        assertThat(itemState()).isEqualTo(ActionItemState.CANCELLED);
        refuses("actionitem.out-of-step.cancelled", null, () -> work.report(item, ""));
        assertThat(reason("ActionItemCancelled")).isEqualTo("Údaje dodal kraj.");
        assertThat(as(() -> read.actionItems(meeting))).as("the minutes").hasSize(1);
    }

    @Test
    void anotherDayAndAnotherAssigneeNeedAReason() {
        refuses("actionitem.due-missing", "due", () -> change(null, null));
        refuses("actionitem.due-past", "due", () -> change(null, clock.today().minusDays(1)));
        refuses("actionitem.nothing-changed", "due", () -> change(members.get(1), DUE));
        refuses("wording.missing", "reason", () -> work.change(item, seenOfItem(), null, DUE.plusDays(1), ""));
        assertThatThrownBy(() -> as(() -> change(UUID.randomUUID(), DUE))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(() -> work.change(item, 17, null, DUE.plusDays(1), "Později")))
                .isInstanceOf(ChangedMeanwhile.class);

        as(() -> change(members.get(2), DUE.plusDays(7)));
        assertThat(items()).singleElement().satisfies(row -> {
            assertThat(row.assignee()).isEqualTo("Zástupce uživatelů 3");
            assertThat(row.due()).isEqualTo(DUE.plusDays(7));
        });
        assertThat(as(() -> read.actionItems(meeting)))
                .as("what was agreed")
                .extracting(ReadMeetings.ActionItemRow::assignee)
                .containsExactly("Zástupce uživatelů 2");
        assertThat(database.sql("""
                                select before like '%uživatelů 2%' and after like '%uživatelů 3%' and reason = 'Nemoc'
                                from audit_entry where subject = ? and action = 'ActionItemChanged'""").param(item).query(Boolean.class).single()).isTrue();
    }

    @Test
    void BR_201_theAssigneeWorksOnItWhoLeadsJudgesAndNobodyElseDoesAnything() {
        var other = "jina." + UUID.randomUUID();
        var elsewhere = "cizi." + UUID.randomUUID();
        people.inGroup(other, Role.GROUP_MEMBER, TestPeople.BRNO, group);
        people.inGroup(elsewhere, Role.GROUP_MANAGER, TestPeople.BRNO, UUID.randomUUID());
        people.allRolesOf(TestPeople.BRNO);
        people.allRolesOf(TestPeople.KURIM);
        var deeds = List.<Runnable>of(
                () -> work.start(item),
                () -> work.report(item, ""),
                () -> work.verify(item),
                () -> work.settle(item),
                () -> work.reopen(item, "Chybí."),
                () -> work.cancel(item, "Ne."),
                () -> work.change(item, 0, null, DUE.plusDays(1), "Později"));
        for (var login : List.of(other, elsewhere, TestPeople.login(Role.AUDITOR, TestPeople.BRNO))) {
            deeds.forEach(deed ->
                    assertThatThrownBy(() -> actors.as(login, deed)).as(login).isInstanceOf(NotAllowed.class));
            assertThat(actors.as(login, () -> list.get(item)).possible())
                    .isEqualTo(new Possible(false, false, false, false));
        }
        deeds.subList(2, deeds.size())
                .forEach(deed ->
                        assertThatThrownBy(() -> actors.as(assignee, deed)).isInstanceOf(NotAllowed.class));
        var foreign = TestPeople.login(Role.COORDINATOR, TestPeople.KURIM);
        deeds.forEach(deed -> assertThatThrownBy(() -> actors.as(foreign, deed)).isInstanceOf(NotFound.class));
        for (Runnable look : List.<Runnable>of(
                () -> list.get(item),
                () -> list.history(item, 0, 10),
                () -> list.candidates(item),
                () -> list.ofGroup(group, Filter.ALL, 0, 10),
                () -> list.numbers(group),
                () -> list.ofMeeting(meeting),
                () -> list.get(UUID.randomUUID()))) {
            assertThatThrownBy(() -> actors.as(foreign, look)).isInstanceOf(NotFound.class);
        }
        assertThat(actors.as(assignee, () -> list.get(item)).possible())
                .isEqualTo(new Possible(true, true, false, false));
        assertThat(actors.as(manager, () -> list.get(item)).possible())
                .isEqualTo(new Possible(true, true, false, true));
        actors.as(manager, () -> work.report(item, ""));
        assertThat(actors.as(manager, () -> list.get(item)).possible())
                .isEqualTo(new Possible(false, false, true, false));
    }

    @Test
    void whoHasLeftTheGroupDoesNothingMore() {
        database.sql("update membership set until_day = ? where id = ?")
                .params(clock.today(), members.get(1))
                .update();
        assertThatThrownBy(() -> actors.as(assignee, () -> work.report(item, "")))
                .isInstanceOf(NotAllowed.class);
        assertThat(actors.as(assignee, () -> list.mine(0, 10))).isEmpty();
    }

    @Test
    void theReminderIsOneLetterForEachDayAndAssignee() {
        now(DUE.minusDays(3).atTime(7, 0));
        reminding.remind(item);
        reminding.remind(item);
        assertThat(letters()).containsExactly("clenka@domov.cz Připomínka úkolu: Doplnit údaje");

        as(() -> change(members.get(1), DUE.plusDays(1)));
        reminding.remind(item);
        assertThat(reminders()).hasSize(2);
        now(DUE.plusDays(2).atTime(7, 0));
        reminding.remind(item);
        assertThat(reminders()).as("the day is over").hasSize(2);
        assertThat(database.sql("select count(*) from audit_entry where subject = ? and action = 'ActionItemReminded'")
                        .param(item)
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void whoeverHasItNowHearsOfAnotherDayAndThatItIsTheirs() {
        database.sql("update membership set email = 'novy@domov.cz' where id = ?")
                .param(members.get(2))
                .update();
        as(() -> work.change(item, seenOfItem(), members.get(2), DUE.plusDays(7), "<b>Nemoc</b>"));

        assertThat(letters()).containsExactly("novy@domov.cz Váš úkol do 8. listopadu 2008: Doplnit údaje");
        assertThat(database.sql("select body from letter where about = ?")
                        .param(item)
                        .query(String.class)
                        .single())
                .contains("Proč změna: <b>Nemoc</b>", "Kdo: Zástupce uživatelů 3", "/app/items/" + item)
                .doesNotContain("{");

        as(() -> change(null, DUE.plusDays(8)));
        assertThat(letters()).hasSize(2).allMatch(letter -> letter.startsWith("novy@domov.cz Váš úkol do"));
    }

    @Test
    void whoLeadsTheGroupIsToldInTimeThatTheAssigneeIsGone() {
        database.sql("update membership set function = 'CHAIR', email = 'vede@domov.cz' where id = ?")
                .param(members.getFirst())
                .update();
        as(() -> groups.release(members.get(1)));
        now(DUE.minusDays(3).atTime(7, 0));
        reminding.remind(item);

        assertThat(letters())
                .singleElement()
                .asString()
                .startsWith("vede@domov.cz Úkol do")
                .contains("nemá kdo udělat");
    }

    @Test
    void whoLeadsTheGroupHearsOnceThatTheDayIsOver() {
        database.sql("update membership set function = 'CHAIR', email = 'vede@domov.cz' where id = ?")
                .param(members.getFirst())
                .update();
        now(DUE.atTime(7, 0));
        reminding.tellOverdue(item);
        assertThat(letters()).as("the day is not over").isEmpty();
        now(DUE.plusDays(1).atTime(7, 0));
        reminding.tellOverdue(item);
        reminding.tellOverdue(item);
        assertThat(letters()).containsExactly("vede@domov.cz Úkol po termínu: Doplnit údaje");
        assertThat(as(() -> list.numbers(group))).isEqualTo(new ReadActionItems.Numbers(1, 1));
        assertThat(as(() -> list.ofGroup(group, Filter.OVERDUE, 0, 10))).hasSize(1);

        as(() -> work.report(item, ""));
        reminding.tellOverdue(item);
        assertThat(letters()).hasSize(1);
        assertThat(as(() -> list.ofGroup(group, Filter.OVERDUE, 0, 10))).isEmpty();
        assertThat(as(() -> list.ofGroup(group, Filter.DONE, 0, 10))).hasSize(1);
        as(() -> work.verify(item));
        assertThat(as(() -> list.ofGroup(group, Filter.LEFT, 0, 10))).isEmpty();
    }

    @Test
    void aNameThatIsNobodysOrOfTwoIsNoAssignee() {
        var two = as(() -> hold.plan(group, List.of(START.plusDays(7)), "Radnice"))
                .getFirst();
        database.sql(
                        "insert into meeting_action_item values (?, 0, 'A', 'členové skupiny', ?), (?, 1, 'B', 'Dvojník', ?)")
                .params(two, DUE, two, DUE)
                .update();
        database.sql("update membership set name = 'Dvojník' where id = any(?)")
                .param(members.subList(2, 4).toArray(UUID[]::new))
                .update();
        agreeing.agree(
                new AgreeActionItems.Source(two, group, cycle, TestPeople.BRNO, clock.instant()),
                List.of(
                        new AgreeActionItems.Agreed(0, "A", "členové skupiny", DUE),
                        new AgreeActionItems.Agreed(1, "B", "Dvojník", DUE)));
        assertThat(as(() -> list.ofMeeting(two)))
                .extracting(row -> as(() -> list.get(row.id())).membership())
                .containsExactly(null, null);
    }

    private List<String> reminders() {
        return letters().stream()
                .filter(letter -> letter.contains("Připomínka"))
                .toList();
    }

    private void change(@Nullable UUID membership, @Nullable LocalDate due) {
        work.change(item, seenOfItem(), membership, due, "Nemoc");
    }

    private int seenOfItem() {
        return as(() -> list.get(item)).version();
    }

    private List<ActionItemRow> items() {
        return as(() -> list.ofGroup(group, Filter.ALL, 0, 50));
    }

    private ActionItemState itemState() {
        return as(() -> list.get(item)).facts().state();
    }

    private List<String> steps() {
        return as(() -> list.history(item, 0, 50)).stream()
                .map(WorkOnActionItemsTest::told)
                .toList();
    }

    private static String told(StepTaken step) {
        return (step.step() + " " + step.takenBy() + " " + step.note()).strip();
    }

    private String reason(String action) {
        return database.sql("select reason from audit_entry where subject = ? and action = ?")
                .params(item, action)
                .query(String.class)
                .single();
    }

    private List<String> letters() {
        return database.sql("select address || ' ' || subject from letter where about = ? order by written_at")
                .param(item)
                .query(String.class)
                .list();
    }
}
