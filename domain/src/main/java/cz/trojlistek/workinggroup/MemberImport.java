package cz.trojlistek.workinggroup;

import cz.trojlistek.kernel.Trail;
import cz.trojlistek.kernel.Wording;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** A list of people that was read, and whether somebody has said that they are to be members. */
@Entity
class MemberImport extends AbstractAggregateRoot<MemberImport> {

    @Id
    private UUID id;

    private UUID groupId;
    private String fileName;
    private Instant readAt;
    private String readBy;
    private @Nullable Instant confirmedAt;
    private String confirmedBy = "";

    @Version
    private @Nullable Integer version;

    static MemberImport read(UUID group, String fileName, String login, Instant now) {
        var list = new MemberImport();
        list.id = UUID.randomUUID();
        list.groupId = group;
        list.fileName = Wording.line("file", fileName, 200);
        list.readAt = now;
        list.readBy = login;
        return list;
    }

    /** From now on its members are admitted, one after the other, in the name of who said so. */
    void confirm(WorkingGroup group, int members, String login, Instant now) {
        if (confirmedAt != null) {
            throw new GroupUnusable("workinggroup.import.confirmed-already", "import");
        }
        if (members == 0) {
            throw new GroupUnusable("workinggroup.import.nobody", "import");
        }
        confirmedAt = now;
        confirmedBy = login;
        registerEvent(new MemberListConfirmed(
                group.id(), group.territory(), Trail.lines(fileName, Trail.fact("members", members))));
    }

    UUID id() {
        return id;
    }

    UUID groupId() {
        return groupId;
    }

    String confirmedBy() {
        return confirmedBy;
    }

    boolean confirmed() {
        return confirmedAt != null;
    }

    @SuppressWarnings("NullAway.Init")
    protected MemberImport() {} // JPA
}
