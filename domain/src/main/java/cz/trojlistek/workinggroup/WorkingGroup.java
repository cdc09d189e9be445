package cz.trojlistek.workinggroup;

import cz.trojlistek.account.Scope;
import cz.trojlistek.cycle.PlanningCycle;
import cz.trojlistek.kernel.ChangedMeanwhile;
import cz.trojlistek.kernel.TerritoryPath;
import cz.trojlistek.kernel.Trail;
import cz.trojlistek.kernel.Wording;
import cz.trojlistek.territory.Territory;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** A group of a cycle, with its rules of procedure. */
@Entity
public class WorkingGroup extends AbstractAggregateRoot<WorkingGroup> {

    @Id
    private UUID id;

    private UUID cycle;
    private TerritoryPath territory;
    private @Nullable TerritoryPath district;

    @Enumerated(EnumType.STRING)
    private GroupKind kind;

    private String name;
    private Instant foundedAt;

    @Embedded
    private RulesOfProcedure rules = RulesOfProcedure.USUAL;

    @Version
    private @Nullable Integer version;

    static WorkingGroup found(PlanningCycle cycle, GroupKind kind, String name, Instant now) {
        if (kind == null) {
            throw new GroupUnusable("workinggroup.kind-missing", "kind");
        }
        var group = new WorkingGroup();
        group.id = UUID.randomUUID();
        group.cycle = cycle.id();
        group.territory = cycle.territory();
        group.kind = kind;
        group.name = Wording.line("name", name, 200);
        group.foundedAt = now;
        group.registerEvent(new GroupFounded(group.id, group.territory, group.cycle, group.told()));
        return group;
    }

    /** The team of a district in its region's cycle; it is named after the district. */
    static WorkingGroup team(PlanningCycle cycle, Territory district, String name, Instant now) {
        var group = found(cycle, GroupKind.DISTRICT, name, now);
        group.district = district.path();
        return group;
    }

    /** {@code to} has been read as a name already. */
    void rename(int seenVersion, String to) {
        ChangedMeanwhile.unlessSeen(seenVersion, version, name);
        if (!name.equals(to)) {
            registerEvent(new GroupRenamed(id, territory, name, to));
            name = to;
        }
    }

    /** It was founded by mistake. */
    void remove(int seenVersion) {
        ChangedMeanwhile.unlessSeen(seenVersion, version, name);
        registerEvent(new GroupRemoved(id, territory, told()));
    }

    private String told() {
        return Trail.code("workinggroup.kind", kind) + ", " + name;
    }

    /** BR-105 to 107; what was decided under the old ones stays. */
    void agreeRules(int seenVersion, RulesOfProcedure agreed) {
        ChangedMeanwhile.unlessSeen(seenVersion, version, rules.told());
        if (!rules.equals(agreed)) {
            registerEvent(new RulesAgreed(id, territory, rules.told(), agreed.told()));
            rules = agreed;
        }
    }

    Scope scope(PlanningCycle of) {
        return of.scope().ofGroup(id);
    }

    public UUID id() {
        return id;
    }

    public UUID cycle() {
        return cycle;
    }

    public TerritoryPath territory() {
        return territory;
    }

    /** The district a team is for; null for every other group. */
    public @Nullable TerritoryPath district() {
        return district;
    }

    public GroupKind kind() {
        return kind;
    }

    public String name() {
        return name;
    }

    /** In days. */
    public RulesOfProcedure rules() {
        return rules;
    }

    /** Goes up with every change; whoever edits gives back the one that was seen. */
    public int version() {
        return version == null ? 0 : version;
    }

    @SuppressWarnings("NullAway.Init")
    protected WorkingGroup() {} // JPA
}
