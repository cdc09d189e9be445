package cz.trojlistek.meeting;

import cz.trojlistek.account.Action;
import cz.trojlistek.account.Actors;
import cz.trojlistek.cycle.ConductCycle;
import cz.trojlistek.kernel.ChangedMeanwhile;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.kernel.PlanningClock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts the agenda of an invited group otherwise; whoever was invited gets the new one, and their calendar, too (BR-105). */
@Service
@Transactional
public class AmendAgenda {

    private final Meetings meetings;
    private final CarriedItems carried;
    private final ConductCycle cycles;
    private final Actors actors;
    private final PlanningClock clock;

    AmendAgenda(Meetings meetings, CarriedItems carried, ConductCycle cycles, Actors actors, PlanningClock clock) {
        this.meetings = meetings;
        this.carried = carried;
        this.cycles = cycles;
        this.actors = actors;
        this.clock = clock;
    }

    /**
     * Until the meeting begins. 1 to 30 items; the control of what is left to do stays the first, as in the invitation. No lead time
     * holds: what is urgent may be added on the day before, and everybody hears of it.
     *
     * @throws MeetingOutOfStep when the group is not invited; of a vote per rollam, because the vote has begun
     * @throws MeetingUnusable when the meeting has begun, nothing is left of the agenda, or nothing is other than before
     * @throws ChangedMeanwhile when the meeting is not the one of {@code seenVersion} any more
     */
    public void to(UUID meeting, int seenVersion, List<AgendaItem> agenda) {
        var found = meetings.findById(meeting).orElseThrow(NotFound::new);
        actors.require(Action.LEAD_GROUP, cycles.get(found.cycle()).scope().ofGroup(found.groupId()));
        CarriedItems.requireCountable(agenda);
        found.amendAgenda(seenVersion, carried.onto(found, agenda), clock.instant());
        meetings.saveAndFlush(found);
    }
}
