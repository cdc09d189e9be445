package cz.trojlistek.shell;

import static org.assertj.core.api.Assertions.assertThat;

import cz.trojlistek.HouseAtRest;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** All parts of a page tell of the same moment (decision 0037), whoever writes meanwhile. */
@HouseAtRest
@SuppressWarnings("NullAway.Init")
class OneLookTest {

    @Autowired
    OneLook look;

    @Autowired
    JdbcClient database;

    @Test
    void whatIsWrittenDuringALookIsSeenByTheNext() {
        database.sql("create table if not exists seen_by_looks (one int)").update();
        look.at(() -> {
            assertThat(seen()).isZero();
            CompletableFuture.runAsync(() ->
                            database.sql("insert into seen_by_looks values (1)").update())
                    .join();
            assertThat(seen()).isZero();
        });
        look.at(() -> assertThat(seen()).isOne());
        database.sql("drop table seen_by_looks").update();
    }

    private int seen() {
        return database.sql("select count(*) from seen_by_looks")
                .query(Integer.class)
                .single();
    }
}
