package cz.trojlistek.swot;

import cz.trojlistek.account.Action;
import cz.trojlistek.account.Actors;
import cz.trojlistek.cycle.ConductCycle;
import cz.trojlistek.cycle.PlanningCycle;
import cz.trojlistek.cycle.WrongPhase;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.kernel.Phase;
import cz.trojlistek.kernel.PlanningClock;
import cz.trojlistek.kernel.Wording;
import cz.trojlistek.workinggroup.ReadGroups;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the members of a group do with its SWOT while the cycle analyses. Every change is one short transaction about one
 * item; two people who write different items never refuse one another.
 */
@Service
@Transactional
public class WriteSwot {

    /** Items in one quadrant; more are not seen at a glance and do not fit on a sheet. */
    public static final int MOST = 20;

    private final Swots swots;
    private final SwotItems items;
    private final ReadGroups groups;
    private final ConductCycle cycles;
    private final Actors actors;
    private final PlanningClock clock;

    WriteSwot(
            Swots swots, SwotItems items, ReadGroups groups, ConductCycle cycles, Actors actors, PlanningClock clock) {
        this.swots = swots;
        this.items = items;
        this.groups = groups;
        this.cycles = cycles;
        this.actors = actors;
        this.clock = clock;
    }

    /** Writes an item as the last of its quadrant; the first one begins the SWOT of the group. */
    public UUID add(UUID group, Quadrant quadrant, SwotWords words) {
        open(group, Action.TAKE_PART);
        swots.begin(group);
        var swot = toChange(group);
        var others = roomIn(group, quadrant);
        return items.save(new SwotItem(swot, quadrant, Places.last(others), words))
                .id();
    }

    /** @throws cz.trojlistek.kernel.ChangedMeanwhile when the words are not those of {@code seenEdition} any more */
    public void reword(UUID group, UUID item, int seenEdition, SwotWords words) {
        open(group, Action.TAKE_PART);
        var swot = toChange(group);
        var found = item(group, item);
        found.reword(swot, seenEdition, words);
        items.save(found);
    }

    /** Puts an item behind another of that quadrant, or first; behind all when the other has left meanwhile. */
    public void move(UUID group, UUID item, Quadrant to, @Nullable UUID after) {
        open(group, Action.TAKE_PART);
        var swot = toChange(group);
        var found = item(group, item);
        var others = found.quadrant() == to
                ? items.findByGroupIdAndQuadrantOrderByPosition(group, to).stream()
                        .filter(other -> !other.id().equals(item))
                        .toList()
                : roomIn(group, to);
        if (found.quadrant() != to || !standsBehind(found, others, after)) {
            found.move(swot, to, Places.behind(others, after));
            items.save(found);
        }
    }

    /** @throws cz.trojlistek.kernel.ChangedMeanwhile when the words are not those of {@code seenEdition} any more */
    public void remove(UUID group, UUID item, int seenEdition) {
        open(group, Action.TAKE_PART);
        var swot = toChange(group);
        var found = item(group, item);
        found.remove(swot, seenEdition);
        items.delete(found);
    }

    /** The group's manager says that it is finished: from now on nothing changes, and the fingerprint tells. */
    public void declareFinal(UUID group) {
        open(group, Action.LEAD_GROUP);
        var swot = swots.findToChange(group).orElseThrow(() -> new SwotUnusable("empty", "swot"));
        var all = items.findByGroupIdOrderByPosition(group);
        if (all.isEmpty()) {
            throw new SwotUnusable("empty", "swot");
        }
        swot.declareFinal(
                SwotFingerprint.of(all), clock.instant(), actors.current().person());
        swots.save(swot);
    }

    /** A final SWOT is written again, with a reason and only while the cycle still analyses. */
    public void reopen(UUID group, String reason) {
        open(group, Action.LEAD_GROUP);
        var swot = swots.findToChange(group).orElseThrow(NotFound::new);
        swot.reopen(Wording.paragraphs("reason", reason, 1000));
        swots.save(swot);
    }

    private static boolean standsBehind(SwotItem item, List<SwotItem> others, @Nullable UUID after) {
        var before = others.stream()
                .filter(other -> other.position() < item.position())
                .toList();
        return after == null
                ? before.isEmpty()
                : !before.isEmpty() && before.getLast().id().equals(after);
    }

    private List<SwotItem> roomIn(UUID group, Quadrant quadrant) {
        var others = items.findByGroupIdAndQuadrantOrderByPosition(group, quadrant);
        if (others.size() >= MOST) {
            throw new SwotUnusable("full", "text");
        }
        return others;
    }

    /** Read behind the lock, so that it is what stands there. */
    private SwotItem item(UUID group, UUID item) {
        return items.findByIdAndGroupId(item, group).orElseThrow(ItemGone::new);
    }

    private Swot toChange(UUID group) {
        var swot = swots.findToChange(group).orElseThrow(ItemGone::new);
        swot.requireOpen();
        return swot;
    }

    private void open(UUID group, Action action) {
        var cycle = cycles.get(groups.get(group).cycle());
        actors.require(action, cycle.scope().ofGroup(group));
        if (!takesSwot(cycle)) {
            throw new WrongPhase(cycle.phase());
        }
    }

    /** A SWOT is a ground for the plan, so it is written before anything is proposed. */
    static boolean takesSwot(PlanningCycle cycle) {
        return cycle.phase() == Phase.ANALYSING;
    }
}
