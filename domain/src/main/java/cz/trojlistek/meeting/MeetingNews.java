package cz.trojlistek.meeting;

import cz.trojlistek.account.Actors;
import cz.trojlistek.kernel.PlanningClock;
import cz.trojlistek.kernel.Trail;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a letter says of a meeting. In Czech: a member of a group has no language of their own yet. */
@Component
class MeetingNews {

    private static final Locale CZECH = Locale.of("cs", "CZ");

    private final JdbcClient database;
    private final Agendas agendas;
    private final CarriedItems carried;
    private final Actors actors;

    MeetingNews(JdbcClient database, Agendas agendas, CarriedItems carried, Actors actors) {
        this.carried = carried;
        this.agendas = agendas;
        this.database = database;
        this.actors = actors;
    }

    /**
     * A meeting as it is now.
     *
     * @param controlled what is left to do from earlier meetings, a line each
     * @param sequence goes up with every change
     * @param inviter who acts; empty for nobody
     */
    record Told(
            UUID id,
            UUID groupId,
            String groupName,
            String planTitle,
            Instant startsAt,
            String place,
            List<AgendaItem> agenda,
            String controlled,
            boolean invited,
            boolean cancelled,
            String urgentReason,
            String cancelReason,
            int sequence,
            String inviter) {

        Map<String, String> words() {
            return Map.of(
                    "group",
                    groupName,
                    "plan",
                    planTitle,
                    "day",
                    day(startsAt),
                    "when",
                    when(startsAt),
                    "place",
                    place,
                    "agenda",
                    AgendaText.of(agenda, startsAt) + controlled,
                    "urgent",
                    urgentReason.isEmpty() ? "" : "Pozvánka přichází později než obvykle: " + urgentReason,
                    "reason",
                    cancelReason,
                    "inviter",
                    inviter.isEmpty() ? "" : "Zve: " + inviter);
        }
    }

    /** Seen by SQL, so what has just been decided must have been written; the trail, which listens first, has seen to it. */
    Told of(UUID meeting) {
        var inviter = actors.current().name();
        var agenda = agendas.of(meeting);
        var controlled = carried.told(meeting);
        return database.sql("""
                        select m.id, m.group_id, g.name as group_name, c.plan_title, m.starts_at, m.place, m.invited_at,
                            m.cancelled_at, m.urgent_reason, m.cancel_reason, m.version
                        from meeting m join working_group g on g.id = m.group_id join planning_cycle c on c.id = m.cycle
                        where m.id = ?""")
                .param(meeting)
                .query((row, number) -> new Told(
                        row.getObject("id", UUID.class),
                        row.getObject("group_id", UUID.class),
                        row.getString("group_name"),
                        row.getString("plan_title"),
                        row.getTimestamp("starts_at").toInstant(),
                        row.getString("place"),
                        agenda,
                        controlled,
                        row.getTimestamp("invited_at") != null,
                        row.getTimestamp("cancelled_at") != null,
                        row.getString("urgent_reason"),
                        row.getString("cancel_reason"),
                        row.getInt("version"),
                        inviter))
                .single();
    }

    /** The words of a move; both as {@link MeetingMoved} tells them. */
    Map<String, String> ofMove(String before, String after, String reason) {
        var sameTime = moment(before).equals(moment(after));
        return Map.of(
                "before",
                Trail.replace(before, token -> when(Instant.parse(token))),
                "urgent",
                reason.isEmpty() ? "" : "Měníme ho později, než se ve skupině zve: " + reason,
                "again",
                sameTime
                        ? "Pokud jste už odpověděli, vaše odpověď platí. Změnit ji můžete tady."
                        : "Termín je jiný, proto vás prosíme o novou odpověď. Přihlašovat se nemusíte.");
    }

    private static String moment(String told) {
        return told.substring(0, told.indexOf(Trail.CLOSE));
    }

    static String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("d. MMMM uuuu", CZECH).format(day);
    }

    private static String day(Instant moment) {
        return in("d. M. uuuu", moment);
    }

    static String when(Instant moment) {
        return in("EEEE d. MMMM uuuu, H.mm", moment) + " hodin";
    }

    private static String in(String pattern, Instant moment) {
        return DateTimeFormatter.ofPattern(pattern, CZECH).format(moment.atZone(PlanningClock.PRAGUE));
    }
}
