package cz.trojlistek.actionitem;

import cz.trojlistek.kernel.PlanningClock;
import cz.trojlistek.letter.LetterText;
import cz.trojlistek.letter.NewLetter;
import cz.trojlistek.letter.NewLetter.CalendarPart;
import cz.trojlistek.letter.PostOffice;
import cz.trojlistek.letter.WriteLetters;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes to the assignee before the day and when it or they are changed, and after the day to who leads the group. Who has given no address gets nothing. */
@Component
class ActionItemLetters {

    /** So long it is worth telling that an item is overdue, should the mail server be away. */
    private static final Duration OVERDUE_IS_NEWS = Duration.ofDays(14);

    private static final Duration CHANGED_IS_NEWS = Duration.ofDays(14);

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d. MMMM uuuu", Locale.of("cs", "CZ"));

    private final JdbcClient database;
    private final Assignees assignees;
    private final WriteLetters letters;
    private final PlanningClock clock;

    ActionItemLetters(JdbcClient database, Assignees assignees, WriteLetters letters, PlanningClock clock) {
        this.database = database;
        this.assignees = assignees;
        this.letters = letters;
        this.clock = clock;
    }

    private record Told(
            UUID groupId,
            String groupName,
            String planTitle,
            Instant agreedAt,
            String title,
            String assignee,
            @Nullable UUID membership,
            LocalDate due) {}

    /** Who leads the group hears of it while there is time, when the member who was to do it has left or rests. */
    @EventListener
    void on(ActionItemReminded event) {
        var item = told(event.subject());
        var assignee = assignees.find(item.membership(), clock.today());
        write(
                event.subject(),
                item,
                assignee.isPresent() ? "action-item-reminder" : "action-item-unassigned",
                assignee.map(List::of).orElseGet(() -> item.membership() == null ? List.of() : leaders(item)),
                item.due().plusDays(1).atStartOfDay(PlanningClock.PRAGUE).toInstant(),
                "");
    }

    /** Whoever has it now, be it since today; a reminder that is due at once says the same and goes out instead. */
    @EventListener
    void on(ActionItemChanged event) {
        var item = told(event.subject());
        write(
                event.subject(),
                item,
                "action-item-changed",
                assignees.find(item.membership(), clock.today()).stream().toList(),
                clock.instant().plus(CHANGED_IS_NEWS),
                event.reason());
    }

    @EventListener
    void on(ActionItemOverdue event) {
        var item = told(event.subject());
        write(
                event.subject(),
                item,
                "action-item-overdue",
                leaders(item),
                clock.instant().plus(OVERDUE_IS_NEWS),
                "");
    }

    private List<Assignees.Reached> leaders(Told item) {
        return assignees.of(item.groupId(), clock.today()).stream()
                .filter(member -> member.function().leads())
                .toList();
    }

    private void write(
            UUID id, Told item, String kind, List<Assignees.Reached> whom, Instant goodUntil, String reason) {
        var text = LetterText.of(
                kind,
                Map.of(
                        "title", item.title(),
                        "assignee", item.assignee(),
                        "due", DAY.format(item.due()),
                        "group", item.groupName(),
                        "plan", item.planTitle(),
                        "agreed", DAY.format(item.agreedAt().atZone(PlanningClock.PRAGUE)),
                        "reason", reason,
                        "link", PostOffice.HERE + "/app/items/" + id));
        letters.write(
                id,
                whom.stream()
                        .filter(member -> !member.email().isEmpty())
                        .map(member -> new NewLetter(
                                member.membership(),
                                member.name(),
                                member.email(),
                                text.subject(),
                                text.text(),
                                CalendarPart.NONE,
                                goodUntil))
                        .toList());
    }

    /** Seen by SQL: the trail, which listens first, has seen to it that all is written. */
    private Told told(UUID item) {
        return database.sql("""
                        select a.group_id, g.name as group_name, c.plan_title, m.starts_at as agreed_at, a.title, a.assignee,
                            a.membership, a.due
                        from action_item a join working_group g on g.id = a.group_id join planning_cycle c on c.id = a.cycle
                            join meeting m on m.id = a.meeting
                        where a.id = ?""").param(item).query(Told.class).single();
    }
}
