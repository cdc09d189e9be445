package cz.trojlistek.remark;

import cz.trojlistek.account.Actors;
import cz.trojlistek.kernel.NotFound;
import java.util.Optional;
import java.util.UUID;

/** Who says something; the name stays as it was then. */
record Author(UUID person, String name) {

    /** Whoever acts; absent for who has no account. */
    static Author of(Actors actors) {
        var actor = actors.current();
        return new Author(Optional.ofNullable(actor.person()).orElseThrow(NotFound::new), actor.name());
    }
}
