package cz.trojlistek.meeting;

import cz.trojlistek.kernel.Secret;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The links members answer by. Each letter has one of its own, and those of earlier letters stay good. */
@Component
class ReplyLinks {

    private final JdbcClient database;
    private final JdbcTemplate batches;

    ReplyLinks(JdbcClient database, JdbcTemplate batches) {
        this.database = database;
        this.batches = batches;
    }

    /** New tokens by member, for each member's invitation; they are known now and never again. */
    Map<UUID, String> make(Map<UUID, UUID> invitations) {
        var tokens = new HashMap<UUID, String>();
        var rows = new ArrayList<Object[]>();
        invitations.forEach((member, invitation) -> {
            var token = Secret.token();
            tokens.put(member, token);
            rows.add(new Object[] {Secret.hash(token), invitation});
        });
        batches.batchUpdate("insert into meeting_reply_link (hash, invitation) values (?, ?)", rows);
        return tokens;
    }

    Optional<UUID> invitation(String token) {
        return database.sql("select invitation from meeting_reply_link where hash = ?")
                .param(Secret.hash(token))
                .query(UUID.class)
                .optional();
    }
}
