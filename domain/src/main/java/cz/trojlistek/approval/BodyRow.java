package cz.trojlistek.approval;

import java.util.UUID;

/** A body as lists and forms show it; {@code noticeDays} is how long before it its sessions are announced (BR-134). */
public record BodyRow(UUID id, BodyKind kind, String name, int members, int noticeDays, int version) {

    static BodyRow of(Body body) {
        return new BodyRow(body.id(), body.kind(), body.name(), body.members(), body.noticeDays(), body.version());
    }

    /** How many votes adopt: more than half of all members (BR-132). */
    public int majority() {
        return Body.majorityOf(members);
    }
}
