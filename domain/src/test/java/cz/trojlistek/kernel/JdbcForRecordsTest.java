package cz.trojlistek.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcUtils;

@SpringBootTest
@SuppressWarnings("NullAway.Init")
class JdbcForRecordsTest {

    @Autowired
    JdbcClient database;

    record Named(String startsAt, int votingMembers, String place) {}

    @Test
    void aColumnIsFoundByTheNameOfItsProperty() {
        assertThat(database.sql("select 'a' as starts_at, 2 as voting_members, 'b' as place")
                        .query(Named.class)
                        .single())
                .isEqualTo(new Named("a", 2, "b"));
        assertThatThrownBy(() ->
                        database.sql("select 1 as other").query(Named.class).single())
                .rootCause()
                .hasMessageContaining("starts_at");
    }

    record Row(int number, Instant at, @Nullable Instant never) {}

    /** Spring writes down each value that the driver has refused. */
    @Test
    void aMomentIsReadWithoutAnException() {
        var refused = new ListAppender<ILoggingEvent>();
        refused.start();
        var log = (Logger) LoggerFactory.getLogger(JdbcUtils.class);
        log.setLevel(Level.TRACE);
        log.addAppender(refused);
        try {
            assertThat(database.sql("""
                            select 1 as number, timestamptz '2026-03-29 03:00:00.123456+02' as at, null::timestamptz as never""").query(Row.class).single())
                    .isEqualTo(new Row(1, Instant.parse("2026-03-29T01:00:00.123456Z"), null));
            assertThat(database.sql("select timestamptz '1850-01-01 00:00:00+00' where ? = 1")
                            .param(1)
                            .query(Instant.class)
                            .single())
                    .isEqualTo("1850-01-01T00:00:00Z");
        } finally {
            log.detachAppender(refused);
            log.setLevel(null);
        }
        assertThat(refused.list).isEmpty();
    }
}
