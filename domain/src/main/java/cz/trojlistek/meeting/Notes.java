package cz.trojlistek.meeting;

import cz.trojlistek.account.Actor;
import cz.trojlistek.account.Actors;
import cz.trojlistek.kernel.NotFound;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Stores notes for who has been found to be allowed to write them. */
@Component
class Notes {

    private final Actors actors;
    private final JdbcClient database;

    Notes(Actors actors, JdbcClient database) {
        this.actors = actors;
        this.database = database;
    }

    /** Until this transaction ends nobody takes the meeting a step on, which would end its notes. */
    void hold(UUID meeting) {
        database.sql("select 1 from meeting where id = ? for share")
                .param(meeting)
                .query(Integer.class)
                .optional();
    }

    /** The minutes were handed over and came back while somebody went on typing: what came back stands, if nothing does. */
    void beginAgain(UUID meeting, int edition, String minutes, Actor by) {
        database.sql("""
                        insert into meeting_note (meeting, item, wording, edition, written_by, saved_at)
                        values (:meeting, :item, :wording, :edition, :me, planning_now())
                        on conflict (meeting, item) do nothing""")
                .param("meeting", meeting)
                .param("item", MeetingNote.WHOLE)
                .param("wording", minutes)
                .param("edition", edition)
                .param("me", by.name())
                .update();
    }

    /** True when it stands now; an equal text needs no second edition. */
    boolean keep(UUID meeting, int item, int seen, String wording, Actor by) {
        return database.sql("""
                                insert into meeting_note as note (meeting, item, wording, edition, written_by, saved_at)
                                select :meeting, :item, :wording, 1, :me, planning_now() where :seen = 0
                                on conflict (meeting, item) do nothing""")
                                .param("meeting", meeting)
                                .param("item", item)
                                .param("wording", wording)
                                .param("me", by.name())
                                .param("seen", seen)
                                .update()
                        > 0
                || database.sql("""
                                update meeting_note set wording = :wording, written_by = :me, saved_at = planning_now(),
                                    edition = edition + (wording <> :wording)::int
                                where meeting = :meeting and item = :item and (edition = :seen or wording = :wording)""")
                                .param("meeting", meeting)
                                .param("item", item)
                                .param("wording", wording)
                                .param("me", by.name())
                                .param("seen", seen)
                                .update()
                        > 0;
    }

    void putBeside(UUID meeting, int item, String wording, Actor by) {
        database.sql("""
                        insert into meeting_note_beside (meeting, item, person, wording, written_by, saved_at)
                        values (:meeting, :item, :person, :wording, :me, planning_now())
                        on conflict (meeting, item, person) do update
                            set wording = excluded.wording, saved_at = excluded.saved_at""")
                .param("meeting", meeting)
                .param("item", item)
                .param("person", Optional.ofNullable(by.person()).orElseThrow(NotFound::new))
                .param("wording", wording)
                .param("me", by.name())
                .update();
    }

    private record Row(
            int item,
            String wording,
            int edition,
            String writtenBy,
            Instant savedAt,
            @Nullable UUID person) {}

    /** All of a meeting, with what waits beside each, in one statement. */
    List<MeetingNote> of(UUID meeting) {
        var rows = database.sql("""
                        select item, wording, edition, written_by, saved_at, null::uuid as person from meeting_note
                        where meeting = :meeting
                        union all
                        select item, wording, 0, written_by, saved_at, person from meeting_note_beside
                        where meeting = :meeting
                        order by item, saved_at, person""")
                .param("meeting", meeting)
                .query((row, number) -> new Row(
                        row.getInt("item"),
                        row.getString("wording"),
                        row.getInt("edition"),
                        row.getString("written_by"),
                        row.getObject("saved_at", OffsetDateTime.class).toInstant(),
                        row.getObject("person", UUID.class)))
                .list();
        var me = actors.current().person();
        return rows.stream()
                .filter(row -> row.person() == null)
                .map(row -> new MeetingNote(
                        row.item(),
                        row.wording(),
                        row.edition(),
                        row.writtenBy(),
                        row.savedAt(),
                        rows.stream()
                                .filter(other -> other.item() == row.item())
                                .flatMap(other -> beside(other, me).stream())
                                .toList()))
                .toList();
    }

    private static Optional<MeetingNote.Beside> beside(Row row, @Nullable UUID me) {
        return Optional.ofNullable(row.person())
                .map(person -> new MeetingNote.Beside(
                        person, row.writtenBy(), row.wording(), row.savedAt(), person.equals(me)));
    }

    /** As it was seen; until this transaction ends it stays so. */
    boolean stillBeside(UUID meeting, int item, MeetingNote.Beside other) {
        return database.sql("""
                        select 1 from meeting_note_beside
                        where meeting = :meeting and item = :item and person = :person and wording = :wording for update""")
                .param("meeting", meeting)
                .param("item", item)
                .param("person", other.person())
                .param("wording", other.wording())
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    void takeAway(UUID meeting, int item, @Nullable UUID person) {
        database.sql("delete from meeting_note_beside where meeting = :meeting and item = :item and person = :person")
                .param("meeting", meeting)
                .param("item", item)
                .param("person", person)
                .update();
    }

    /** With what waits beside it. */
    void end(UUID meeting, int item) {
        database.sql("delete from meeting_note where meeting = ? and item = ?")
                .params(meeting, item)
                .update();
    }

    /** All of a meeting. */
    void end(UUID meeting) {
        database.sql("delete from meeting_note where meeting = ?")
                .param(meeting)
                .update();
    }
}
