package cz.trojlistek.meeting;

import cz.trojlistek.actionitem.AgreeActionItems;
import cz.trojlistek.actionitem.AgreeActionItems.Agreed;
import cz.trojlistek.actionitem.AgreeActionItems.Source;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.kernel.PlanningClock;
import java.util.stream.IntStream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Final minutes bind: who does what until when lives on as action items (BR-108). */
@Component
class BeginActionItems {

    private final Meetings meetings;
    private final PublicRecord record;
    private final AgreeActionItems items;
    private final PlanningClock clock;

    BeginActionItems(Meetings meetings, PublicRecord record, AgreeActionItems items, PlanningClock clock) {
        this.meetings = meetings;
        this.record = record;
        this.items = items;
        this.clock = clock;
    }

    @EventListener
    void on(MinutesReviewed event) {
        if (!event.approved()) {
            return;
        }
        var meeting = meetings.findById(event.subject()).orElseThrow(NotFound::new);
        var agreed = record.actionItems(meeting.id());
        items.agree(
                new Source(meeting.id(), meeting.groupId(), meeting.cycle(), meeting.territory(), clock.instant()),
                IntStream.range(0, agreed.size())
                        .mapToObj(i -> new Agreed(
                                i,
                                agreed.get(i).title(),
                                agreed.get(i).assignee(),
                                agreed.get(i).due()))
                        .toList());
    }
}
