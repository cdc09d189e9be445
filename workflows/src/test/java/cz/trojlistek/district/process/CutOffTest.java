package cz.trojlistek.district.process;

import static org.assertj.core.api.Assertions.assertThat;

import cz.trojlistek.account.Role;
import cz.trojlistek.district.AskDistricts;
import cz.trojlistek.engine.EngineProbe;
import cz.trojlistek.replay.Scene;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Each district is started by a job of its own: what is lost with a killed node is one of them, and it is done again. */
@SpringBootTest
class CutOffTest {

    @Autowired
    Scene scene;

    @Autowired
    EngineProbe engine;

    @Autowired
    AskDistricts ask;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void theFourthDistrictIsCutOffAndEachIsStartedOnce() throws IOException {
        scene.openRegion().until("regionalPlan.sendTopics");
        var today = scene.today();
        scene.as(Role.COORDINATOR, () -> ask.send(scene.cycle(), "Síť služeb", today.plusDays(20), today.plusDays(40)));
        for (int i = 0; i < 3; i++) {
            assertThat(engine.runOne()).isTrue();
        }
        assertThat(asked()).hasSize(3);

        transaction.executeWithoutResult(cutOff -> {
            assertThat(engine.runOne()).isTrue();
            assertThat(asked()).hasSize(4);
            cutOff.setRollbackOnly(); // all that is left of a transaction when its node is killed
        });
        assertThat(asked()).hasSize(3);
        scene.inboxMirrorsTheEngine();

        scene.moveTo(scene.now());
        assertThat(asked()).hasSize(6);
        assertThat(engine.started("districtAlignment")).containsExactlyInAnyOrderElementsOf(asked());
        assertThat(scene.steps())
                .filteredOn("districtAlignment.sendData"::equals)
                .hasSize(19);
    }

    /** The districts whose towns have been asked. */
    private List<String> asked() {
        return database.sql("""
                        select distinct subject::text from inbox_task
                        where cycle = ? and step = 'districtAlignment.sendData'""").param(scene.cycle()).query(String.class).list();
    }
}
