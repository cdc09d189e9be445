package cz.trojlistek.account;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the sign-in compares with. Only active accounts with a password can be signed in to. */
@Component
public class Credentials {

    private final JdbcClient database;

    Credentials(JdbcClient database) {
        this.database = database;
    }

    /** The hash of the password, as {@link Passwords} made it. */
    public Optional<String> passwordHash(String login) {
        return database.sql(
                        "select password_hash from person where login = ? and status = 'ACTIVE' and password_hash is not null")
                .param(login)
                .query(String.class)
                .optional();
    }

    /** Somebody who may not even stay signed in. */
    public boolean disabled(String login) {
        return database.sql("select exists (select 1 from person where login = ? and status = 'DISABLED')")
                .param(login)
                .query(Boolean.class)
                .single();
    }
}
