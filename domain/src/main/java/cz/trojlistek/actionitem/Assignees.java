package cz.trojlistek.actionitem;

import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.workinggroup.MemberFunction;
import cz.trojlistek.workinggroup.TakingPart;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who of a group is meant when something is to be done, and how they are reached. Asks for no right. */
@Component
class Assignees {

    /** A member who takes part today: {@code person} is null without an account, {@code email} empty without an address. */
    record Reached(
            UUID membership,
            String name,
            String email,
            @Nullable UUID person,
            MemberFunction function) {}

    private static final String MEMBER =
            "select m.id as membership, m.name, m.email, m.person, m.function from membership m where ";

    private final JdbcClient database;

    Assignees(JdbcClient database) {
        this.database = database;
    }

    /** Everybody of the group, guests too, by the Czech alphabet. */
    List<Reached> of(UUID group, LocalDate day) {
        return database.sql(MEMBER + "m.group_id = :group and" + TakingPart.ON_DAY
                        + "order by m.name collate \"cs-x-icu\", m.id")
                .param("group", group)
                .param("day", day)
                .query(Reached.class)
                .list();
    }

    /** The member, unless they have left or rest. */
    Optional<Reached> find(@Nullable UUID membership, LocalDate day) {
        return membership == null
                ? Optional.empty()
                : database.sql(MEMBER + "m.id = :id and" + TakingPart.ON_DAY)
                        .param("id", membership)
                        .param("day", day)
                        .query(Reached.class)
                        .optional();
    }

    /** Absent when it is nobody of the group today. */
    Assignee ofGroup(UUID group, UUID membership, LocalDate day) {
        return of(group, day).stream()
                .filter(one -> one.membership().equals(membership))
                .findFirst()
                .map(one -> new Assignee(one.membership(), one.name()))
                .orElseThrow(NotFound::new);
    }
}
