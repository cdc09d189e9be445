package cz.trojlistek.workinggroup;

import cz.trojlistek.account.Scope;
import cz.trojlistek.cycle.PlanningCycle;
import cz.trojlistek.kernel.ChangedMeanwhile;
import cz.trojlistek.kernel.TerritoryPath;
import cz.trojlistek.kernel.Trail;
import cz.trojlistek.kernel.Wording;
import cz.trojlistek.territory.Territory;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** A group of a cycle, with the one rule of procedure the program needs: how early it invites (BR-105). */
@Entity
public class WorkingGroup extends AbstractAggregateRoot<WorkingGroup> {

    /** Days between invitation and meeting unless the group agrees on another number (Jablonec: 7). */
    public static final int USUAL_LEAD_DAYS = 7;

    @Id
    private UUID id;

    private UUID cycle;
    private TerritoryPath territory;
    private @Nullable TerritoryPath district;

    @Enumerated(EnumType.STRING)
    private GroupKind kind;

    private String name;
    private int invitationLeadDays = USUAL_LEAD_DAYS;
    private Instant foundedAt;

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

    /** BR-105: how many days before a meeting its invitation goes out, 0 to 60. */
    void agreeLeadTime(int seenVersion, int days) {
        ChangedMeanwhile.unlessSeen(seenVersion, version, String.valueOf(invitationLeadDays));
        if (days < 0 || days > 60) {
            throw new GroupUnusable("workinggroup.lead-days-unusable", "invitationLeadDays");
        }
        registerEvent(new LeadTimeAgreed(
                id, territory, Trail.fact("days-ahead", invitationLeadDays), Trail.fact("days-ahead", days)));
        invitationLeadDays = days;
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
    public int invitationLeadDays() {
        return invitationLeadDays;
    }

    /** Goes up with every change; whoever edits gives back the one that was seen. */
    public int version() {
        return version == null ? 0 : version;
    }

    @SuppressWarnings("NullAway.Init")
    protected WorkingGroup() {} // JPA
}
