package cz.trojlistek.meeting;

import cz.trojlistek.actionitem.ActionItemState;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What is left to do from a group's earlier meetings comes to the next one by itself: as an item of its agenda, and as a list of
 * how things stood then, which the minutes keep. Asks for no right.
 */
@Component
class CarriedItems {

    /** What the item of the agenda is called; whoever writes it themselves does not get it twice. */
    static final String CONTROL = "Kontrola úkolů";

    /** More items no agenda has. */
    static final int MOST = 30;

    /** The action items of the group's meetings before this one that somebody still has to do something about; none where they are not controlled. */
    static final String LEFT_BEFORE = """
             from action_item a join meeting m on m.id = a.meeting
             where a.group_id = :group and m.starts_at < :start and a.state = any(:left) and :meets
            """;

    private static final Map<ActionItemState, String> TOLD = Map.of(
            ActionItemState.OPEN, "zatím se nezačalo",
            ActionItemState.IN_PROGRESS, "pracuje se na tom",
            ActionItemState.DONE, "hotovo, zbývá ověřit",
            ActionItemState.VERIFIED, "hotovo",
            ActionItemState.CANCELLED, "zrušeno");

    private final JdbcClient database;
    private final Meetings meetings;

    CarriedItems(JdbcClient database, Meetings meetings) {
        this.database = database;
        this.meetings = meetings;
    }

    private record Line(String title, String assignee, LocalDate due, ActionItemState state) {}

    /**
     * The agenda with the control of what is left, which is noted as it stands now; the agenda as it is when nothing is left,
     * where items are not controlled, and when it has {@value #MOST} items: what is left is listed beside it all the same.
     */
    List<AgendaItem> onto(Meeting meeting, List<AgendaItem> agenda) {
        database.sql("delete from meeting_carried_item where meeting = ?")
                .param(meeting.id())
                .update();
        var carried = note(meeting);
        return carried == 0 || agenda.size() == MOST || agenda.stream().anyMatch(CarriedItems::isControl)
                ? agenda
                : Stream.concat(AgendaItem.titled(CONTROL).stream(), agenda.stream())
                        .toList();
    }

    /** At least one item, and no more than {@value #MOST}. */
    static void requireCountable(List<AgendaItem> agenda) {
        if (agenda.isEmpty() || agenda.size() > MOST) {
            throw new MeetingUnusable("meeting.agenda-missing", "agenda");
        }
    }

    private static boolean isControl(AgendaItem item) {
        return item.title().equalsIgnoreCase(CONTROL);
    }

    /** The minutes say how things stood: what was carried, and what has come since the invitation. */
    @EventListener
    void on(MinutesWritten event) {
        meetings.findById(event.subject()).ifPresent(meeting -> {
            database.sql("""
                            update meeting_carried_item c set assignee = a.assignee, due = a.due, state = a.state
                            from action_item a where a.id = c.action_item and c.meeting = ?""").param(meeting.id()).update();
            note(meeting);
        });
    }

    private int note(Meeting meeting) {
        return left(
                        "insert into meeting_carried_item select :meeting, a.id, a.assignee, a.due, a.state"
                                + LEFT_BEFORE + " on conflict do nothing",
                        meeting)
                .param("meeting", meeting.id())
                .update();
    }

    JdbcClient.StatementSpec left(String sql, Meeting meeting) {
        return database.sql(sql)
                .param("group", meeting.groupId())
                .param("start", Timestamp.from(meeting.startsAt()))
                .param("meets", meeting.kind().controls())
                .param("left", ActionItemState.LEFT.stream().map(Enum::name).toArray(String[]::new));
    }

    /** For a letter, under the agenda; empty when nothing was carried. */
    String told(UUID meeting) {
        var lines = database.sql("""
                        select a.title, c.assignee, c.due, c.state
                        from meeting_carried_item c join action_item a on a.id = c.action_item
                        where c.meeting = ? order by c.due, a.id""").param(meeting).query(Line.class).list();
        return lines.isEmpty()
                ? ""
                : lines.stream()
                        .map(one -> "– %s (%s, do %s, %s)"
                                .formatted(
                                        one.title(), one.assignee(), MeetingNews.day(one.due()), TOLD.get(one.state())))
                        .collect(Collectors.joining("\n", "\n\nÚkoly z minulých setkání:\n", ""));
    }
}
