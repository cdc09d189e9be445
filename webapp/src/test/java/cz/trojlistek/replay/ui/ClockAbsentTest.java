package cz.trojlistek.replay.ui;

import static cz.trojlistek.TestPeople.SOUTH_MORAVIA;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import cz.trojlistek.Seen;
import cz.trojlistek.TestPeople;
import cz.trojlistek.account.Role;
import cz.trojlistek.replay.MoveClock;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;

/** Outside the demo nobody can move the clock, not even an administrator over a database that holds one. */
@SpringBootTest(properties = "trojlistek.processes=at-rest")
@WithMockUser("spravce.bez-hodin")
@SuppressWarnings("NullAway.Init")
class ClockAbsentTest extends SpringBrowserlessTest {

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient database;

    @Autowired
    ObjectProvider<MoveClock> clock;

    @BeforeEach
    void anAdministratorAndADemo() {
        people.person("spravce.bez-hodin", Role.ADMINISTRATOR, SOUTH_MORAVIA);
        database.sql("insert into demo_load (started_at, finished_at) values (now(), now())")
                .update();
    }

    @AfterEach
    void noDemo() {
        database.sql("delete from demo_load").update();
    }

    @Test
    void thereIsNothingToMoveItWithAndNoPage() {
        assertThat(clock.getIfAvailable()).isNull();

        UI.getCurrent().navigate("clock");

        assertThat(Seen.now()).contains("tu není, nebo").doesNotContain("Hodiny ukázky");
    }

    @Test
    void onlyTheSettingsOfTheDemoHaveIt() throws IOException {
        for (var other : List.of("application.properties", "application-command.properties")) {
            assertThat(PropertiesLoaderUtils.loadProperties(new ClassPathResource(other)))
                    .doesNotContainKey("trojlistek.clock.by-hand");
        }
        assertThat(PropertiesLoaderUtils.loadProperties(new ClassPathResource("application-demo.properties")))
                .containsEntry("trojlistek.clock.by-hand", "true");
    }
}
