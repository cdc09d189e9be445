package cz.trojlistek.account;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who is acting now, with the roles held at this moment. Without a person it is time or a process. */
public record Actor(@Nullable UUID person, String name, List<Grant> grants) {

    static final Actor PROCESS = new Actor(null, "", List.of());

    public boolean may(Action action, Scope object) {
        return grants.stream().anyMatch(grant -> Rights.allow(grant, object, action));
    }

    public List<String> audiences() {
        return grants.stream().map(Grant::audience).distinct().toList();
    }
}
