package cz.trojlistek.incident.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeTableRow;
import cz.trojlistek.Seen;
import cz.trojlistek.TestPeople;
import cz.trojlistek.account.Role;
import cz.trojlistek.meeting.AgendaItem;
import cz.trojlistek.meeting.MeetingStage;
import cz.trojlistek.workinggroup.MemberFunction;
import cz.trojlistek.workinggroup.NewMember;
import cz.trojlistek.workinggroup.Side;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;

/** A step that failed for good is seen with its cause, and tried again. */
@SpringBootTest
@WithMockUser("spravce.kroky")
@SuppressWarnings("NullAway.Init")
class IncidentsViewTest extends MeetingStage {

    private static final String CAUSE = "disk <b>je plný</b>";

    @Autowired
    JdbcClient database;

    @BeforeEach
    void aStepThatFailed() {
        people.person("spravce.kroky", Role.ADMINISTRATOR, TestPeople.SOUTH_MORAVIA);
        people.person("spravce.odjinud", Role.ADMINISTRATOR, TestPeople.USTI_REGION);
        planned();
        as(
                COORDINATOR,
                () -> hold.sendInvitation(meeting, AgendaItem.titled("Zahájení"), "")); // now a timer waits for the day
        assertThat(tries(0)).isEqualTo(1);
    }

    /** Other tests of the same context find no failed step. */
    @AfterEach
    void noStepFails() {
        tries(3);
    }

    @Test
    void itIsListedWithItsCauseAndTriedAgain() {
        navigate(IncidentsView.class);
        assertThat(failed()).hasSize(1);
        assertThat(Seen.in(failed().getFirst())).contains(CAUSE);
        assertThat(failed().getFirst().getElement().getOuterHTML()).doesNotContain("<b>");

        press("Zkusit znovu");

        assertThat(retries()).isPositive();
        assertThat(failed()).isEmpty();
        assertThat(Seen.now()).contains("Žádný krok neselhal");
    }

    @Test
    void anAdministratorElsewhereFindsNothingToRepair() {
        as("spravce.odjinud", () -> navigate(IncidentsView.class));

        assertThat(failed()).isEmpty();
        assertThat(Seen.now()).contains("Žádný krok neselhal").doesNotContain(CAUSE);
    }

    @Test
    void lettersThatWaitTooLongAreTold() {
        as(
                COORDINATOR,
                () -> groups.admit(
                        group,
                        new NewMember("Host", "", Side.USER, MemberFunction.GUEST, false, null, "host@kraj.cz")));
        as(COORDINATOR, () -> hold.move(meeting, read.get(meeting).version(), START.plusDays(1), "Radnice", ""));
        now(LocalDateTime.of(2008, 10, 1, 9, 20));
        navigate(IncidentsView.class);

        assertThat(Seen.now())
                .containsPattern("ček(á|ají) déle než čtvrt hodiny")
                .contains("nejsou nastavené");
    }

    @Test
    void onlyAdministratorsSeeIncidents() {
        for (var role : List.of(Role.COORDINATOR, Role.DEPARTMENT_HEAD, Role.AUDITOR)) {
            as(TestPeople.login(role, TestPeople.BRNO), () -> UI.getCurrent().navigate("incidents"));

            assertThat(find(IncidentsView.class).all()).isEmpty();
            assertThat(Seen.now()).doesNotContain(CAUSE);
        }
        assertThat(retries()).isZero();
    }

    /** The rows below the head of the table. */
    private List<NativeTableRow> failed() {
        return find(NativeTableRow.class).all().stream().skip(1).toList();
    }

    private int tries(int left) {
        return database.sql("""
                        update engine.act_ru_job set retries_ = ?, exception_msg_ = ?
                        where process_instance_id_ in
                            (select id_ from engine.act_ru_execution where business_key_ = ?)""").params(left, CAUSE, meeting.toString()).update();
    }

    private int retries() {
        return database.sql("""
                        select j.retries_ from engine.act_ru_job j
                        join engine.act_ru_execution e on e.id_ = j.process_instance_id_ where e.business_key_ = ?""").param(meeting.toString()).query(Integer.class).single();
    }
}
