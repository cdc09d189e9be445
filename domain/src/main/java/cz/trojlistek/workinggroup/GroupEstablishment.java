package cz.trojlistek.workinggroup;

import cz.trojlistek.cycle.PlanningCycle;
import cz.trojlistek.kernel.TerritoryPath;
import cz.trojlistek.kernel.Trail;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** The decision that a cycle has the groups it needs, taken once. */
@Entity
class GroupEstablishment extends AbstractAggregateRoot<GroupEstablishment> {

    @Id
    private UUID cycle;

    private TerritoryPath territory;
    private Instant establishedAt;
    private String missingSides;
    private String overrideReason;

    @Version
    private @Nullable Integer version;

    /** BR-104: without a side of the triad only with a reason; a reason nobody needed is not kept. */
    static GroupEstablishment decide(PlanningCycle of, Set<Side> missing, String reason, Instant now) {
        if (!missing.isEmpty() && reason.isEmpty()) {
            throw new TriadIncomplete(missing);
        }
        var decision = new GroupEstablishment();
        decision.cycle = of.id();
        decision.territory = of.territory();
        decision.establishedAt = now;
        decision.missingSides = missing.stream().map(Side::name).sorted().collect(Collectors.joining(","));
        decision.overrideReason = missing.isEmpty() ? "" : reason;
        decision.registerEvent(
                new GroupsEstablished(decision.cycle, decision.territory, told(missing), decision.overrideReason));
        return decision;
    }

    private static String told(Set<Side> missing) {
        return missing.isEmpty()
                ? Trail.word("triad-complete")
                : Trail.fact(
                        "missing-sides",
                        missing.stream()
                                .sorted()
                                .map(side -> Trail.code("workinggroup.side", side))
                                .collect(Collectors.joining(", ")));
    }

    @SuppressWarnings("NullAway.Init")
    protected GroupEstablishment() {} // JPA
}
