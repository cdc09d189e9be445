package cz.trojlistek.approval;

import cz.trojlistek.kernel.ChangedMeanwhile;
import cz.trojlistek.kernel.RuleViolation;
import cz.trojlistek.kernel.TerritoryPath;
import cz.trojlistek.kernel.Trail;
import cz.trojlistek.kernel.Wording;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** A committee, a council or an assembly of one territory: how many members it has, how long before it its sessions are announced. */
@Entity
public class Body extends AbstractAggregateRoot<Body> {

    private static final int NOTICE_DAYS_REGION = 10;
    private static final int NOTICE_DAYS_MUNICIPALITY = 7;
    private static final int MOST_MEMBERS = 500;

    @Id
    private UUID id;

    private TerritoryPath territory;

    @Enumerated(EnumType.STRING)
    private BodyKind kind;

    private String name;
    private int members;
    private int noticeDays;

    @Version
    private @Nullable Integer version;

    /** A body cannot have so many or so few members. */
    public static class MembersUnusable extends RuleViolation {
        MembersUnusable() {
            super("approval.members-unusable", MOST_MEMBERS);
            at("members");
        }
    }

    /** Sessions of a region are announced 10 days ahead, of a municipality 7 (BR-134). */
    static Body found(TerritoryPath territory, BodyKind kind, String name, int members) {
        var body = new Body();
        body.id = UUID.randomUUID();
        body.territory = territory;
        body.kind = kind;
        body.noticeDays = territory.value().contains("/") ? NOTICE_DAYS_MUNICIPALITY : NOTICE_DAYS_REGION;
        body.describe(name, members);
        body.registerEvent(new BodySetUp(body.id, territory, "", body.told()));
        return body;
    }

    /** After an election: another number of members counts for resolutions recorded from now on. */
    void change(int seenVersion, String name, int members) {
        ChangedMeanwhile.unlessSeen(seenVersion, version, described());
        var before = told();
        describe(name, members);
        if (!before.equals(told())) {
            registerEvent(new BodySetUp(id, territory, before, told()));
        }
    }

    private void describe(String name, int members) {
        if (members < 3 || members > MOST_MEMBERS) {
            throw new MembersUnusable();
        }
        this.name = Wording.line("name", name, 200);
        this.members = members;
    }

    private String told() {
        return Trail.lines(name, Trail.code("approval.kind", kind), Trail.fact("members", members));
    }

    private String described() {
        return name + " (" + members + ")";
    }

    /** How many votes adopt a resolution: more than half of all members, present or not (BR-132). */
    static int majorityOf(int members) {
        return members / 2 + 1;
    }

    /** Of the members it has now. */
    public int majority() {
        return majorityOf(members);
    }

    public UUID id() {
        return id;
    }

    public TerritoryPath territory() {
        return territory;
    }

    public BodyKind kind() {
        return kind;
    }

    public String name() {
        return name;
    }

    public int members() {
        return members;
    }

    public int noticeDays() {
        return noticeDays;
    }

    int version() {
        return version == null ? 0 : version;
    }

    @SuppressWarnings("NullAway.Init")
    protected Body() {} // JPA
}
