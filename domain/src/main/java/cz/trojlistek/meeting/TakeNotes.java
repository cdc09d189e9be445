package cz.trojlistek.meeting;

import cz.trojlistek.account.Action;
import cz.trojlistek.account.Actors;
import cz.trojlistek.cycle.ConductCycle;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.kernel.Wording;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is said at a meeting is written down item by item while it goes on, by several people if need be, and becomes the draft
 * of the minutes (BR-108). No text is lost: who writes while another's is kept has the own kept beside it, until somebody has
 * seen the difference and chosen. Notes are no facts: the audit trail begins with the minutes, and approved minutes end them.
 */
@Service
@Transactional
public class TakeNotes {

    /** In characters, of one item as of the minutes as a whole. */
    public static final int LONGEST = 20_000;

    private static final Set<MeetingState> TAKEN =
            Set.of(MeetingState.QUORATE, MeetingState.HELD, MeetingState.MINUTES_RETURNED);

    private final Meetings meetings;
    private final Agendas agendas;
    private final ConductCycle cycles;
    private final Actors actors;
    private final Notes notes;

    TakeNotes(Meetings meetings, Agendas agendas, ConductCycle cycles, Actors actors, Notes notes) {
        this.meetings = meetings;
        this.agendas = agendas;
        this.cycles = cycles;
        this.actors = actors;
        this.notes = notes;
    }

    /** Whether this person may take notes of it now: a member of its group or who leads it, from a quorum to the minutes. */
    @Transactional(readOnly = true)
    public boolean mayTake(UUID meeting) {
        var found = readable(meeting);
        var scope = cycles.get(found.cycle()).scope().ofGroup(found.groupId());
        return TAKEN.contains(found.state())
                && (actors.may(Action.LEAD_GROUP, scope) || actors.may(Action.TAKE_PART, scope));
    }

    /** A note for every item of the agenda, in its order; at most 30. For who may take them. */
    @Transactional(readOnly = true)
    public List<MeetingNote> notes(UUID meeting) {
        taken(meeting);
        var written = notes.of(meeting);
        return IntStream.rangeClosed(1, agendas.of(meeting).size())
                .mapToObj(item -> of(written, item))
                .toList();
    }

    /**
     * The text of the minutes as far as it is written; before anybody has begun it, the notes item by item under their topics,
     * or the minutes that were returned. Its edition is 0 until it is kept.
     */
    @Transactional(readOnly = true)
    public MeetingNote minutes(UUID meeting) {
        var found = taken(meeting);
        var written = notes.of(meeting);
        var whole = of(written, MeetingNote.WHOLE);
        if (whole.edition() > 0) {
            return whole;
        }
        var draft = found.minutes().isEmpty() ? drafted(agendas.of(meeting), written) : found.minutes();
        return new MeetingNote(MeetingNote.WHOLE, draft, 0, "", null, List.of());
    }

    /** One of them as it stands now. */
    @Transactional(readOnly = true)
    public MeetingNote note(UUID meeting, int item) {
        taken(meeting);
        return of(notes.of(meeting), item);
    }

    /**
     * Keeps what was typed. Gives back what stands: the own text, or that of somebody who was quicker, with the own one beside.
     *
     * @param item 0 for the minutes as a whole, else the number of the item
     * @param seen the edition the typing began from
     * @param typed at most {@link #LONGEST} characters, may be empty
     */
    public MeetingNote keep(UUID meeting, int item, int seen, String typed) {
        notes.hold(meeting);
        var found = taken(meeting, item);
        var wording = Wording.optional("text", typed, LONGEST);
        var by = actors.current();
        if (item == MeetingNote.WHOLE && seen > 0) {
            notes.beginAgain(meeting, seen + 1, found.minutes(), by);
        }
        if (notes.keep(meeting, item, seen, wording, by)) {
            notes.takeAway(meeting, item, by.person());
        } else {
            notes.putBeside(meeting, item, wording, by);
        }
        return of(notes.of(meeting), item);
    }

    /**
     * Ends the difference with the text of another: {@code typed} is what both came to, the other text is gone.
     * When either text has changed once more meanwhile, nothing is, and what stands now is given back.
     */
    public MeetingNote settle(UUID meeting, int item, int seen, String typed, MeetingNote.Beside other) {
        notes.hold(meeting);
        taken(meeting, item);
        var wording = Wording.optional("text", typed, LONGEST);
        if (notes.stillBeside(meeting, item, other) && notes.keep(meeting, item, seen, wording, actors.current())) {
            notes.takeAway(meeting, item, other.person());
        }
        return of(notes.of(meeting), item);
    }

    /** Refuses to hand over a text that others have not seen, or one beside which another waits. */
    void requireSettled(UUID meeting, int seen) {
        var whole = of(notes.of(meeting), MeetingNote.WHOLE);
        if (whole.edition() != seen || !whole.beside().isEmpty()) {
            throw new MinutesDiffer();
        }
    }

    /** Minutes that are handed over or settled are the text from now on; a returned one is written on from there. */
    @EventListener
    void on(MinutesWritten event) {
        notes.end(event.subject(), MeetingNote.WHOLE);
    }

    @EventListener
    void on(MinutesReviewed event) {
        if (event.approved()) {
            notes.end(event.subject());
        }
    }

    private static String drafted(List<AgendaItem> agenda, List<MeetingNote> written) {
        if (written.stream().allMatch(note -> note.wording().isEmpty())) {
            return "";
        }
        return IntStream.rangeClosed(1, agenda.size())
                .mapToObj(item -> (item + ". " + agenda.get(item - 1).title() + "\n"
                                + of(written, item).wording())
                        .strip())
                .collect(Collectors.joining("\n\n"));
    }

    private static MeetingNote of(List<MeetingNote> written, int item) {
        return written.stream()
                .filter(note -> note.item() == item)
                .findFirst()
                .orElseGet(() -> new MeetingNote(item, "", 0, "", null, List.of()));
    }

    private Meeting taken(UUID meeting, int item) {
        var found = taken(meeting);
        if (item < MeetingNote.WHOLE || item > agendas.of(meeting).size()) {
            throw new NotFound();
        }
        return found;
    }

    private Meeting taken(UUID meeting) {
        var found = readable(meeting);
        var scope = cycles.get(found.cycle()).scope().ofGroup(found.groupId());
        actors.require(actors.may(Action.LEAD_GROUP, scope) ? Action.LEAD_GROUP : Action.TAKE_PART, scope);
        if (!TAKEN.contains(found.state())) {
            throw new MeetingOutOfStep(found.state());
        }
        return found;
    }

    private Meeting readable(UUID meeting) {
        var found = meetings.findById(meeting).orElseThrow(NotFound::new);
        cycles.get(found.cycle());
        return found;
    }
}
