package cz.trojlistek.alignment;

import cz.trojlistek.account.Action;
import cz.trojlistek.account.Actors;
import cz.trojlistek.cycle.ConductCycle;
import cz.trojlistek.cycle.PlanningCycle;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.plan.ReadPlan;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How a plan is aligned with those of the other tier, for who may read it. Always paged, one statement a page. */
@Service
@Transactional(readOnly = true)
public class ReadAlignments {

    /** Pieces of the text that are shown at once. */
    private static final int LINES = 500;

    private final JdbcClient database;
    private final AlignedElements elements;
    private final ConductCycle cycles;
    private final ReadPlan texts;
    private final Actors actors;

    ReadAlignments(JdbcClient database, AlignedElements elements, ConductCycle cycles, ReadPlan texts, Actors actors) {
        this.database = database;
        this.elements = elements;
        this.cycles = cycles;
        this.texts = texts;
        this.actors = actors;
    }

    /** {@code side} is the tier of the plan; {@code writing} when the person may name something now. */
    public record Overview(
            UUID cycle, String planTitle, AlignmentSide side, boolean writing, Map<AlignmentState, Integer> counts) {

        public int all() {
            return counts.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    /** How many links of each kind a piece of the text has. */
    public record Summary(UUID element, String code, int packageNumber, int agreement, int oneSide, int conflict) {

        public int all() {
            return agreement + oneSide + conflict;
        }
    }

    /** One piece and what the person may do: {@code names} another one, {@code answers} what the other side has said. */
    public record Subject(AlignedElement element, AlignmentSide side, int links, boolean names, boolean answers) {

        /** Whether the own word of this link may be said, changed or taken back now. */
        public boolean speaks(Link link) {
            return names
                    || (answers
                            && element.speaks(
                                    false,
                                    link.theirs() != null,
                                    link.ours() == null ? null : link.ours().at()));
        }
    }

    /** Absent for who may not read the plan, and for a plan without a side: of a district, or of a year. */
    public Overview overview(UUID cycle) {
        var found = cycles.get(cycle);
        var side = side(found);
        var counts = new EnumMap<AlignmentState, Integer>(AlignmentState.class);
        for (var state : AlignmentState.values()) {
            counts.put(state, 0);
        }
        heard(
                        LinkRows.linked(side, "true", LinkRows.FOR_READERS)
                                + "select state, count(*)::int as links from linked group by state",
                        cycle)
                .query((row, n) -> counts.put(AlignmentState.valueOf(row.getString("state")), row.getInt("links")))
                .list();
        return new Overview(
                cycle, found.planTitle(), side, may(found) && found.phase().textOpen(), counts);
    }

    /** In the order of the text; {@code state} null for all. */
    public List<Link> list(UUID cycle, @Nullable AlignmentState state, int offset, int limit) {
        var side = side(cycles.get(cycle));
        return heard(
                        LinkRows.linked(side, "true", LinkRows.FOR_READERS) + LinkRows.links(side) + """
                        where cast(:state as text) is null or k.state = :state
                        """
                                + LinkRows.ORDER + " offset :offset limit :limit",
                        cycle)
                .param("state", state == null ? null : state.name())
                .param("offset", offset)
                .param("limit", limit)
                .query(LinkRows::link)
                .list();
    }

    /** Absent for what cannot be aligned. */
    public Subject subject(UUID element) {
        var found = elements.find(element).orElseThrow(NotFound::new);
        var cycle = cycles.get(found.cycle());
        var side = found.side().orElseThrow(NotFound::new);
        var links = heard(
                        LinkRows.linked(side, "e.id = :element", LinkRows.FOR_READERS) + "select count(*) from linked",
                        found.cycle())
                .param("element", element)
                .query(Integer.class)
                .single();
        var may = may(cycle);
        return new Subject(
                found,
                side,
                links,
                may && texts.textOpen(cycle.id(), found.packageNumber()),
                may && found.publishedAt() != null);
    }

    /** Links of one piece, conflicts and agreements apart. */
    public List<Link> of(UUID element, int offset, int limit) {
        var found = elements.find(element).orElseThrow(NotFound::new);
        cycles.get(found.cycle());
        var side = found.side().orElseThrow(NotFound::new);
        return heard(
                        LinkRows.linked(side, "e.id = :element", LinkRows.FOR_READERS) + LinkRows.links(side)
                                + LinkRows.ORDER + " offset :offset limit :limit",
                        found.cycle())
                .param("element", element)
                .param("offset", offset)
                .param("limit", limit)
                .query(LinkRows::link)
                .list();
    }

    /** Of those of these pieces that can be aligned; nothing for a plan without a side. */
    public Map<UUID, Summary> summaries(UUID cycle, Collection<UUID> shown) {
        var found = cycles.get(cycle);
        var side = AlignmentSide.of(found.territory());
        if (side.isEmpty() || found.parent() != null || shown.isEmpty()) {
            return Map.of();
        }
        return heard(
                        LinkRows.linked(side.get(), "e.id = any(:shown)", LinkRows.FOR_READERS)
                                + """
                        select e.id as element, e.code, e.package_number, count(*) filter (where k.state = 'AGREEMENT') as agreement,
                            count(*) filter (where k.state = 'ONE_SIDE') as one_side,
                            count(*) filter (where k.state = 'CONFLICT') as conflict
                        from plan_element e left join linked k on k.%s = e.id
                        where e.id = any(:shown) and e.cycle = :cycle and e.kind = any(:kinds) group by e.id""".formatted(side.get().column()),
                        cycle)
                .param("shown", shown.stream().limit(LINES).toArray(UUID[]::new))
                .param("kinds", side.get().kindNames())
                .query(Summary.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Summary::element, Function.identity()));
    }

    /** Whether the person may name something in that package of the plan now. */
    public boolean mayName(UUID cycle, int packageNumber) {
        return may(cycles.get(cycle)) && texts.textOpen(cycle, packageNumber);
    }

    private boolean may(PlanningCycle cycle) {
        return actors.may(Action.ALIGN_PLANS, cycle.scope());
    }

    private JdbcClient.StatementSpec heard(String sql, UUID cycle) {
        return database.sql(sql)
                .param("cycle", cycle)
                .param("exact", actors.paths(Action.READ).toArray(String[]::new))
                .param("below", actors.pathsBelow(Action.READ).toArray(String[]::new));
    }

    private static AlignmentSide side(PlanningCycle cycle) {
        if (cycle.parent() != null) {
            throw new NotFound();
        }
        return AlignmentSide.of(cycle.territory()).orElseThrow(NotFound::new);
    }
}
