package violations.meeting;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/** Breaks: only the database module knows the embedded server. */
public record KnowsTheServer(EmbeddedPostgres server) {}
