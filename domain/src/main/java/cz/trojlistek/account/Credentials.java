package cz.trojlistek.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
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

    /**
     * Whether a session that began with this password may go on: the account is not disabled and has no new password, as
     * somebody has who fears that the old one was stolen.
     *
     * @param mark what {@link #mark} made of the password's hash at sign-in
     */
    public boolean good(String login, String mark) {
        return database.sql("""
                        select exists (select 1 from person where login = ? and status = 'ACTIVE'
                            and encode(sha256(convert_to(password_hash, 'UTF8')), 'hex') = ?)""").params(login, mark).query(Boolean.class).single();
    }

    /** Tells one password from the next without giving its hash away. */
    public static String mark(String passwordHash) {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256").digest(passwordHash.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
